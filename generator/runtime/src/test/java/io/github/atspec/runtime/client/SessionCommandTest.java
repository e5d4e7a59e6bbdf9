package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.PairCodec;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.EventSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SessionCommandTest {
    private static final CommandSpec<Request, Collected> COMMAND = command(ok());

    private final Bench bench = new Bench(Specs.LINK);

    private CompletableFuture<Collected> submit(String line) {
        return bench.session.submit(COMMAND, Request.of(line));
    }

    private static CommandSpec<Request, Collected> with(Belief<String> mode, boolean expected) {
        return new CommandSpec<>(
                "AT+MODE",
                "set",
                "multiple",
                new Codecs.RequestCodec(),
                COMMAND.steps(),
                List.of(),
                collected -> collected,
                () -> expected,
                (request, response) -> mode.learn(request.line()),
                Duration.ofSeconds(5));
    }

    @Test
    void oneCommandIsInFlightAndTheOthersQueue() {
        CompletableFuture<Collected> first = submit("AT+A");
        CompletableFuture<Collected> second = submit("AT+B");
        assertThat(bench.written()).isEqualTo("AT+A\r");
        bench.says("OK\r\n");
        assertThat(first).isCompleted();
        assertThat(bench.written()).isEqualTo("AT+B\r");
        bench.says("OK\r\n");
        assertThat(second).isCompleted();
    }

    @Test
    void theTimeOfAQueuedCommandBeginsWhenItIsSent() {
        submit("AT+A");
        CompletableFuture<Collected> second = submit("AT+B");
        bench.passes(4000);
        bench.says("OK\r\n");
        bench.passes(4999);
        assertThat(second).isNotDone();
        bench.passes(1);
        assertThat(second).isCompletedExceptionally();
    }

    @Test
    void aCancelledCommandIsTakenOutOfTheQueue() {
        submit("AT+A");
        submit("AT+B").cancel(false);
        submit("AT+C");
        bench.says("OK\r\n");
        assertThat(bench.written()).isEqualTo("AT+A\rAT+C\r");
    }

    @Test
    void theAnswerToACancelledCommandInFlightIsAwaitedAndDropped() {
        submit("AT+A").cancel(false);
        CompletableFuture<Collected> second = submit("AT+B");
        assertThat(bench.written()).isEqualTo("AT+A\r");
        bench.says("OK\r\n");
        assertThat(second).isNotDone();
        assertThat(bench.written()).isEqualTo("AT+B\r");
    }

    @Test
    void successTeachesModesAndFailureDoesNot() {
        Belief<String> mode = new Belief<>("initial");
        bench.session.submit(with(mode, true), Request.of("AT+ONE"));
        bench.says("OK\r\n");
        bench.session.submit(with(mode, true), Request.of("AT+TWO"));
        bench.says("ERROR\r\n");
        assertThat(mode.value()).isEqualTo("AT+ONE");
        assertThat(mode.known()).isTrue();
    }

    @Test
    void aCommandOfAnotherModeIsNotSent() {
        CompletableFuture<Collected> response = bench.session.submit(with(new Belief<>(""), false), Request.of("AT+MODE=1"));
        assertThatThrownBy(response::join)
                .cause()
                .isInstanceOf(CommandRefusedException.class)
                .hasMessage("AT+MODE set multiple: not sent: it is not available in the mode the modem is in");
        assertThat(bench.written()).isEmpty();
    }

    @Test
    void aLineLongerThanTheModemTakesIsNotSent() {
        CompletableFuture<Collected> response = submit("AT+" + "x".repeat(40));
        assertThatThrownBy(response::join)
                .cause()
                .isInstanceOf(CommandRefusedException.class)
                .hasMessage("AT+TEST set: not sent: its line has 43 bytes, the modem takes 40");
        assertThat(bench.written()).isEmpty();
        submit("AT+B");
        assertThat(bench.written()).isEqualTo("AT+B\r");
    }

    @Test
    void closingFailsWhatWaitsAndIsIdempotent() {
        CompletableFuture<Collected> first = submit("AT+A");
        CompletableFuture<Collected> second = submit("AT+B");
        bench.session.close();
        bench.session.close();
        assertThat(bench.hostGone).isTrue();
        for (CompletableFuture<Collected> response : List.of(first, second, submit("AT+C"))) {
            assertThatThrownBy(response::join)
                    .cause()
                    .isInstanceOf(SessionClosedException.class)
                    .hasMessage("the session was closed");
        }
        assertThat(bench.time.pending()).isZero();
    }

    @Test
    void theEndOfTheConnectionFailsWhatWaits() {
        CompletableFuture<Collected> response = submit("AT+A");
        bench.hangsUp();
        assertThatThrownBy(response::join)
                .cause()
                .isInstanceOf(SessionClosedException.class)
                .hasMessage("the connection was ended by the other side");
    }

    @Test
    void aFailingSubscriberHurtsNobody() {
        List<Pair> heard = new ArrayList<>();
        bench.session.subscribe(Specs.LINK, link -> {
            throw new IllegalStateException("a subscriber's own fault");
        });
        bench.session.subscribe(Specs.LINK, heard::add);
        CompletableFuture<Collected> response = submit("AT+A");
        bench.says("+LINK:1,UP\r\nOK\r\n");
        assertThat(heard).containsExactly(new Pair(1, "UP"));
        assertThat(response).isCompleted();
    }

    @Test
    void afterClosingASubscriptionNothingIsDelivered() {
        List<Pair> heard = new ArrayList<>();
        Subscription subscription = bench.session.subscribe(Specs.LINK, heard::add);
        bench.says("+LINK:1,UP\r\n");
        subscription.close();
        subscription.close();
        bench.says("+LINK:2,UP\r\n");
        assertThat(heard).containsExactly(new Pair(1, "UP"));
    }

    @Test
    void anEventTheSessionDoesNotKnowCannotBeSubscribedTo() {
        EventSpec<Pair> other = new EventSpec<>("other", List.of());
        assertThatThrownBy(() -> bench.session.subscribe(other, event -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the session was opened without the event 'other'");
    }

    @Test
    void rawGivesTheLinesAndTheCode() {
        List<Pair> heard = new ArrayList<>();
        bench.session.subscribe(Specs.LINK, heard::add);
        CompletableFuture<RawResponse> response = bench.session.submitRaw("AT+WHAT?");
        assertThat(bench.written()).isEqualTo("AT+WHAT?\r");
        bench.says("AT+WHAT?\r\r\n+WHAT:1\r\n+LINK:1,UP\r\nplain\r\n\r\nOK\r\n");
        assertThat(response.join().texts()).containsExactly("+WHAT:1", "plain");
        assertThat(response.join().code()).isEqualTo("OK");
        assertThat(response.join().success()).isTrue();
        assertThat(heard).containsExactly(new Pair(1, "UP"));
    }

    @Test
    void aFailureCodeIsAnAnswerToARawCommand() {
        CompletableFuture<RawResponse> response = bench.session.submitRaw("AT+WHAT");
        bench.says("BUSY\r\n");
        assertThat(response.join()).isEqualTo(new RawResponse(List.of(), "BUSY", false, null));
    }

    @Test
    void aRawCommandIsOneLine() {
        assertThatThrownBy(() -> bench.session.raw("AT\rAT"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a raw command is one line without control characters, its end is added");
    }

    @Test
    void aSubscriberOnTheDeliveringThreadMayNotWaitButMaySubmit() {
        List<Throwable> refused = new ArrayList<>();
        bench.session.subscribe(Specs.LINK, link -> {
            try {
                bench.session.execute(COMMAND, Request.of("AT+A"));
            } catch (IllegalStateException e) {
                refused.add(e);
            }
            submit("AT+B");
        });
        bench.says("+LINK:1,UP\r\n");
        assertThat(refused)
                .singleElement()
                .extracting(Throwable::getMessage)
                .isEqualTo("AT+TEST set: this thread delivers what the modem sends and must not wait for it; "
                        + "use the asynchronous call, or another executor in SessionOptions");
        assertThat(bench.written()).isEqualTo("AT+B\r");
    }

    @Test
    void aResponseThatCannotBeAssembledFailsItsCommandAlone() {
        CommandSpec<Request, Collected> broken = new CommandSpec<>(
                "AT+BAD", "read", null, new Codecs.RequestCodec(), COMMAND.steps(), List.of(),
                collected -> {
                    throw new IllegalStateException("broken");
                },
                () -> true, (request, response) -> {}, Duration.ofSeconds(5));
        CompletableFuture<Collected> response = bench.session.submit(broken, Request.of("AT+BAD?"));
        CompletableFuture<Collected> next = submit("AT+B");
        bench.says("OK\r\nOK\r\n");
        assertThatThrownBy(response::join).cause().isInstanceOf(IllegalStateException.class).hasMessage("broken");
        assertThat(next).isCompleted();
    }

    @Test
    void twoLinesInOneStepKeepTheirOrder() {
        CompletableFuture<Collected> response = bench.session.submit(
                command(info("pair", PairCodec.strong("+P:"), 2, 2), ok()), Request.of("AT+P?"));
        bench.says("+P:2,b\r\n+P:1,a\r\nOK\r\n");
        assertThat(response.join().all("pair", Pair.class)).containsExactly(new Pair(2, "b"), new Pair(1, "a"));
    }
}
