package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static io.github.atspec.runtime.client.Specs.passthrough;
import static io.github.atspec.runtime.client.Specs.payload;
import static io.github.atspec.runtime.client.Specs.prompt;
import static io.github.atspec.runtime.client.Specs.secretPayload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.client.Codecs.PacketCodec;
import io.github.atspec.runtime.client.Codecs.PairCodec;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.transport.MemoryLink;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SessionTraceTest {
    private final Bench bench = new Bench(Specs.DATA, Specs.LINK);

    private void assertTrace(String... lines) {
        assertThat(bench.trace).hasToString(String.join("\n", lines) + "\n");
    }

    @Test
    void everyLinePromptAndPayloadIsOneRecord() {
        bench.session.submit(command(prompt(), payload(), ok()), Request.of("AT+SEND=1,3").withData("a\r\n"));
        bench.passes(1500);
        bench.says("\r\n> ");
        bench.says("\r\n+LINK:1,\\\u00e9\r\nOK\r\n");
        assertTrace(
                "0.000000 >> AT+SEND=1,3",
                "1.500000 << >",
                "1.500000 >> {3 bytes}",
                "1.500000 << +LINK:1,\\\\\\xE9",
                "1.500000 << OK");
    }

    @Test
    void aCountedPayloadIsCutOut() {
        bench.says("+DATA,1,4,\r\nOK\r\n");
        assertTrace("0.000000 << +DATA,1,4,{4 bytes}");
    }

    @Test
    void aSecretIsMaskedInRequestAndEchoAndUnknownLines() {
        bench.session.submit(command(ok()), Request.of("AT+JOIN=").withSecret("pass word"));
        assertThat(bench.written()).isEqualTo("AT+JOIN=\"pass word\"\r");
        bench.says("AT+JOIN=\"pass word\"\r\r\njoining with pass word now\r\nOK\r\n");
        assertTrace(
                "0.000000 >> AT+JOIN=\"{secret}\"",
                "0.000000 << AT+JOIN=\"{secret}\"",
                "0.000000 << joining with {secret} now",
                "0.000000 << OK");
    }

    @Test
    void aSecretIsMaskedInResponsesAndRawCommands() {
        bench.session.submit(
                command(info("pair", new PairCodec("+JOIN:", true, true), 1, 1), ok()), Request.of("AT+JOIN=").withSecret("hunter2"));
        bench.says("+JOIN:1,other\r\nOK\r\n");
        bench.session.submitRaw("AT+ECHO=hunter2");
        bench.says("hunter2\r\nOK\r\n");
        assertTrace(
                "0.000000 >> AT+JOIN=\"{secret}\"",
                "0.000000 << +JOIN:1,{secret}",
                "0.000000 << OK",
                "0.000000 >> AT+ECHO={secret}",
                "0.000000 << {secret}",
                "0.000000 << OK");
    }

    @Test
    void secretPayloadsAreMaskedBothWays() {
        bench.session.submit(command(prompt(), secretPayload(), ok()), Request.of("AT+KEY=7").withData("KEYDATA"));
        bench.says(">");
        bench.says("OK\r\n");
        bench.session.submit(command(info("key", new PacketCodec("+KEY:", true), 1, 1), ok()), Request.of("AT+KEY"));
        bench.says("+KEY:1,7,KEYDATA\r\nOK\r\n");
        assertTrace(
                "0.000000 >> AT+KEY=7",
                "0.000000 << >",
                "0.000000 >> {secret}",
                "0.000000 << OK",
                "0.000000 >> AT+KEY",
                "0.000000 << +KEY:1,7,{secret}",
                "0.000000 << OK");
    }

    @Test
    void secretsAreMaskedInMessagesToo() {
        CompletableFuture<?> response = bench.session.submit(
                command(info("pair", PairCodec.strong("+P:"), 1, 1), ok()), Request.of("AT+JOIN=").withSecret("hunter2"));
        bench.says("using hunter2\r\nOK\r\n");
        assertThatThrownBy(response::join)
                .cause()
                .hasMessage("AT+TEST set: incomplete response: 'OK' came before a line 'pair'; not understood: 'using {secret}'");
    }

    @Test
    void aStoppedPayloadIsRecordedAsFarAsItWent() {
        bench.session.submit(command(prompt(), payload(), ok()), Request.of("AT+SEND=1,3").withData("abc"));
        bench.says("> ERROR\r\n");
        assertTrace("0.000000 >> AT+SEND=1,3", "0.000000 << >", "0.000000 << ERROR");
    }

    @Test
    void dataModeIsRecordedByPortions() {
        var entered = bench.session.submitEnter(command(prompt(), passthrough(), ok()), Request.of("AT+TT"));
        bench.says(">");
        DataMode<?> mode = entered.join();
        mode.write(Bench.bytes("hello"));
        bench.says("ok");
        mode.leaveAsync();
        bench.says("\r\nOK\r\n");
        assertTrace(
                "0.000000 >> AT+TT",
                "0.000000 << >",
                "0.000000 >> {5 bytes}",
                "0.000000 << {2 bytes}",
                "0.000000 >> +++",
                "0.000000 << OK");
    }

    @Test
    void aFailingWireLogHurtsNobody() {
        MemoryLink link = new MemoryLink();
        try (Session session = Session.open(
                link.host(),
                Specs.DIALECT,
                List.of(),
                SessionOptions.standard().withExecutor(Runnable::run).withWireLog((time, direction, text) -> {
                    throw new IllegalStateException("disk full");
                }))) {
            RecordingReceiver device = new RecordingReceiver();
            link.device().start(device);
            session.submitRaw("AT");
            assertThat(device.text()).isEqualTo("AT\r");
        }
    }

    /** Remembers what it received. */
    private static final class RecordingReceiver implements io.github.atspec.runtime.transport.Transport.Receiver {
        private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();

        @Override
        public void received(byte[] portion, int offset, int length) {
            bytes.write(portion, offset, length);
        }

        @Override
        public void closed(java.io.IOException cause) {}

        String text() {
            return bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }
}
