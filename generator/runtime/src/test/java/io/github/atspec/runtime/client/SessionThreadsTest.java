package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.ok;
import static io.github.atspec.runtime.client.Specs.passthrough;
import static io.github.atspec.runtime.client.Specs.payload;
import static io.github.atspec.runtime.client.Specs.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.transport.TcpTransport;
import io.github.atspec.runtime.transport.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The session as programs use it: real time, its own threads, TCP. The modem answers by rote. */
@Timeout(60)
class SessionThreadsTest {
    private static final CommandSpec<Request, Collected> COMMAND = command(ok());

    private ServerSocket server;
    private Session session;
    private Transport modem;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Transport host = TcpTransport.connect(server.getInetAddress().getHostAddress(), server.getLocalPort());
        modem = TcpTransport.of(server.accept());
        modem.start(new Rote());
        session = Session.open(host, Specs.DIALECT, List.of(Specs.LINK), SessionOptions.standard());
    }

    @AfterEach
    void disconnect() throws IOException {
        session.close();
        modem.close();
        server.close();
    }

    /** Answers a line by OK; AT+SEND by a prompt and, after 5000 bytes, OK; AT+TT by a prompt and an echo of what follows until +++; AT+MUTE never. */
    private final class Rote implements Transport.Receiver {
        private final StringBuilder line = new StringBuilder();
        private int payload;
        private boolean echoing;

        @Override
        public void received(byte[] bytes, int offset, int length) {
            String text = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
            if (echoing) {
                echoing = !text.endsWith("+++");
                send(echoing ? text : "\r\nOK\r\n");
                return;
            }
            text.chars().forEach(c -> take((char) c));
        }

        private void take(char c) {
            if (payload > 0) {
                payload--;
                if (payload == 0) {
                    send("\r\nOK\r\n");
                }
            } else if (c == '\r') {
                answer(line.toString());
                line.setLength(0);
            } else {
                line.append(c);
            }
        }

        private void answer(String command) {
            if (command.equals("AT+SEND")) {
                payload = 5000;
                send("> ");
            } else if (command.equals("AT+TT")) {
                echoing = true;
                send(">");
            } else if (!command.equals("AT+MUTE")) {
                send("\r\nOK\r\n");
            }
        }

        private void send(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            try {
                modem.write(bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void closed(IOException cause) {}
    }

    private void modemSays(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        modem.write(bytes, 0, bytes.length);
    }

    @Test
    void manyThreadsShareOneModem() {
        List<CompletableFuture<Collected>> responses = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> session.execute(COMMAND, Request.of("AT+N=" + i))))
                .toList();
        responses.forEach(CompletableFuture::join);
        assertThat(responses).allMatch(CompletableFuture::isDone);
    }

    @Test
    void aLargePayloadGoesOut() {
        CommandSpec<Request, Collected> send = command(prompt(), payload(), ok());
        assertThat(session.execute(send, Request.of("AT+SEND").withData("x".repeat(5000)))).isNotNull();
    }

    @Test
    void aSubscriberMayCallTheSessionAndWait() throws Exception {
        BlockingQueue<Object> told = new ArrayBlockingQueue<>(2);
        session.subscribe(Specs.LINK, link -> {
            session.execute(COMMAND, Request.of("AT+READ"));
            session.submit(COMMAND, Request.of("AT+READ")).join();
            told.add(link);
        });
        modemSays("+LINK:1,UP\r\n+LINK:2,UP\r\n");
        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo(new Pair(1, "UP"));
        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo(new Pair(2, "UP"));
    }

    @Test
    void aContinuationMayCallTheSessionAndWait() {
        CompletableFuture<Collected> second = session.submit(COMMAND, Request.of("AT+A"))
                .thenApply(first -> session.execute(COMMAND, Request.of("AT+B")));
        assertThat(second.join()).isNotNull();
    }

    @Test
    void dataModeOverTcp() {
        CommandSpec<Request, Collected> enter = command(prompt(), passthrough(), ok());
        try (DataMode<Collected> mode = session.enter(enter, Request.of("AT+TT"))) {
            mode.write(Bench.bytes("hello"));
            assertThat(mode.read(5, Duration.ofSeconds(30))).isEqualTo(Bench.bytes("hello"));
            assertThatThrownBy(() -> mode.read(1, Duration.ofMillis(1)))
                    .isInstanceOf(DataTimeOutException.class)
                    .hasMessage("awaited 1 bytes, got 0 within 1 ms");
            assertThat(mode.leave()).isNotNull();
        }
        assertThat(session.raw("AT").success()).isTrue();
    }

    @Test
    void whatIsThrownShowsTheCaller() {
        session.close();
        assertThatThrownBy(() -> session.execute(COMMAND, Request.of("AT+A")))
                .isInstanceOf(SessionClosedException.class)
                .satisfies(e -> assertThat(e.getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().equals("whatIsThrownShowsTheCaller")
                                || frame.getMethodName().contains("lambda$whatIsThrownShowsTheCaller")));
    }

    @Test
    void closingWakesWhoWaits() {
        CompletableFuture<Collected> waiting =
                CompletableFuture.supplyAsync(() -> session.execute(COMMAND, Request.of("AT+MUTE")));
        CompletableFuture<Collected> queued = session.submit(COMMAND, Request.of("AT+MUTE"));
        session.close();
        assertThatThrownBy(waiting::join).cause().isInstanceOf(SessionClosedException.class);
        assertThatThrownBy(queued::join).cause().isInstanceOf(SessionClosedException.class);
    }

    @Test
    void aHungUpModemWakesWhoWaits() {
        CompletableFuture<Collected> response = session.submit(COMMAND, Request.of("AT+MUTE"));
        modem.close();
        assertThatThrownBy(response::join).cause().isInstanceOf(SessionClosedException.class);
    }

    @Test
    void anInterruptedCallerGetsItsFlagBack() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> session.execute(COMMAND, Request.of("AT+MUTE")))
                .isInstanceOf(CommandInterruptedException.class)
                .hasMessage("AT+TEST set: interrupted while waiting for the answer");
        assertThat(Thread.interrupted()).isTrue();
    }
}
