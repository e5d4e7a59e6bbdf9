package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class EmulatorMainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return new EmulatorMain("deaf", print(out), print(err)).run(args, DeafEmulator::new);
    }

    private static PrintStream print(java.io.OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    @Test
    void helpTellsEveryArgumentAndExitCode() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Emulates deaf on a TCP port, for one connection at a time.\n"
                + "\n"
                + "  --tcp HOST:PORT  where to listen; port 0 takes a free one (default: 127.0.0.1:0)\n"
                + "  --trace          prints what goes over the wire on standard error\n"
                + "  --help           prints this\n"
                + "\n"
                + "The first line on standard output says where it listens. SIGTERM ends it, with exit code 143.\n"
                + "Other exit codes: 1 cannot listen, 2 wrong arguments.\n");
    }

    @Test
    void wrongArgumentsGiveOneLineAndExitCode2() {
        assertThat(run("--tcp", "8023")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("--tcp needs HOST:PORT, not '8023' (--help tells more)");
        assertThat(out.size()).isZero();
    }

    @Test
    void aPortThatIsTakenGivesOneLineAndExitCode1() throws IOException {
        try (TcpHost other = TcpHost.open(new DeafEmulator(EmulatorOptions.defaults()))) {
            int port = other.address().getPort();
            assertThat(run("--tcp", "127.0.0.1:" + port)).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString()
                    .startsWith("cannot listen on 127.0.0.1:" + port + ": ");
        }
    }

    @Test
    void itSaysWhereItListensAndTracesTheWireUntilInterrupted() throws Exception {
        PipedInputStream announced = new PipedInputStream();
        PrintStream pipe = print(new PipedOutputStream(announced));
        int[] exit = {-1};
        Thread main = new Thread(() ->
                exit[0] = new EmulatorMain("deaf", pipe, print(err)).run(new String[] {"--tcp", "127.0.0.1:0", "--trace"}, DeafEmulator::new));
        main.start();
        BufferedReader lines = new BufferedReader(new java.io.InputStreamReader(announced, StandardCharsets.UTF_8));
        try (TcpClient client = new TcpClient(address(lines.readLine()))) {
            client.send("AT\\\u00FF\r\n");
            assertThat(client.receive(7)).isEqualTo("ERROR\r\n");
        }
        main.interrupt();
        main.join();
        assertThat(exit[0]).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines().map(line -> line.replaceFirst("^\\d+\\.\\d{6} ", "")))
                .containsExactly(">> AT\\\\\\xFF", "<< ERROR");
    }

    @Test
    void aProcessEndsOnSigtermWithTheExitCodeOfTheSignal() throws Exception {
        Process process = new ProcessBuilder(java(), "-cp", classPath(), DeafEmulator.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            try (TcpClient client = new TcpClient(address(lines.readLine()))) {
                client.send("AT\r");
                assertThat(client.receive(7)).isEqualTo("ERROR\r\n");
                process.toHandle().destroy();
                assertThat(client.receive(1)).isEmpty();
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
            assertThat(lines.readLine()).as("nothing else is printed").isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aProcessWithWrongArgumentsEndsWithExitCode2() throws Exception {
        Process process = new ProcessBuilder(java(), "-cp", classPath(), DeafEmulator.class.getName(), "--tpc").start();
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("unknown argument '--tpc' (--help tells more)");
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(2);
        } finally {
            process.destroyForcibly();
        }
    }

    private static InetSocketAddress address(String line) {
        assertThat(line).startsWith("deaf listens on 127.0.0.1:");
        return new InetSocketAddress("127.0.0.1", Integer.parseInt(line.substring(line.lastIndexOf(':') + 1)));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() throws Exception {
        List<Class<?>> needed = List.of(DeafEmulator.class, Emulator.class, org.jspecify.annotations.Nullable.class);
        StringBuilder path = new StringBuilder();
        for (Class<?> type : needed) {
            path.append(path.isEmpty() ? "" : File.pathSeparator)
                    .append(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        }
        return path.toString();
    }
}
