package io.github.atspec.core.derive;

import io.github.atspec.core.derive.DerivedLine.DerivedValue;
import io.github.atspec.core.derive.DerivedLine.Writing;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Derives the answer of a variant from the descriptor alone. A value comes from the first of: the only value the line allows; the number of bytes it counts; the
 * state the line reports; the row the command inserted; the request; its default, where the line needs a value. A line that lacks a value it needs is left out if it may be, else the variant is to be
 * overridden.
 */
public final class AnswerDerivation {
    private final Command command;
    private final Variant variant;

    private AnswerDerivation(Command command, Variant variant) {
        this.command = command;
        this.variant = variant;
    }

    public static DerivedAnswer of(Command command, Variant variant) {
        return new AnswerDerivation(command, variant).answer();
    }

    /** The answers of all variants, in the order of the descriptor. */
    public static List<DerivedAnswer> ofAll(CommandSet set) {
        return set.commands().stream()
                .flatMap(command -> command.variants().stream().map(variant -> of(command, variant)))
                .toList();
    }

    private DerivedAnswer answer() {
        List<DerivedLine> lines = variant.response().stream().flatMap(item -> line(item).stream()).toList();
        return new DerivedAnswer(command, variant, lines);
    }

    private Optional<DerivedLine> line(ResponseItem item) {
        if (item instanceof ResponseItem.Info info) {
            return Optional.of(info(info));
        }
        if (item instanceof ResponseItem.OneOf several) {
            return Optional.of(new DerivedLine(several, oneOf(several), List.of()));
        }
        return item instanceof ResponseItem.Announced announced ? Optional.of(announced(announced)) : Optional.empty();
    }

    private DerivedLine info(ResponseItem.Info info) {
        List<Line.Field> fields = info.line().fields();
        List<DerivedValue> values = fields.stream()
                .map(field -> value(field.parameter(), origin(field, fields, info.reports()), p -> Presences.always(info.line(), p) || guarded(info.line(), p)))
                .toList();
        return new DerivedLine(info, writing(info, values), values);
    }

    /** Whether some mode demands the parameter in the line. */
    private static boolean guarded(Line line, Parameter parameter) {
        return line.fields().stream().anyMatch(field -> field.parameter().equals(parameter) && !field.guard().isEmpty());
    }

    /** Nothing says which kind of line the device writes. */
    private static Writing oneOf(ResponseItem.OneOf several) {
        return several.min() == 0
                ? new Writing.Never()
                : new Writing.Underivable(several.kinds().get(0).line().line().fields().stream().map(Line.Field::parameter).toList());
    }

    private DerivedLine announced(ResponseItem.Announced announced) {
        List<Line> spellings = announced.event().lines().stream().map(spelling -> spelling.line()).toList();
        List<DerivedValue> values = announced.event().parameters().stream()
                .map(p -> value(p, fromCommand(p), q -> spellings.stream().allMatch(line -> Presences.always(line, q))))
                .toList();
        return new DerivedLine(announced, once(announced.min(), values), values);
    }

    private static DerivedValue value(Parameter parameter, @Nullable Origin origin, Predicate<Parameter> needed) {
        if (origin != null) {
            return new DerivedValue(parameter, origin);
        }
        if (!needed.test(parameter)) {
            return new DerivedValue(parameter, new Origin.Absent());
        }
        return new DerivedValue(parameter, parameter.defaultValue() == null ? new Origin.Unknown() : new Origin.Constant(parameter.defaultValue()));
    }

    private @Nullable Origin origin(Line.Field field, List<Line.Field> line, @Nullable Reports reports) {
        if (field.fixed() != null) {
            return new Origin.Constant(field.fixed());
        }
        Optional<Parameter> counted = counted(field.parameter(), line);
        if (counted.isPresent() && given(counted.get(), reports) != null) {
            return new Origin.Counted(counted.get());
        }
        return given(field.parameter(), reports);
    }

    private static Optional<Parameter> counted(Parameter count, List<Line.Field> line) {
        return line.stream()
                .map(Line.Field::parameter)
                .filter(p -> p.type() instanceof ValueType.BytesType bytes && count.name().equals(bytes.count()))
                .findFirst();
    }

    private @Nullable Origin given(Parameter parameter, @Nullable Reports reports) {
        Origin reported = reports == null ? null : reported(parameter, reports);
        return reported != null ? reported : fromCommand(parameter);
    }

    private static @Nullable Origin reported(Parameter parameter, Reports reports) {
        return reports.bindings().stream()
                .filter(binding -> binding.parameter().name().equals(parameter.name()))
                .findFirst()
                .map(binding -> new Origin.Reported(reports.item(), binding.column()))
                .orElse(null);
    }

    private @Nullable Origin fromCommand(Parameter parameter) {
        Origin inserted = inserted(parameter);
        if (inserted != null) {
            return inserted;
        }
        return requested(parameter).map(Origin.Requested::new).orElse(null);
    }

    private @Nullable Origin inserted(Parameter parameter) {
        for (Effect effect : variant.stores()) {
            if (effect instanceof Effect.AddRow row && fills(row, parameter.name())) {
                return row.item().column(parameter.name()).map(column -> new Origin.Inserted(row, column)).orElse(null);
            }
        }
        return null;
    }

    private static boolean fills(Effect.AddRow row, String name) {
        boolean allocated = row.item() instanceof StateItem.Table table && table.allocate() && table.key().contains(name);
        return allocated || row.assignments().stream().anyMatch(assignment -> assignment.column().name().equals(name));
    }

    private Optional<Parameter> requested(Parameter parameter) {
        Optional<Parameter> payload = variant.payload().map(ResponseItem.Payload::parameter).filter(p -> p.name().equals(parameter.name()));
        return payload.or(() -> variant.request().fields().stream()
                .map(Line.Field::parameter)
                .filter(p -> p.name().equals(parameter.name()))
                .findFirst());
    }

    private Writing writing(ResponseItem.Info info, List<DerivedValue> values) {
        Writing once = once(info.min(), values);
        Reports reports = info.reports();
        if (reports == null || !(once instanceof Writing.Once)) {
            return once;
        }
        if (reports.item() instanceof StateItem.Table || reports.item() instanceof StateItem.Queue) {
            return new Writing.Rows(reports, info.max() > 1, info.min() > 0, matching(reports));
        }
        boolean mayBeUnset = reports.item() instanceof StateItem.Fields fields
                && fields.columns().stream().allMatch(column -> column.initial() == null);
        return mayBeUnset && info.min() == 0 ? new Writing.IfSet((StateItem.Fields) reports.item()) : once;
    }

    private List<Reports.Binding> matching(Reports reports) {
        return reports.bindings().stream().filter(binding -> requested(binding.parameter()).isPresent()).toList();
    }

    private static Writing once(int min, List<DerivedValue> values) {
        List<Parameter> missing = values.stream()
                .filter(value -> value.origin() instanceof Origin.Unknown)
                .map(DerivedValue::parameter)
                .toList();
        if (min > 0) {
            return missing.isEmpty() ? new Writing.Once() : new Writing.Underivable(missing);
        }
        boolean something = values.stream().anyMatch(value -> value.origin().given());
        return missing.isEmpty() && something ? new Writing.Once() : new Writing.Never();
    }
}
