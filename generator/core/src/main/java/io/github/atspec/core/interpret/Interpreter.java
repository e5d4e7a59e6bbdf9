package io.github.atspec.core.interpret;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.rule.RuleEvaluator;
import io.github.atspec.core.rule.RuleValues;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads and writes the lines of a command set. Lines come and go without their ends, values by parameter name. Immutable. */
public final class Interpreter {
    private final Dialect dialect;
    private final Recorded recorded;

    public Interpreter(CommandSet set) {
        this(new Recorded(set.dialect(), null));
    }

    private Interpreter(Recorded recorded) {
        this.dialect = recorded.dialect();
        this.recorded = recorded;
    }

    /** One that reads lines of logs, in which {@code mask} may stand in place of a secret, whatever its type: the value is the mask then. */
    public static Interpreter ofLogs(CommandSet set, Bytes mask) {
        return new Interpreter(new Recorded(set.dialect(), mask));
    }

    /** How a value is written, quotes and escapes aside. */
    public static Bytes written(Parameter parameter, Value value) {
        return Wire.text(parameter.type(), value);
    }

    /** Reads a command line as one variant. A parameter restricted to other constants is a mismatch: it is another variant's line. */
    public Reading readRequest(Variant variant, Bytes line) {
        return readRequest(variant, line, initially(variant.request()));
    }

    private Reading readRequest(Variant variant, Bytes line, int likely) {
        Reading reading = LineParser.read(variant.request(), recorded, Side.HOST, Tolerance.STRICT, line, likely);
        if (!(reading instanceof Reading.Parsed parsed)) {
            return reading;
        }
        Optional<Parameter> other = variant.where().stream()
                .filter(where -> !where.values().contains(effective(where.parameter(), parsed.values())))
                .map(Variant.Where::parameter)
                .findFirst();
        if (other.isPresent()) {
            return new Reading.Mismatch(0, "<" + other.get().name() + "> of this variant");
        }
        Optional<Broken> broken = variant.payload().flatMap(payload -> tooLong(payload, parsed.values())).or(() -> broken(variant.rules(), parsed.values()));
        return broken.<Reading>map(Broken::reading).orElse(parsed);
    }

    private Optional<Broken> tooLong(ResponseItem.Payload payload, Map<String, Value> values) {
        Parameter counting = payload.count();
        if (counting == null || !(values.get(counting.name()) instanceof Value.Int count) || count.value() <= dialect.longestPayload()) {
            return Optional.empty();
        }
        return Optional.of(Broken.of(counting, count, "must be at most " + dialect.longestPayload() + ", the longest payload"));
    }

    /** As {@link #readRequest(Variant, Bytes)} by a device that is in these modes: a parameter that its mode forbids, or demands, is refused. */
    public Reading readRequest(Variant variant, Bytes line, Modes modes) {
        Reading reading = readRequest(variant, line, variant.request().shape(modes::hold));
        return reading instanceof Reading.Parsed parsed
                ? ModeGuards.broken(variant.request(), parsed.values(), modes).<Reading>map(Broken::reading).orElse(reading)
                : reading;
    }

    private static @Nullable Value effective(Parameter parameter, Map<String, Value> values) {
        return values.getOrDefault(parameter.name(), parameter.defaultValue());
    }

    /** Writes a command line. {@code given} may hold the payload too. */
    public Writing writeRequest(Variant variant, Map<String, Value> given) {
        Map<String, Value> values = ListValues.trimmed(variant.request(), given);
        for (Variant.Where where : variant.where()) {
            Value value = values.get(where.parameter().name());
            if (where.values().size() > 1 && value != null && !where.values().contains(value)) {
                return Broken.of(where.parameter(), value, "is not a value of this variant").writing();
            }
        }
        Optional<Broken> broken = variant.payload().flatMap(payload -> miscounted(payload, values)).or(() -> broken(variant.rules(), values));
        return broken.<Writing>map(Broken::writing)
                .orElseGet(() -> new LineFormatter(variant.request(), dialect, Side.HOST, values).write());
    }

    private static Optional<Broken> miscounted(ResponseItem.Payload payload, Map<String, Value> values) {
        if (!(values.get(payload.parameter().name()) instanceof Value.Octets data)) {
            return Optional.empty();
        }
        if (payload.count() == null) {
            boolean carried = payload.ending() == null || EndedPayload.carries(payload.ending(), data.bytes());
            return carried ? Optional.empty() : Optional.of(Broken.of(payload.parameter(), data, "cannot hold what ends it"));
        }
        Value count = values.get(payload.count().name());
        if (payload.ending() != null) {
            boolean enough = count instanceof Value.Int number && number.value() >= data.bytes().length();
            String least = "must be at least the number of bytes of <" + payload.parameter().name() + ">, " + data.bytes().length();
            return enough ? Optional.empty() : Optional.of(Broken.of(payload.count(), count, least));
        }
        String rule = "must be the number of bytes of <" + payload.parameter().name() + ">, " + data.bytes().length();
        boolean right = new Value.Int(data.bytes().length()).equals(count);
        return right ? Optional.empty() : Optional.of(Broken.of(payload.count(), count, rule));
    }

    /** Reads an information line or a failure's detail line. */
    public Reading readLine(Line line, Bytes bytes) {
        return readLine(line, bytes, Tolerance.STRICT);
    }

    /** Reads an information line or a failure's detail line, passing over what {@code tolerance} says. */
    public Reading readLine(Line line, Bytes bytes, Tolerance tolerance) {
        return LineParser.read(line, recorded, Side.DEVICE, tolerance, bytes, initially(line));
    }

    /** As {@link #readLine(Line, Bytes, Tolerance)} of a device that is in these modes: it writes what they demand and leaves out what they forbid. */
    public Reading readLine(Line line, Bytes bytes, Tolerance tolerance, Modes modes) {
        Reading reading = LineParser.read(line, recorded, Side.DEVICE, tolerance, bytes, line.shape(modes::hold));
        return reading instanceof Reading.Parsed parsed
                ? ModeGuards.broken(line, parsed.values(), modes).<Reading>map(Broken::reading).orElse(reading)
                : reading;
    }

    /** The shape while nothing has changed a mode. */
    private static int initially(Line line) {
        return line.shape(guards -> guards.stream().allMatch(guard -> guard.holds(guard.item().initial())));
    }

    /**
     * How long a line is that ends in counted bytes, without its end, when its beginning is among these bytes.
     *
     * @param available the beginning of the line and whatever follows
     * @return empty where the line has no counted bytes, or these bytes do not come as far as their count
     */
    public OptionalLong length(Line line, Bytes available) {
        return LineParser.length(line, recorded, Side.DEVICE, available);
    }

    /** As {@link #length} of a command line. */
    public OptionalLong requestLength(Variant variant, Bytes available) {
        return LineParser.length(variant.request(), recorded, Side.HOST, available);
    }

    /** Writes an information line or a failure's detail line. */
    public Writing writeLine(Line line, Map<String, Value> values) {
        return new LineFormatter(line, dialect, Side.DEVICE, values).write();
    }

    /** Reads one spelling of an event. */
    public Reading readEvent(Event.Spelling spelling, Bytes line) {
        return readEvent(spelling, line, Tolerance.STRICT);
    }

    /** Reads one spelling of an event, passing over what {@code tolerance} says. */
    public Reading readEvent(Event.Spelling spelling, Bytes line, Tolerance tolerance) {
        return held(spelling, readLine(spelling.line(), line, tolerance));
    }

    /** Reads one spelling of an event of a device that is in these modes. */
    public Reading readEvent(Event.Spelling spelling, Bytes line, Tolerance tolerance, Modes modes) {
        return held(spelling, readLine(spelling.line(), line, tolerance, modes));
    }

    private static Reading held(Event.Spelling spelling, Reading reading) {
        if (!(reading instanceof Reading.Parsed parsed)) {
            return reading;
        }
        return broken(spelling.rules(), parsed.values()).<Reading>map(Broken::reading).orElse(parsed);
    }

    /** Writes one spelling of an event. */
    public Writing writeEvent(Event.Spelling spelling, Map<String, Value> given) {
        Map<String, Value> values = ListValues.trimmed(spelling.line(), given);
        return broken(spelling.rules(), values).<Writing>map(Broken::writing).orElseGet(() -> writeLine(spelling.line(), values));
    }

    /** The first rule that the values break, held against the first parameter it names. */
    private static Optional<Broken> broken(List<Rule> rules, Map<String, Value> values) {
        RuleEvaluator evaluator = new RuleEvaluator(RuleValues.of(values));
        return rules.stream().filter(rule -> !evaluator.holds(rule)).findFirst().map(rule -> RuleSubject.of(rule)
                .map(parameter -> Broken.of(parameter, values.get(parameter.name()), "breaks the rule " + rule.text()))
                .orElseThrow(() -> new IllegalStateException("a rule between parameters names one: " + rule.text())));
    }
}
