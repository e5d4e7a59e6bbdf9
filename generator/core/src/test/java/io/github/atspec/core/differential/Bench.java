package io.github.atspec.core.differential;

import io.github.atspec.core.derive.AnswerDerivation;
import io.github.atspec.core.derive.DerivedAnswer;
import io.github.atspec.core.derive.DerivedLine;
import io.github.atspec.core.example.Act;
import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.emulator.Answer;
import io.github.atspec.runtime.emulator.Emulator;
import io.github.atspec.runtime.emulator.EmulatorOptions;
import io.github.atspec.runtime.emulator.Registration;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.time.VirtualTime;
import io.github.atspec.runtime.trace.WireLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A generated emulator in the state an example asks for, called by name. */
final class Bench {
    private final Play play;
    private final GeneratedSet generated;
    private final Emulator emulator;

    Bench(Play play, VirtualTime time, WireLog log) {
        this.play = play;
        this.generated = play.generated;
        EmulatorOptions options = EmulatorOptions.defaults().withTime(time).withWireLog(log);
        Class<?> type = generated.values().load(generated.names().emulator());
        try {
            emulator = (Emulator) type.getConstructor(EmulatorOptions.class).newInstance(options);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        play.executed.example().given().forEach(this::seed);
    }

    Emulator emulator() {
        return emulator;
    }

    private void seed(Example.Given given) {
        Object cell = Reflect.get(Reflect.get(emulator, "state"), generated.names().state(given.effect().item()));
        if (given.effect() instanceof Effect.AddRow add) {
            String method = add.item() instanceof StateItem.Table ? "put" : "add";
            Reflect.call(cell, method, row(add.item(), add.assignments()));
        } else if (given.effect() instanceof Effect.Assign assign) {
            Reflect.call(cell, "set", assign.item() instanceof StateItem.Scalar ? scalar(assign) : row(assign.item(), assign.assignments()));
        } else {
            throw new AssertionError("cannot bring about " + given.effect());
        }
    }

    private Object scalar(Effect.Assign assign) {
        return java(assign.item(), assign.assignments().get(0));
    }

    private Object java(StateItem item, Effect.Assignment assignment) {
        StateItem.Column column = assignment.column();
        Value value = ((Effect.Source.Constant) assignment.source()).value();
        return generated.values().java(column.type(), generated.types().type(item, column), value);
    }

    private Object row(StateItem item, List<Effect.Assignment> assignments) {
        Class<?> type = generated.values().load(generated.names().row(item));
        Object builder = Objects.requireNonNull(Reflect.callStatic(type, "builder"));
        assignments.forEach(a -> Reflect.call(builder, generated.names().column(item, a.column()), java(item, a)));
        return Reflect.get(builder, "build");
    }

    /** Raises an event as the example shows it; what its line does not print is taken from where the example shows it later. */
    void raise(OwnedLine.Unsolicited event) {
        Map<String, Value> values = new HashMap<>(event.values());
        for (Parameter parameter : event.event().parameters()) {
            if (!values.containsKey(parameter.name())) {
                hidden(event, parameter).ifPresent(value -> values.put(parameter.name(), value));
            }
        }
        Reflect.call(emulator, generated.names().eventMember(event.event()), play.event(event, values));
    }

    private Optional<Value> hidden(OwnedLine.Unsolicited event, Parameter parameter) {
        Optional<Value> later = play.executed.exchanges().stream()
                .flatMap(exchange -> exchange.lines().stream())
                .filter(OwnedLine.Info.class::isInstance)
                .flatMap(line -> Optional.ofNullable(((OwnedLine.Info) line).values().get(parameter.name())).stream())
                .findFirst();
        if (later.isEmpty()
                && parameter.type() instanceof ValueType.BytesType bytes
                && bytes.count() != null
                && event.values().get(bytes.count()) instanceof Value.Int count) {
            return Optional.of(new Value.Octets(Bytes.zeros((int) count.value())));
        }
        return later;
    }

    /** Answers the command as the example does where the descriptor cannot: the answer is to be overridden, or it is a failure that nothing explains. */
    Registration stub(Act.Exchange exchange) {
        return exchange.complete() && !exchange.aborted() && needsStub(exchange) ? register(generated.spec(exchange.command(), exchange.variant()), exchange) : () -> {};
    }

    private boolean needsStub(Act.Exchange exchange) {
        DerivedAnswer derived = AnswerDerivation.of(exchange.command(), exchange.variant());
        boolean detail = exchange.lines().stream().anyMatch(line -> line instanceof OwnedLine.Detail || line instanceof OwnedLine.Why);
        boolean never = derived.lines().stream()
                .filter(line -> line.writing() instanceof DerivedLine.Writing.Never)
                .anyMatch(line -> exchange.lines().stream().anyMatch(shown -> isOf(shown, line)));
        return derived.toBeOverridden() && !refused(exchange) || detail || never || ending(exchange).isPresent() || play.failsInPayload(exchange) || explained(exchange).isPresent() || ownCode(exchange).isPresent();
    }

    /** The failure ending without details that the exchange has. */
    private static Optional<Variant.Failure> ending(Act.Exchange exchange) {
        return Play.failure(exchange).flatMap(code -> exchange.variant().fails().stream()
                .filter(failure -> failure.lines().isEmpty() && failure.code().equals(code))
                .findFirst());
    }

    /** The failure code with a field that the exchange has. */
    private static Optional<OwnedLine.Failure> explained(Act.Exchange exchange) {
        return exchange.lines().stream()
                .filter(OwnedLine.Failure.class::isInstance)
                .map(OwnedLine.Failure.class::cast)
                .filter(failure -> failure.fielded() != null)
                .findFirst();
    }

    /** A failure code that the device answers to nothing on its own. */
    private Optional<String> ownCode(Act.Exchange exchange) {
        return Play.failure(exchange)
                .filter(generated.set().dialect().failure()::contains)
                .filter(code -> !code.equals(play.refusal()) && !generated.set().dialect().results().answers().containsValue(code));
    }

    /** A device that does not support the command says so without details. */
    private static boolean refused(Act.Exchange exchange) {
        return exchange.lines().size() == 1 && exchange.lines().get(0) instanceof OwnedLine.Failure;
    }

    private static boolean isOf(OwnedLine shown, DerivedLine line) {
        return shown instanceof OwnedLine.Info info && info.item().equals(line.item())
                || shown instanceof OwnedLine.Info kind && line.item() instanceof ResponseItem.OneOf several && several.has(kind.item())
                || shown instanceof OwnedLine.Announced announced && announced.item().equals(line.item());
    }

    private <Q, R> Registration register(CommandSpec<Q, R> spec, Act.Exchange exchange) {
        Answer<R> answer = answer(spec, exchange);
        return emulator.answer(spec, request -> answer);
    }

    private <Q, R> Answer<R> answer(CommandSpec<Q, R> spec, Act.Exchange exchange) {
        List<Object> details = new ArrayList<>();
        Collected collected = new Collected();
        String failure = ending(exchange).map(Variant.Failure::name).orElse(null);
        DeviceError error = explained(exchange).map(code -> play.error(exchange, code)).orElse(null);
        for (OwnedLine line : exchange.lines()) {
            if (line instanceof OwnedLine.Info info) {
                collected.add(Play.itemName(exchange, info), play.record(exchange, line).orElseThrow());
            } else if (line instanceof OwnedLine.Announced announced) {
                collected.add(announced.item().name(), play.record(exchange, line).orElseThrow());
            } else if (line instanceof OwnedLine.Detail detail) {
                failure = detail.failure().name();
                details.add(play.record(exchange, line).orElseThrow());
            } else if (line instanceof OwnedLine.Why why) {
                error = play.error(exchange, why);
            }
        }
        String code = play.failsInPayload(exchange) ? Play.failure(exchange).orElseThrow() : ownCode(exchange).filter(any -> ending(exchange).isEmpty()).orElse(null);
        return failure == null && error == null && code == null
                ? Answer.ok(spec.assemble().apply(collected))
                : new Answer.Failure<>(failure, details, code, error);
    }
}
