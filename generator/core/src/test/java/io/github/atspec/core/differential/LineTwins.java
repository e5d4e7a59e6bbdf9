package io.github.atspec.core.differential;

import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.interpret.Tolerance;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.OneOfCodec;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.spec.FailureSpec;
import io.github.atspec.runtime.spec.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds every line of a command set: requests, information lines, details of failures, spellings of events. */
final class LineTwins {
    private final GeneratedSet generated;
    private final List<LineTwin> twins = new ArrayList<>();

    private final Object beliefs;
    private final Function<Line, BiFunction<Bytes, Tolerance, Reading>> lines;
    private final Function<Event.Spelling, BiFunction<Bytes, Tolerance, Reading>> spellings;
    private final Function<Variant, BiFunction<Bytes, Tolerance, Reading>> requests;

    private LineTwins(GeneratedSet generated, @Nullable Modes modes) {
        Interpreter interpreter = generated.interpreter();
        this.generated = generated;
        this.beliefs = modes == null ? generated.modes() : generated.modes(modes);
        this.lines = line -> (bytes, passed) -> modes == null ? interpreter.readLine(line, bytes, passed) : interpreter.readLine(line, bytes, passed, modes);
        this.spellings = spelling -> (bytes, passed) ->
                modes == null ? interpreter.readEvent(spelling, bytes, passed) : interpreter.readEvent(spelling, bytes, passed, modes);
        this.requests = variant -> (bytes, passed) -> modes == null ? interpreter.readRequest(variant, bytes) : interpreter.readRequest(variant, bytes, modes);
    }

    /** With modes at their initial values, all of them assumed. */
    static List<LineTwin> of(GeneratedSet generated) {
        return of(generated, null);
    }

    /** With modes that are known. */
    static List<LineTwin> of(GeneratedSet generated, @Nullable Modes modes) {
        LineTwins twins = new LineTwins(generated, modes);
        for (Command command : generated.set().commands()) {
            command.variants().forEach(variant -> twins.variant(command, variant));
        }
        generated.set().events().forEach(twins::event);
        return twins.twins;
    }

    private void variant(Command command, Variant variant) {
        CommandSpec<?, ?> spec = generated.spec(command, variant, beliefs);
        LineTwin.Payload payload =
                variant.payload().map(p -> new LineTwin.Payload(p.parameter(), p.count(), p.ending())).orElse(null);
        twins.add(new LineTwin(
                spec.title() + " request",
                variant.request(),
                variant.where(),
                variant.rules(),
                true,
                payload,
                generated.types().request(command, variant),
                untyped(spec.request()),
                generated.dialect(),
                generated.values(),
                requests.apply(variant),
                values -> generated.interpreter().writeRequest(variant, values)));
        for (ResponseItem.Info info : variant.infos()) {
            fromDevice(spec.title() + " line " + info.name(), info.line(), generated.types().line(command, variant, info), info(spec, variant, info, generated.types().line(command, variant, info)));
        }
        Dialect.Detail why = generated.set().dialect().detail();
        if (why != null) {
            LineCodec<?> codec = java.util.Objects.requireNonNull(spec.detail()).codec();
            fromDevice(spec.title() + " why", why.line(), generated.types().failureDetail(why), untyped(codec));
        }
        for (Variant.Failure failure : variant.fails()) {
            for (int i = 0; i < failure.lines().size(); i++) {
                JavaRecord record = generated.types().detail(command, variant, failure, i);
                fromDevice(spec.title() + " failure " + failure.name() + " " + i, failure.lines().get(i), record, detail(spec, failure, i));
            }
        }
    }

    private LineCodec<Object> info(CommandSpec<?, ?> spec, Variant variant, ResponseItem.Info info, JavaRecord record) {
        if (variant.item(info) instanceof ResponseItem.OneOf several) {
            OneOfCodec<?> codec = (OneOfCodec<?>) step(spec, several.name());
            Class<?> type = generated.values().load(record.type());
            return codec.kinds().stream().filter(kind -> kind.type() == type).map(kind -> untyped(kind.codec())).findFirst().orElseThrow();
        }
        return untyped(step(spec, info.name()));
    }

    private static LineCodec<?> step(CommandSpec<?, ?> spec, String name) {
        return spec.steps().stream()
                .filter(step -> step instanceof Step.Info<?, ?, ?> line && line.name().equals(name))
                .<LineCodec<?>>map(step -> ((Step.Info<?, ?, ?>) step).codec())
                .findFirst()
                .orElseThrow(() -> new AssertionError(spec.title() + " has no step " + name));
    }

    private static LineCodec<Object> detail(CommandSpec<?, ?> spec, Variant.Failure failure, int index) {
        return spec.failures().stream()
                .filter(f -> f.name().equals(failure.name()))
                .map((FailureSpec f) -> untyped(f.details().get(index)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(spec.title() + " has no failure " + failure.name()));
    }

    private void fromDevice(String title, Line line, JavaRecord record, LineCodec<Object> codec) {
        twins.add(new LineTwin(
                title,
                line,
                List.of(),
                List.of(),
                false,
                null,
                record,
                codec,
                generated.dialect(),
                generated.values(),
                lines.apply(line),
                values -> generated.interpreter().writeLine(line, values)));
    }

    private void event(Event event) {
        EventSpec<?> spec = generated.spec(event, beliefs);
        for (int i = 0; i < event.lines().size(); i++) {
            Event.Spelling spelling = event.lines().get(i);
            twins.add(new LineTwin(
                    "event " + event.name() + " " + spelling.name(),
                    spelling.line(),
                    List.of(),
                    spelling.rules(),
                    false,
                    null,
                    generated.types().event(event),
                    untyped(spec.spellings().get(i).codec()),
                    generated.dialect(),
                    generated.values(),
                    spellings.apply(spelling),
                    values -> generated.interpreter().writeEvent(spelling, values)));
        }
    }

    /** The codec belongs to the record it is used with, which reflection cannot express. */
    @SuppressWarnings("unchecked")
    private static LineCodec<Object> untyped(LineCodec<?> codec) {
        return (LineCodec<Object>) codec;
    }
}
