package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.PairCodec;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.client.Codecs.TextCodec;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.NumericCodes;
import io.github.atspec.runtime.spec.ResultCodes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Result codes as numbers: what ends with CR alone is one, what ends with CR and LF is a line. */
class NumericCodesTest {
    private static final long QUIET = 1_000;
    private static final long TIME_OUT = 5_000;
    private static final CommandSpec<Request, Collected> PLAIN = command(ok());
    private static final CommandSpec<Request, Collected> TEXT = command(info("text", new TextCodec(), 1, 1), ok());
    private static final CommandSpec<Request, Collected> PAIR = command(info("pair", PairCodec.strong("+P:"), 1, 1), ok());

    private final Bench bench = new Bench(Specs.LINK);
    private boolean believed;

    NumericCodesTest() {
        List<NumericCodes.Numbered> codes = List.of(new NumericCodes.Numbered("OK", 0), new NumericCodes.Numbered("ERROR", 4));
        bench.session.resultCodes(ResultCodes.NONE.withNumbers(new NumericCodes(codes, Bytes.utf8("\r"), () -> believed)));
    }

    private CompletableFuture<Collected> submit(CommandSpec<Request, Collected> spec) {
        return bench.session.submit(spec, Request.of("AT+X"));
    }

    @Test
    void silenceTellsThatANumberIsACode() {
        CompletableFuture<Collected> answer = submit(PLAIN);
        bench.says("0\r");
        assertThat(answer).as("an LF may follow").isNotDone();
        bench.passes(QUIET);
        assertThat(answer).isCompleted();
    }

    @Test
    void theNextByteTellsThatANumberIsACode() {
        CompletableFuture<Collected> answer = submit(PLAIN);
        bench.saysEachByteAlone("0\r+");
        assertThat(answer).isCompleted();
        bench.says("LINK:1,up\r\n");
        assertThat(bench.trace).contains("<< 0\\x0D").contains("<< +LINK:1,up");
    }

    @Test
    void anLfMakesALineOfIt() {
        CompletableFuture<Collected> answer = submit(TEXT);
        bench.says("4\r");
        bench.says("\n0\r");
        bench.passes(QUIET);
        assertThat(answer.join().all("text", String.class)).containsExactly("4");
    }

    @Test
    void aLineMayEndWithSeveralCrs() {
        CompletableFuture<Collected> answer = submit(TEXT);
        bench.saysEachByteAlone("4\r\r\n0\r");
        bench.passes(QUIET);
        assertThat(answer.join().all("text", String.class)).containsExactly("4");
    }

    @Test
    void whereNumbersAreBelievedInACodeNeedsNoSilence() {
        believed = true;
        CompletableFuture<Collected> answer = submit(PAIR);
        bench.says("+P:1,a\r\n0\r");
        assertThat(answer.join().all("pair", Pair.class)).containsExactly(new Pair(1, "a"));
    }

    @Test
    void unlessTheResponseMayHaveSuchALine() {
        believed = true;
        CompletableFuture<Collected> answer = submit(TEXT);
        bench.says("4\r");
        assertThat(answer).isNotDone();
        bench.says("\n0\r");
        assertThat(answer.join().all("text", String.class)).containsExactly("4");
    }

    @Test
    void wordsAreUnderstoodAllTheSame() {
        believed = true;
        CompletableFuture<Collected> answer = submit(PLAIN);
        bench.says("OK\r\n");
        assertThat(answer).isCompleted();
    }

    @Test
    void aNumberThatIsNoCodeIsALine() {
        CompletableFuture<Collected> answer = submit(TEXT);
        bench.says("7\r\n0\r");
        bench.passes(QUIET);
        assertThat(answer.join().all("text", String.class)).containsExactly("7");
    }

    @Test
    void aFailureSaysTheWord() {
        CompletableFuture<RawResponse> answer = bench.session.submitRaw("AT+X");
        bench.says("first\r\n4\r");
        bench.passes(QUIET);
        assertThat(answer.join()).isEqualTo(new RawResponse(List.of(Bytes.utf8("first")), "ERROR", false, null));
    }

    @Test
    void aCodeWithoutACommandIsAnUnknownLine() {
        List<Bytes> unknown = new java.util.ArrayList<>();
        bench.session.onUnknownLine(unknown::add);
        bench.says("0\r");
        bench.passes(QUIET);
        assertThat(unknown).containsExactly(Bytes.utf8("0"));
    }

    @Test
    void whatEndsAsALineIsACodeWhileNumbersAreBelievedIn() {
        bench.session.resultCodes(ResultCodes.NONE.withNumbers(
                new NumericCodes(List.of(new NumericCodes.Numbered("OK", 0)), Bytes.utf8("\r\n"), () -> believed)));
        CompletableFuture<Collected> text = submit(TEXT);
        bench.says("0\r\nOK\r\n");
        assertThat(text.join().all("text", String.class)).containsExactly("0");
        believed = true;
        CompletableFuture<Collected> plain = submit(PLAIN);
        bench.says("0\r\n");
        assertThat(plain).isCompleted();
    }

    @Test
    void aSessionFindsItsWayBack() {
        CompletableFuture<Collected> answer = submit(PLAIN);
        bench.passes(TIME_OUT + QUIET);
        assertThat(answer).isCompletedExceptionally();
        bench.says("0\r");
        bench.passes(2 * QUIET);
        bench.written();
        CompletableFuture<Collected> next = submit(PLAIN);
        assertThat(bench.written()).isEqualTo("AT+X\r");
        bench.says("0\r");
        bench.passes(QUIET);
        assertThat(next).isCompleted();
    }
}
