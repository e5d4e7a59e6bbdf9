package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.fixed;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static io.github.atspec.runtime.client.Specs.passthrough;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.PairCodec;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.QuietCodes;
import io.github.atspec.runtime.spec.ResultCodes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** No result codes: silence ends what nothing more has to come of. */
class QuietCodesTest {
    private static final long TIME_OUT = 5_000;
    private static final Duration AFTER = Duration.ofMillis(300);
    private static final CommandSpec<Request, Collected> PLAIN = command(ok());
    private static final CommandSpec<Request, Collected> PAIR = command(info("pair", PairCodec.strong("+P:"), 1, 2), ok());

    private final Bench bench = new Bench(Specs.LINK);
    private boolean quiet = true;

    QuietCodesTest() {
        bench.session.resultCodes(ResultCodes.NONE.withQuiet(new QuietCodes(() -> quiet, AFTER)));
    }

    private CompletableFuture<Collected> submit(CommandSpec<Request, Collected> spec, String line) {
        return bench.session.submit(spec, Request.of(line));
    }

    @Test
    void silenceEndsACommand() {
        CompletableFuture<Collected> answer = submit(PLAIN, "AT+X");
        bench.passes(AFTER.toMillis() - 1);
        assertThat(answer).isNotDone();
        bench.passes(1);
        assertThat(answer).isCompleted();
    }

    @Test
    void silenceIsCountedFromTheLastLine() {
        CompletableFuture<Collected> answer = submit(PAIR, "AT+P?");
        bench.passes(TIME_OUT - 1_000);
        assertThat(answer).as("a line has to come").isNotDone();
        bench.says("+P:1,a\r\n");
        bench.passes(AFTER.toMillis() - 1);
        bench.says("+P:2,b\r\n");
        assertThat(answer).as("the last line that may come").isNotDone();
        bench.passes(AFTER.toMillis());
        assertThat(answer.join().all("pair", Pair.class)).containsExactly(new Pair(1, "a"), new Pair(2, "b"));
    }

    @Test
    void whatHasToComeIsMissedAfterTheTimeOut() {
        CompletableFuture<Collected> answer = submit(PAIR, "AT+P?");
        bench.passes(TIME_OUT);
        assertThatThrownBy(answer::join).hasCauseInstanceOf(CommandTimeOutException.class);
        assertThat(bench.written()).isEqualTo("AT+P?\r");
        bench.passes(10_000);
        assertThat(bench.written()).as("one probe, which nothing answers").isEqualTo("\rAT\r");
        submit(PLAIN, "AT+X");
        assertThat(bench.written()).isEqualTo("AT+X\r");
    }

    @Test
    void aCodeThatComesAllTheSameIsTaken() {
        CompletableFuture<Collected> answer = submit(PLAIN, "AT+X");
        bench.says("ERROR\r\n");
        assertThatThrownBy(answer::join).hasCauseInstanceOf(CommandFailedException.class);
    }

    @Test
    void aCommandThatEndsTheModeHasACode() {
        CompletableFuture<Collected> answer = submit(PLAIN.silencing(request -> false), "ATQ0");
        bench.passes(AFTER.toMillis() * 2);
        assertThat(answer).isNotDone();
        bench.says("OK\r\n");
        assertThat(answer).isCompleted();
    }

    @Test
    void aCommandThatBeginsTheModeHasNone() {
        quiet = false;
        CompletableFuture<Collected> answer = submit(PLAIN.silencing(request -> request.line().endsWith("1")), "ATQ1");
        bench.passes(AFTER.toMillis());
        assertThat(answer).isCompleted();
    }

    @Test
    void theSilenceOfALineIsThatOfItsLastMode() {
        Bench several = new Bench(Specs.DIALECT.withSeveral(new io.github.atspec.runtime.codec.Dialect.Several("AT", ';', "&", "D")), SessionOptions.standard());
        several.session.resultCodes(ResultCodes.NONE.withQuiet(new QuietCodes(() -> false, AFTER)));
        List<CompletableFuture<Collected>> calls = several.session.together(() -> List.of(
                several.session.submit(PLAIN.silencing(request -> true), Request.of("ATQ1")), several.session.submit(PAIR, Request.of("AT+P?"))));
        several.says("+P:1,a\r\n");
        several.passes(AFTER.toMillis());
        assertThat(calls).allMatch(CompletableFuture::isDone);
        assertThat(calls.get(1).join().all("pair", Pair.class)).hasSize(1);
    }

    @Test
    void dataModeIsEnteredWithoutACode() {
        CompletableFuture<DataMode<Collected>> answer = bench.session.submitEnter(command(fixed("OK"), passthrough(), ok()), Request.of("ATO"));
        bench.passes(AFTER.toMillis());
        assertThat(answer).isCompleted();
        answer.join().write(Bytes.utf8("hello"));
        assertThat(bench.written()).isEqualTo("ATO\rhello");
    }

    @Test
    void aRawLineEndsInSilenceToo() {
        CompletableFuture<RawResponse> answer = bench.session.submitRaw("AT+X");
        bench.says("one\r\n");
        bench.passes(AFTER.toMillis());
        assertThat(answer.join()).isEqualTo(new RawResponse(List.of(Bytes.utf8("one")), "", true, null));
    }
}
