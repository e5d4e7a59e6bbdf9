package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.example.Act;
import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.derive.Modes;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.CommandFailedException;
import io.github.atspec.runtime.client.DataMode;
import io.github.atspec.runtime.client.Later;
import io.github.atspec.runtime.client.RawCommand;
import io.github.atspec.runtime.client.RawResponse;
import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.client.SessionOptions;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Step.Info;
import io.github.atspec.runtime.time.VirtualTime;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.transport.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A generated client, called by name, on one thread. */
final class Caller {
    private final Play play;
    private final GeneratedSet generated;
    private final VirtualTime time;
    private final Object client;
    private final List<Object> events = new ArrayList<>();
    private @Nullable CompletableFuture<?> answer;

    Caller(Play play, Transport transport, VirtualTime time, WireLog log) {
        this.play = play;
        this.generated = play.generated;
        this.time = time;
        SessionOptions options = SessionOptions.standard().withTime(time).withExecutor(Runnable::run).withWireLog(log);
        client = Objects.requireNonNull(Reflect.callStatic(generated.values().load(generated.names().client()), "open", transport, options));
        play.executed.example().given().forEach(given -> assume(given.effect()));
        Consumer<Object> subscriber = events::add;
        for (Event event : generated.set().events()) {
            Reflect.call(client, generated.names().onEvent(event), subscriber);
        }
    }

    /** A client that comes to a device in some modes is told of them. */
    private void assume(Effect effect) {
        if (effect.item() instanceof StateItem.Scalar mode && Modes.of(generated.set()).contains(mode)
                && effect instanceof Effect.Assign assign
                && assign.assignments().get(0).source() instanceof Effect.Source.Constant constant) {
            Reflect.call(Reflect.get(Reflect.get(client, "modes"), generated.names().state(mode)), "assume", generated.java(mode, constant.value()));
        }
    }

    /** Calls the asynchronous method of a variant. */
    void call(Act.Exchange exchange) {
        Object commands = Reflect.get(client, generated.names().accessor(exchange.command()));
        String method = generated.names().variant(exchange.command(), exchange.variant()) + "Async";
        boolean hasBuilder = generated.types().request(exchange.command(), exchange.variant()).hasBuilder();
        answer = (CompletableFuture<?>) (hasBuilder ? Reflect.get(commands, method, play.request(exchange)) : Reflect.get(commands, method));
    }

    /** Calls the methods of several variants, whose requests go on one line. */
    List<CompletableFuture<?>> together(Act.Several line) {
        return ((Session) Reflect.get(client, "session")).together(() -> line.commands().stream().<CompletableFuture<?>>map(command -> {
            call(command);
            return Objects.requireNonNull(answer);
        }).toList());
    }

    /** Each of the calls has ended as the example shows. */
    void check(Act.Several line, List<CompletableFuture<?>> answers) {
        for (int i = 0; i < answers.size(); i++) {
            answer = answers.get(i);
            check(line.commands().get(i));
        }
    }

    /** Gives the session a line as it is. */
    CompletableFuture<RawResponse> raw(String line) {
        return raw(RawCommand.of(line));
    }

    /** The same with data. */
    CompletableFuture<RawResponse> raw(RawCommand command) {
        return ((Session) Reflect.get(client, "session")).submitRaw(command);
    }

    /** The data mode that the last call has entered. */
    DataMode<?> data() {
        if (!ended()) {
            time.advance(Play.A_WHILE);
        }
        Object entered = Objects.requireNonNull(answer).orTimeout(10, java.util.concurrent.TimeUnit.SECONDS).join();
        return (DataMode<?>) entered;
    }

    /** Leaves the data mode; what is awaited then is the rest of the response. */
    void leave() {
        answer = data().leaveAsync();
        time.advance(Play.A_WHILE);
    }

    void write(Bytes bytes) {
        data().write(bytes);
    }

    boolean ended() {
        return answer != null && answer.isDone();
    }

    /** The last call has ended as the example shows. */
    void check(Act.Exchange exchange) {
        time.advance(Play.A_WHILE);
        assertThat(answer).as("answer of %s", generated.spec(exchange.command(), exchange.variant()).title()).isDone();
        if (exchange.variant().answersNothing()) {
            assertThat(answer).as("a command is over when nothing answers it").isCompleted();
            return;
        }
        boolean failed = exchange.lines().stream().anyMatch(OwnedLine.Failure.class::isInstance) || !exchange.complete();
        if (failed) {
            assertThat(answer).isCompletedExceptionally();
            exchange.lines().stream().filter(OwnedLine.Why.class::isInstance).map(OwnedLine.Why.class::cast).forEach(why ->
                    assertThat(answer).failsWithin(Duration.ZERO).withThrowableThat().havingCause().satisfies(cause ->
                            assertThat(((CommandFailedException) cause).error()).isEqualTo(play.error(exchange, why))));
            exchange.lines().stream().filter(OwnedLine.Failure.class::isInstance).map(OwnedLine.Failure.class::cast).filter(code -> code.fielded() != null).forEach(code ->
                    assertThat(answer).failsWithin(Duration.ZERO).withThrowableThat().havingCause().satisfies(cause ->
                            assertThat(((CommandFailedException) cause).error()).isEqualTo(play.error(exchange, code))));
            return;
        }
        Object given = Objects.requireNonNull(answer).join();
        Object response = given instanceof Later<?, ?> later ? later.response() : given;
        CommandSpec<?, ?> spec = generated.spec(exchange.command(), exchange.variant());
        for (Info<?, ?, ?> step : play.infos(spec)) {
            String[] approximate = approximate(exchange, step);
            List<?> answered = Play.answered(step, response);
            if (approximate.length == 0) {
                assertThat(answered).as(step.name()).isEqualTo(play.shown(exchange, step));
            } else {
                assertThat(answered).as(step.name()).usingRecursiveFieldByFieldElementComparatorIgnoringFields(approximate).isEqualTo(play.shown(exchange, step));
            }
        }
    }

    /** Components that may differ from what was set. */
    private String[] approximate(Act.Exchange exchange, Info<?, ?, ?> step) {
        return exchange.variant().infos().stream()
                .filter(info -> info.name().equals(step.name()))
                .flatMap(info -> info.traits().approximate().stream())
                .map(parameter -> generated.names().component(exchange.command(), parameter))
                .toArray(String[]::new);
    }

    /** The events that subscribers got since the last call. */
    List<Object> events() {
        List<Object> got = List.copyOf(events);
        events.clear();
        return got;
    }
}
