package io.github.atspec.runtime.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.Belief;
import io.github.atspec.runtime.client.CommandFailedException;
import io.github.atspec.runtime.client.DataMode;
import io.github.atspec.runtime.client.RawResponse;
import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.client.SessionOptions;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.emulator.EmulatorOptions;
import io.github.atspec.runtime.emulator.MemoryHost;
import io.github.atspec.runtime.emulator.TcpHost;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.transport.TcpTransport;
import io.github.atspec.runtime.transport.Transport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** The two sides of the wire against each other, in memory and over TCP, with the system's clock. */
@Timeout(120)
class SessionWithEmulatorTest {
    /** What one test works with. */
    private record Pair(BenchEmulator emulator, Session session, Bench bench) {}

    @FunctionalInterface
    private interface Scenario {
        void run(Pair pair) throws Exception;
    }

    private static List<DynamicTest> bothWays(Dialect devices, Dialect hosts, Scenario scenario) {
        return List.of(
                DynamicTest.dynamicTest("in memory", () -> {
                    BenchEmulator emulator = new BenchEmulator(devices, EmulatorOptions.defaults());
                    run(emulator, hosts, MemoryHost.connect(emulator), scenario);
                }),
                DynamicTest.dynamicTest("over TCP", () -> {
                    BenchEmulator emulator = new BenchEmulator(devices, EmulatorOptions.defaults());
                    try (TcpHost host = TcpHost.open(emulator)) {
                        String name = host.address().getAddress().getHostAddress();
                        run(emulator, hosts, TcpTransport.connect(name, host.address().getPort()), scenario);
                    }
                }));
    }

    private static void run(BenchEmulator emulator, Dialect dialect, Transport transport, Scenario scenario) throws Exception {
        Bench bench = new Bench(new Belief<>(0));
        try (Session session = Session.open(transport, dialect, List.of(bench.packet, bench.link), SessionOptions.standard())) {
            scenario.run(new Pair(emulator, session, bench));
        }
    }

    private static List<DynamicTest> bothWays(Scenario scenario) {
        return bothWays(Bench.DIALECT, Bench.DIALECT, scenario);
    }

    private static Bytes bytes(String text) {
        return Bytes.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T value = queue.poll(20, TimeUnit.SECONDS);
        assertThat(value).as("nothing came").isNotNull();
        return java.util.Objects.requireNonNull(value);
    }

    @TestFactory
    List<DynamicTest> commandsAreAnswered() {
        return bothWays(pair -> {
            assertThat(pair.session.execute(pair.bench.attention, new Bench.Nothing())).isEqualTo(Done.DONE);
            assertThat(pair.session.execute(pair.bench.setNumber, new Bench.Number(7))).isEqualTo(new Bench.Number(7));
            pair.session.execute(pair.bench.setNumber, new Bench.Number(3));
            assertThat(pair.session.execute(pair.bench.readNumbers, new Bench.Nothing()))
                    .isEqualTo(new Bench.Numbers(List.of(new Bench.Number(3), new Bench.Number(7))));
            assertThat(pair.session.execute(pair.bench.dial, new Bench.Number(4))).isEqualTo(new Bench.Dialled(new Bench.Link(4)));
        });
    }

    @TestFactory
    List<DynamicTest> refusalsAndFailuresArrive() {
        return bothWays(pair -> {
            pair.session.execute(pair.bench.setNumber, new Bench.Number(7));
            assertThatThrownBy(() -> pair.session.execute(pair.bench.setNumber, new Bench.Number(7)))
                    .isInstanceOf(CommandFailedException.class);
            assertThatThrownBy(() -> pair.session.execute(pair.bench.dial, new Bench.Number(12)))
                    .isInstanceOf(CommandFailedException.class);
            assertThatThrownBy(() -> pair.session.execute(pair.bench.send, new Bench.Send(8, 2, Bytes.utf8("ab"))))
                    .isInstanceOf(CommandFailedException.class);
            assertThatThrownBy(() -> pair.session.execute(pair.bench.send, new Bench.Send(9, 2, Bytes.utf8("ab"))))
                    .isInstanceOf(CommandFailedException.class);
            assertThat(pair.session.raw("AT+NONSENSE")).isEqualTo(new RawResponse(List.of(), "ERROR", false, null));
            assertThat(pair.session.execute(pair.bench.attention, new Bench.Nothing())).isEqualTo(Done.DONE);
        });
    }

    @TestFactory
    List<DynamicTest> payloadsOfAnyBytesGoBothWays() {
        List<Bytes> payloads = new ArrayList<>(List.of(
                bytes(""), bytes("\r\nOK\r\n\0"), bytes("\nx"), bytes("ERROR\r\n>+++"), bytes("\u00FF\u0000\u0080"), bytes("\r")));
        byte[] large = new byte[5000];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i * 31);
        }
        payloads.add(Bytes.wrap(large));
        return bothWays(pair -> {
            for (Bytes payload : payloads) {
                assertThat(pair.session.execute(pair.bench.send, new Bench.Send(1, payload.length(), payload)))
                        .isEqualTo(new Bench.Sent(payload.length()));
                assertThat(pair.session.execute(pair.bench.read, new Bench.Read(1)))
                        .isEqualTo(new Bench.Packets(List.of(new Bench.Packet(1, payload))));
                pair.session.execute(pair.bench.sendKey, new Bench.Send(1, payload.length(), payload));
            }
            assertThat(pair.session.execute(pair.bench.read, new Bench.Read(1))).isEqualTo(new Bench.Packets(List.of()));
        });
    }

    @TestFactory
    List<DynamicTest> eventsArriveInTheSpellingOfTheMode() {
        return bothWays(pair -> {
            // Over TCP the emulator has the host only after it has accepted the connection.
            pair.session.execute(pair.bench.attention, new Bench.Nothing());
            BlockingQueue<Bench.Packet> packets = new LinkedBlockingQueue<>();
            pair.session.subscribe(pair.bench.packet, packets::add);
            pair.emulator.raise(pair.emulator.bench.packet, new Bench.Packet(2, bytes("abc")));
            assertThat(next(packets)).isEqualTo(new Bench.Packet(2, Bytes.zeros(3)));
            pair.session.execute(pair.bench.setMode, new Bench.Number(1));
            pair.emulator.raise(pair.emulator.bench.packet, new Bench.Packet(2, bytes("\r\nOK\r\n\0")));
            assertThat(next(packets)).isEqualTo(new Bench.Packet(2, bytes("\r\nOK\r\n\0")));
        });
    }

    @TestFactory
    List<DynamicTest> eventsOfAnotherThreadDisturbNoCommand() {
        return bothWays(pair -> {
            int count = 300;
            pair.session.execute(pair.bench.attention, new Bench.Nothing());
            BlockingQueue<Bench.Link> links = new LinkedBlockingQueue<>();
            pair.session.subscribe(pair.bench.link, links::add);
            CompletableFuture<Void> raising = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < count; i++) {
                    pair.emulator.raise(pair.emulator.bench.link, new Bench.Link(i % 10));
                }
            });
            for (int i = 0; i < 50; i++) {
                Bytes payload = bytes("\r\nOK\r\n" + i);
                pair.session.execute(pair.bench.send, new Bench.Send(1, payload.length(), payload));
                assertThat(pair.session.execute(pair.bench.read, new Bench.Read(1)).packets()).containsExactly(new Bench.Packet(1, payload));
            }
            raising.get(60, TimeUnit.SECONDS);
            for (int i = 0; i < count; i++) {
                assertThat(next(links)).isEqualTo(new Bench.Link(i % 10));
            }
        });
    }

    @TestFactory
    List<DynamicTest> passthroughIsEnteredUsedAndLeft() {
        return bothWays(this::passThrough);
    }

    /** The device asks for less silence than the host keeps, since a busy machine delivers data late. */
    @TestFactory
    List<DynamicTest> passthroughIsLeftWithSilencesAndAPause() {
        return bothWays(Bench.dialect("\r", 50, 20, 20), Bench.dialect("\r", 400, 100, 100), this::passThrough);
    }

    private void passThrough(Pair pair) throws InterruptedException, IOException {
        BlockingQueue<Bytes> arrived = new LinkedBlockingQueue<>();
        pair.emulator.transparent().subscribe(arrived::add);
        for (int round = 0; round < 2; round++) {
            DataMode<Done> data = pair.session.enter(pair.bench.raw, new Bench.Nothing());
            data.write(bytes("AT\r\n\0++"));
            data.write(bytes(" OK\r\n"));
            assertThat(collect(arrived, 12)).isEqualTo("AT\\x0D\\x0A\\x00++ OK\\x0D\\x0A");
            pair.emulator.raise(pair.emulator.bench.link, new Bench.Link(1));
            assertThat(pair.emulator.transparent().send(bytes("answer\r\nOK\r\n\0"))).isTrue();
            assertThat(data.read(13, Duration.ofSeconds(20))).isEqualTo(bytes("answer\r\nOK\r\n\0"));
            assertThat(data.leave()).isEqualTo(Done.DONE);
            assertThat(pair.emulator.transparent().isOpen()).isFalse();
            assertThat(pair.session.execute(pair.bench.attention, new Bench.Nothing())).isEqualTo(Done.DONE);
        }
    }

    private static String collect(BlockingQueue<Bytes> arrived, int length) throws InterruptedException {
        StringBuilder text = new StringBuilder();
        int count = 0;
        while (count < length) {
            Bytes piece = next(arrived);
            count += piece.length();
            text.append(piece);
        }
        return text.toString();
    }

    @TestFactory
    List<DynamicTest> theEchoIsTolerated() {
        return bothWays(pair -> {
            pair.emulator.echo.set(true);
            assertThat(pair.session.execute(pair.bench.setNumber, new Bench.Number(7))).isEqualTo(new Bench.Number(7));
            assertThat(pair.session.execute(pair.bench.send, new Bench.Send(1, 2, Bytes.utf8("ab")))).isEqualTo(new Bench.Sent(2));
        });
    }
}
