package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Bench.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.PairCodec;
import io.github.atspec.runtime.spec.DetailSpec;
import io.github.atspec.runtime.spec.DeviceError;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Commands that the descriptor does not know. */
class RawCommandTest {
    private static final DetailSpec<Pair> DETAIL =
            new DetailSpec<>(PairCodec.strong("+WHY:"), Pair::id, code -> new Pair((int) code, "x"), DeviceError::of, () -> true);

    private final Bench bench = new Bench(Specs.LINK);

    private CompletableFuture<RawResponse> send(RawCommand command) {
        CompletableFuture<RawResponse> response = bench.session.submitRaw(command);
        assertThat(bench.written()).isEqualTo(command.line() + "\r");
        return response;
    }

    private static RawCommand withData(String data) {
        return RawCommand.of("AT+PUT=1").withData(">", bytes(data));
    }

    @Test
    void theDetailLineSaysWhyARawCommandFailed() {
        bench.session.explainRaw(DETAIL);
        CompletableFuture<RawResponse> response = send(RawCommand.of("AT+NEW"));
        bench.says("+OTHER\r\n+WHY:17,x\r\nERROR\r\n");
        assertThat(response.join()).isEqualTo(new RawResponse(List.of(bytes("+OTHER"), bytes("+WHY:17,x")), "ERROR", false, DeviceError.of(17)));
    }

    @Test
    void bytesThatAreNotUtf8StandInTextAsLoneSurrogates() {
        CompletableFuture<RawResponse> response = bench.session.submitRaw(RawCommand.of("AT+NEW=\uDCFC"));
        assertThat(bench.written()).isEqualTo("AT+NEW=\u00fc\r");
        bench.says("Z\u00fc\r\nOK\r\n");
        assertThat(response.join().texts()).containsExactly("Z\uDCFC");
        assertThatThrownBy(() -> RawCommand.of("AT+NEW=\uD800")).hasMessage("a raw command has no lone surrogates but those that stand for bytes");
    }

    @Test
    void withoutADetailLineNothingIsSaidOfAFailure() {
        bench.session.explainRaw(DETAIL);
        CompletableFuture<RawResponse> response = send(RawCommand.of("AT+NEW"));
        bench.says("ERROR\r\n");
        assertThat(response.join().error()).isNull();
    }

    @Test
    void dataAreWrittenAfterThePrompt() {
        CompletableFuture<RawResponse> response = send(withData("a\r\u0000"));
        bench.says("\r\n>");
        assertThat(bench.written()).isEqualTo("a\r\u0000");
        bench.says("\r\nRecv 3 bytes\r\nOK\r\n");
        assertThat(response.join().texts()).containsExactly("Recv 3 bytes");
    }

    @Test
    void aSuccessCodeBeforeThePromptDoesNotEndACommandWithData() {
        CompletableFuture<RawResponse> response = send(withData("abc"));
        bench.says("\r\nOK\r\n");
        assertThat(response).isNotDone();
        bench.says("> ");
        assertThat(bench.written()).isEqualTo("abc");
        bench.says("\r\nOK\r\n");
        assertThat(response.join()).isEqualTo(new RawResponse(List.of(bytes("OK")), "OK", true, null));
    }

    @Test
    void ofARefusedCommandNoDataAreWritten() {
        CompletableFuture<RawResponse> response = send(withData("abc"));
        bench.says("\r\nERROR\r\n");
        assertThat(response.join().success()).isFalse();
        assertThat(bench.written()).isEmpty();
    }

    @Test
    void whereThePromptDoesNotComeTheTimeOutNamesIt() {
        CompletableFuture<RawResponse> response = send(withData("abc"));
        bench.says("\r\nOK\r\n");
        bench.passes(10_000);
        assertThatThrownBy(response::join).cause().isInstanceOf(CommandTimeOutException.class).hasMessageContaining("the prompt '>'");
    }

    @Test
    void aPromptOfARawCommandWithoutDataIsALine() {
        CompletableFuture<RawResponse> response = send(RawCommand.of("AT+PUT=1"));
        bench.says(">\r\nOK\r\n");
        assertThat(response.join().texts()).containsExactly(">");
    }

    @Test
    void aRawCommandIsOneLineAndAPromptIsNotEmpty() {
        assertThatThrownBy(() -> RawCommand.of("AT\nAT")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("one line");
        assertThatThrownBy(() -> withData("a").withData("", Bytes.EMPTY)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a prompt");
    }
}
