package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.BytesType;
import io.github.atspec.core.model.ValueType.ChoicesType;
import io.github.atspec.core.model.ValueType.TextType;
import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one line from values. One instance writes one line once. */
final class LineFormatter {
    private final Line line;
    private final Map<String, Value> values;
    private final Limits limits;
    private final Quotes quotes;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private @Nullable Broken broken;

    LineFormatter(Line line, Dialect dialect, Side side, Map<String, Value> values) {
        this.line = line;
        this.values = ListValues.trimmed(line, values);
        this.limits = new Limits(side, true);
        this.quotes = new Quotes(dialect, side);
    }

    Writing write() {
        line.lists().forEach(this::list);
        line.repeats().forEach(repeat -> ListValues.uneven(repeat, values).ifPresent(this::refuse));
        parts(line.parts(), Shapes.of(line, this::given));
        return broken != null ? broken.writing() : new Writing.Written(Bytes.wrap(out.toByteArray()));
    }

    private void list(Parameter parameter) {
        Limits.broken(line, parameter, ListValues.of(parameter, values)).ifPresent(this::refuse);
    }

    /** Whether a group has to be in for a field: for the sake of a list also where this element is a hole. */
    private boolean given(Field field) {
        return field.ofList() ? values.get(field.parameter().name()) instanceof Value.Many many && many.elements().size() > field.element() : value(field) != null;
    }

    private @Nullable Value value(Field field) {
        if (field.ofList()) {
            return values.get(field.parameter().name()) instanceof Value.Many many ? many.at(field.element()) : null;
        }
        return field.fixed() != null ? field.fixed() : values.get(field.parameter().name());
    }

    private void parts(List<Part> parts, int shape) {
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                write(Bytes.utf8(literal.text()));
            } else if (part instanceof Part.LineEnd end) {
                write(Bytes.utf8(end.text()));
            } else if (part instanceof Part.Run run) {
                run(run, shape);
            } else if (part instanceof Part.Group group && Shapes.in(shape, group.group())) {
                parts(group.parts(), shape);
            } else if (part instanceof Part.Repeat repeat) {
                int occurrences = ListValues.longest(repeat, values) - repeat.first();
                for (int occurrence = 0; occurrence < occurrences; occurrence++) {
                    parts(repeat.occurrence(occurrence), shape);
                }
            }
        }
    }

    private void run(Part.Run run, int shape) {
        List<Position> positions = Shapes.positions(run, shape);
        int length = positions.size();
        while (length > 0 && absentTail(positions.get(length - 1))) {
            length--;
        }
        for (int i = 0; i < length; i++) {
            if (i > 0) {
                out.write(run.separator());
            }
            position(positions.get(i));
        }
        run.positions().forEach(position -> needed(run, position));
    }

    private boolean absentTail(Position position) {
        return position.presence() instanceof Presence.Tail && position.field() != null && value(position.field()) == null;
    }

    private void needed(Part.Run run, Position position) {
        if (position.presence() instanceof Presence.Tail tail && tail.needs() >= 0 && !absentTail(position)) {
            Field needed = java.util.Objects.requireNonNull(run.positions().get(tail.needs()).field());
            boolean sameList = position.field() != null && position.field().parameter().equals(needed.parameter());
            if (!sameList && value(needed) == null && position.field() != null) {
                refuse(Broken.of(needed.parameter(), null, "must be given with <" + position.field().parameter().name() + ">"));
            }
        }
    }

    private void position(Position position) {
        Field field = position.field();
        boolean hole = field != null && value(field) == null;
        if (hole && (position.presence() instanceof Presence.Slot || position.presence() instanceof Presence.Tail)) {
            return;
        }
        write(Bytes.utf8(position.before()));
        if (field != null) {
            field(field, position.stops());
        }
        write(Bytes.utf8(position.after()));
    }

    private void field(Field field, String stops) {
        Parameter parameter = field.parameter();
        Value value = value(field);
        if (value != null) {
            Optional<Broken> limit = field.fixed() != null ? Optional.empty() : limits.broken(parameter, value);
            limit.ifPresentOrElse(this::refuse, () -> value(field, value, stops));
        } else if (!parameter.none().isEmpty() && parameter.none().get(0) instanceof Value.Either none) {
            value(field, none, stops);
        } else if (!parameter.none().isEmpty()) {
            Bytes none = Wire.text(parameter.type(), parameter.none().get(0));
            write(none.isEmpty() ? none : quotes.write(none, field.quoting(), stops).bytes());
        } else if (!parameter.nullable()) {
            refuse(Broken.of(parameter, null, field.ofList() ? "must have at least " + (field.element() + 1) + " elements" : "must be given"));
        }
    }

    private void value(Field field, Value value, String stops) {
        if (value instanceof Value.Either either) {
            value(field.ofKind(either.kind()), either.value(), stops);
            return;
        }
        Parameter parameter = field.parameter();
        Bytes text = Wire.text(field.type(), value);
        if (parameter.type() instanceof BytesType counted) {
            counted(parameter, counted, text);
        } else if (parameter.type() instanceof TextType) {
            if (text.isEmpty() && !line.isBody(field)) {
                refuse(Broken.of(parameter, value, "cannot be empty"));
            }
            write(text);
        } else if (field.type() instanceof ChoicesType) {
            write(text);
        } else {
            Quotes.Quoted quoted = field.type() instanceof ValueType.AtomType ? Atoms.write(text, quotes, stops) : quotes.write(text, field.quoting(), stops);
            if (quoted.refusal() != null) {
                refuse(Broken.of(parameter, value, quoted.refusal()));
            }
            write(quoted.bytes());
        }
    }

    private void counted(Parameter parameter, BytesType type, Bytes bytes) {
        Value count = type.count() == null ? null : values.get(type.count());
        if (count != null && !count.equals(new Value.Int(bytes.length()))) {
            String rule = "must be the number of bytes of <" + parameter.name() + ">, " + bytes.length();
            line.fields().stream()
                    .map(Field::parameter)
                    .filter(p -> p.name().equals(type.count()))
                    .forEach(p -> refuse(Broken.of(p, count, rule)));
        }
        write(bytes);
    }

    private void write(Bytes bytes) {
        out.writeBytes(bytes.toByteArray());
    }

    private void refuse(Broken rule) {
        if (broken == null) {
            broken = rule;
        }
    }
}
