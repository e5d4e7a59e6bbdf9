package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.PairCodec;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.ResultLine;
import io.github.atspec.runtime.spec.Aftermath;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.ErrorNames;
import io.github.atspec.runtime.spec.ResultCode;
import io.github.atspec.runtime.spec.ResultCodes;
import io.github.atspec.runtime.spec.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Several commands on one line. */
class TogetherTest {
    private static final CommandSpec<Request, Collected> PLAIN = command(ok());
    private static final CommandSpec<Request, Collected> A = command(info("a", PairCodec.strong("+A:"), 1, 1), ok());
    private static final CommandSpec<Request, Collected> B = command(info("b", PairCodec.strong("+B:"), 0, 2), ok());

    private final Bench bench = new Bench(Specs.DIALECT.withSeveral(new Dialect.Several("AT", ';', "&", "D")), SessionOptions.standard(), Specs.LINK);

    private CompletableFuture<Collected> submit(CommandSpec<Request, Collected> spec, String line) {
        return bench.session.submit(spec, Request.of(line));
    }

    private List<CompletableFuture<Collected>> aAndB() {
        List<CompletableFuture<Collected>> calls = bench.session.together(() -> List.of(submit(PLAIN, "ATE0"), submit(A, "AT+A?"), submit(B, "AT+B?")));
        assertThat(bench.written()).isEqualTo("ATE0+A?;+B?\r");
        return calls;
    }

    @Test
    void theyAreWrittenOnOneLineAndEachHasItsResponse() {
        List<CompletableFuture<Collected>> calls = aAndB();
        bench.says("+A:1,x\r\n+LINK:1,up\r\n+B:2,y\r\n+B:3,z\r\n");
        assertThat(calls).noneMatch(CompletableFuture::isDone);
        bench.says("OK\r\n");
        assertThat(calls.get(0)).isCompleted();
        assertThat(calls.get(1).join().all("a", Pair.class)).containsExactly(new Pair(1, "x"));
        assertThat(calls.get(2).join().all("b", Pair.class)).containsExactly(new Pair(2, "y"), new Pair(3, "z"));
    }

    @Test
    void linesThatMayBeMissingMay() {
        List<CompletableFuture<Collected>> calls = aAndB();
        bench.says("+A:1,x\r\nOK\r\n");
        assertThat(calls).allMatch(call -> call.isDone() && !call.isCompletedExceptionally());
    }

    @Test
    void aLineThatMustComeIsMissed() {
        List<CompletableFuture<Collected>> calls = aAndB();
        bench.says("OK\r\n");
        assertThat(calls.get(1)).isCompletedExceptionally();
        assertThat(calls.get(2)).isCompletedExceptionally();
    }

    @Test
    void afterAFailureOnlyThoseThatOthersFollowedHaveSucceeded() {
        List<CompletableFuture<Collected>> calls = aAndB();
        bench.says("+A:1,x\r\nERROR\r\n");
        assertThat(calls.get(0)).isCompleted();
        assertThatThrownBy(calls.get(1)::join).hasCauseInstanceOf(CommandFailedException.class);
        assertThatThrownBy(calls.get(2)::join).hasCauseInstanceOf(CommandFailedException.class);
    }

    @Test
    void aFailureCodeWithAFieldEndsThemAll() {
        ResultCode.Fielded why = new ResultCode.Fielded(new ResultLine("+WHY: ", ResultLine.Kind.DECIMAL, 0, ""), ErrorNames.NONE, () -> true);
        bench.session.resultCodes(new ResultCodes(List.of(new ResultCode.Plain("OK", () -> true)), List.of(why), Map.of(), Map.of()));
        List<CompletableFuture<Collected>> calls = aAndB();
        bench.says("+A:1,x\r\n+B:2,y\r\n+WHY: 7\r\n");
        assertThat(calls.get(0)).isCompleted();
        assertThat(calls.get(1)).isCompleted();
        assertThatThrownBy(calls.get(2)::join)
                .cause()
                .isInstanceOfSatisfying(CommandFailedException.class, failure -> assertThat(failure.error()).isEqualTo(DeviceError.of(7)));
    }

    @Test
    void aLineIsReadInTheModesThatTheCommandsBeforeItLeave() {
        Belief<Integer> format = new Belief<>(0);
        format.learn(0);
        CommandSpec<Request, Collected> set = new CommandSpec<>(
                "AT+FORMAT",
                "set",
                null,
                new Codecs.RequestCodec(),
                List.of(ok()),
                List.of(),
                collected -> collected,
                () -> true,
                (request, response) -> format.learn(1),
                Duration.ofSeconds(5),
                null,
                Aftermath.doubting(format::doubt));
        CommandSpec<Request, Collected> read = command(inMode("zero", format, 0), inMode("one", format, 1), ok());
        List<CompletableFuture<Collected>> calls = bench.session.together(() -> List.of(submit(set, "AT+FORMAT=1"), submit(read, "AT+A?")));
        bench.says("+LINK:1,up\r\n");
        assertThat(format.value()).as("an event says nothing of the commands").isZero();
        bench.says("+A:1,x\r\nOK\r\n");
        assertThat(calls.get(1).join().all("zero", Pair.class)).isEmpty();
        assertThat(calls.get(1).join().all("one", Pair.class)).containsExactly(new Pair(1, "x"));
    }

    private static Step<Request, Collected> inMode(String name, Belief<Integer> mode, int value) {
        return new Step.Info<>(name, PairCodec.strong("+A:"), 0, 1, (request, line) -> true, response -> List.of(), () -> mode.value() == value);
    }

    @Test
    void whatCommandsBeforeItSetDecidesWhetherACommandIsAvailable() {
        CommandSpec<Request, Collected> only = new CommandSpec<>(
                "AT+B", "set", null, new Codecs.RequestCodec(), List.of(ok()), List.of(), collected -> collected, () -> false, (request, response) -> {}, Duration.ofSeconds(5));
        CommandSpec<Request, Collected> set = new CommandSpec<>(
                "AT+A", "set", null, new Codecs.RequestCodec(), List.of(ok()), List.of(), collected -> collected, () -> true, (request, response) -> {}, Duration.ofSeconds(5), null, Aftermath.doubting(() -> {}));
        CompletableFuture<Collected> refused = bench.session.together(() -> {
            submit(PLAIN, "ATE0");
            return submit(only, "AT+B");
        });
        assertThatThrownBy(refused::join).hasCauseInstanceOf(CommandRefusedException.class).hasMessageContaining("not available in the mode");
        bench.session.together(() -> List.of(submit(set, "AT+A"), submit(only, "AT+B")));
        assertThat(bench.written()).isEqualTo("AT+A;+B\r");
    }

    @Test
    void oneThatIsAnsweredByNothingStandsOnALineOfItsOwn() {
        CompletableFuture<Collected> call = bench.session.together(() -> {
            submit(command(), "AT+OFF");
            return submit(A, "AT+A?");
        });
        assertThatThrownBy(call::join).hasCauseInstanceOf(CommandRefusedException.class).hasMessageContaining("answers nothing");
        assertThat(bench.written()).isEmpty();
    }

    @Test
    void theNextCommandComesAfterTheResultCode() {
        aAndB();
        CompletableFuture<Collected> next = submit(PLAIN, "AT+C");
        assertThat(bench.written()).isEmpty();
        bench.says("+A:1,x\r\nOK\r\n");
        assertThat(bench.written()).isEqualTo("AT+C\r");
        bench.says("OK\r\n");
        assertThat(next).isCompleted();
    }

    @Test
    void onlyTheLastTakesData() {
        CommandSpec<Request, Collected> put = command(Specs.prompt(), Specs.payload(), ok());
        CompletableFuture<Collected> last = bench.session.together(() -> {
            submit(A, "AT+A?");
            return bench.session.submit(put, Request.of("AT+PUT").withData("abc"));
        });
        assertThat(bench.written()).isEqualTo("AT+A?;+PUT\r");
        bench.says("+A:1,x\r\n>");
        assertThat(bench.written()).isEqualTo("abc");
        bench.says("OK\r\n");
        assertThat(last).isCompleted();
        CompletableFuture<Collected> first = bench.session.together(() -> {
            CompletableFuture<Collected> call = bench.session.submit(put, Request.of("AT+PUT").withData("abc"));
            submit(PLAIN, "AT+C");
            return call;
        });
        assertThatThrownBy(first::join).hasCauseInstanceOf(CommandRefusedException.class);
        assertThat(bench.written()).isEmpty();
    }

    @Test
    void whatWouldBeReadOtherwiseIsRefused() {
        CompletableFuture<Collected> call = bench.session.together(() -> {
            submit(PLAIN, "ATE0");
            return submit(PLAIN, "AT1");
        });
        assertThatThrownBy(call::join).hasCauseInstanceOf(CommandRefusedException.class).hasMessageContaining("read as something else");
    }

    @Test
    void nobodyWaitsAmongThem() {
        assertThatThrownBy(() -> bench.session.together(() -> bench.session.execute(PLAIN, Request.of("AT")))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> bench.session.together(() -> bench.session.submitRaw("AT"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Bench().session.together(() -> 1)).hasMessage("the modem takes one command on a line");
    }
}
