package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.trace.WireTrace;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.util.function.Function;

/** The main program of a generated emulator. */
public final class EmulatorMain {
    private static final int OK = 0;
    private static final int CANNOT_LISTEN = 1;
    private static final int WRONG_ARGUMENTS = 2;

    private final String name;
    private final PrintStream out;
    private final PrintStream err;

    EmulatorMain(String name, PrintStream out, PrintStream err) {
        this.name = name;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs an emulator on a TCP port until the process is told to end or the thread is interrupted. One line on standard output says where it listens, its last
     * word being {@code HOST:PORT}. On SIGTERM the port is closed and the process ends with the exit code the Java machine has for that, 143.
     *
     * @param name of the emulated command set
     * @param args {@code --tcp HOST:PORT}, {@code --trace}, {@code --help}
     * @param emulator makes it
     * @return exit code: 0, 1 if the port cannot be had, 2 for wrong arguments
     */
    public static int run(String name, String[] args, Function<EmulatorOptions, ? extends Emulator> emulator) {
        return new EmulatorMain(name, System.out, System.err).run(args, emulator);
    }

    int run(String[] args, Function<EmulatorOptions, ? extends Emulator> emulator) {
        EmulatorArguments arguments;
        try {
            arguments = EmulatorArguments.parse(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage() + " (--help tells more)");
            return WRONG_ARGUMENTS;
        }
        if (arguments.help()) {
            out.print(help());
            return OK;
        }
        return serve(arguments, emulator);
    }

    private int serve(EmulatorArguments arguments, Function<EmulatorOptions, ? extends Emulator> emulator) {
        EmulatorOptions options = EmulatorOptions.defaults();
        if (arguments.trace()) {
            options = options.withWireLog(new WireTrace(err, options.time()));
        }
        InetSocketAddress wanted = new InetSocketAddress(arguments.host(), arguments.port());
        try (TcpHost host = TcpHost.open(emulator.apply(options), wanted)) {
            Thread closer = new Thread(host::close, "atspec-shutdown");
            Runtime.getRuntime().addShutdownHook(closer);
            try {
                announce(host.address());
                host.join();
            } finally {
                forget(closer);
            }
        } catch (IOException e) {
            err.println("cannot listen on " + arguments.host() + ":" + arguments.port() + ": " + e.getMessage());
            return CANNOT_LISTEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return OK;
    }

    private static void forget(Thread closer) {
        try {
            Runtime.getRuntime().removeShutdownHook(closer);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook is what ended this run.
        }
    }

    private void announce(InetSocketAddress address) {
        String host = address.getAddress().getHostAddress();
        out.println(name + " listens on " + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort());
        out.flush();
    }

    private String help() {
        return "Emulates " + name + " on a TCP port, for one connection at a time.\n"
                + "\n"
                + "  --tcp HOST:PORT  where to listen; port 0 takes a free one (default: " + EmulatorArguments.DEFAULT_HOST + ":0)\n"
                + "  --trace          prints what goes over the wire on standard error\n"
                + "  --help           prints this\n"
                + "\n"
                + "The first line on standard output says where it listens. SIGTERM ends it, with exit code 143.\n"
                + "Other exit codes: 1 cannot listen, 2 wrong arguments.\n";
    }
}
