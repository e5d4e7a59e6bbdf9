package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.BytesType;
import io.github.atspec.core.model.ValueType.ChoicesType;
import io.github.atspec.core.model.ValueType.TextType;
import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one line and collects their values. */
final class FieldParser {
    private static final Value EMPTY = new Value.Octets(Bytes.EMPTY);

    private final Line line;
    private final Cursor cursor;
    private final Recorded recorded;
    private final Quotes quotes;
    private final StringEnds ends;
    private final Limits limits;
    private final int longestPayload;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private @Nullable Broken broken;
    /** Where counted bytes of the line end, or -1. */
    private long announced = -1;
    private @Nullable String unlisted;

    FieldParser(Line line, Cursor cursor, Recorded recorded, Side side, Tolerance tolerance, StringEnds ends) {
        this.line = line;
        this.cursor = cursor;
        this.quotes = new Quotes(recorded.dialect(), side);
        this.recorded = recorded;
        this.ends = ends;
        this.limits = new Limits(side, tolerance == Tolerance.LENIENT);
        this.longestPayload = recorded.dialect().longestPayload();
    }

    long announced() {
        return announced;
    }

    /** Whether a value breaks a rule, as far as was read. */
    boolean broken() {
        return broken != null;
    }

    Reading result(@Nullable Bytes surplus) {
        line.lists().forEach(this::finish);
        return broken != null ? broken.reading() : new Reading.Parsed(java.util.Collections.unmodifiableMap(values), surplus, null, unlisted);
    }

    /** What the first lines of a pattern of several say. */
    Reading unfinished(@Nullable Bytes surplus) {
        return broken != null ? broken.reading() : new Reading.Unfinished(java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values)), surplus);
    }

    private void finish(Parameter list) {
        Value.Many kept = ListValues.of(list, values);
        if (kept.elements().isEmpty()) {
            values.remove(list.name());
        } else {
            values.put(list.name(), kept);
        }
        Limits.broken(line, list, kept).ifPresent(this::refuse);
    }

    /** Whether an optional position is without bytes here. */
    boolean isHole(Field field, String stops) {
        if (field.parameter().type() instanceof BytesType bytes) {
            return count(bytes) == null && cursor.atEnd();
        }
        return cursor.atEnd() || cursor.before(stops);
    }

    /** A position that is there, or ought to be, without bytes for its field. */
    void hole(Field field, Presence presence) throws MismatchException {
        Parameter parameter = field.parameter();
        boolean optional = presence instanceof Presence.Tail || presence instanceof Presence.Slot;
        if (!optional && !parameter.nullable() && !parameter.none().contains(EMPTY)) {
            throw cursor.mismatch("<" + parameter.name() + ">");
        }
        absent(field, cursor.offset());
    }

    /** A field without a value: where only one value is allowed, it must be the default. */
    void absent(Field field, int offset) throws MismatchException {
        if (field.fixed() != null && !field.fixed().equals(field.parameter().defaultValue())) {
            throw new MismatchException(offset, "<" + field.parameter().name() + ">");
        }
    }

    void read(Field field, Position position) throws MismatchException, OpenStringException {
        Parameter parameter = field.parameter();
        int start = cursor.offset();
        if (parameter.type() instanceof BytesType bytes) {
            put(field, new Value.Octets(counted(parameter, bytes)));
        } else if (!line.isBody(field) && (cursor.atEnd() || cursor.before(position.stops()))) {
            hole(field, position.presence());
        } else {
            boolean quoted = !cursor.atEnd() && cursor.line().at(start) == '"';
            Bytes text = parameter.type() instanceof TextType ? cursor.take(textEnd(position.stops())) : token(field, position.stops());
            if (recorded.masked(parameter, text)) {
                put(field, new Value.Octets(text));
                return;
            }
            Value value = value(field.type(), text, quoted)
                    .orElseThrow(() -> new MismatchException(start, "a value for <" + parameter.name() + ">"));
            if (Wire.beyondLong(value instanceof Value.Either either ? either.kind().type() : field.type(), text)) {
                refuse(new Broken(parameter, parameter.secret() ? Broken.MASKED : text.utf8(), "is too large a number"));
            }
            value(field, value, start);
        }
    }

    private static Optional<Value> value(ValueType type, Bytes token, boolean quoted) {
        if (type instanceof ValueType.EitherType either) {
            return Eithers.value(either, token, quoted);
        }
        return type instanceof ValueType.AtomType atom ? Atoms.value(atom, token, quoted) : Wire.value(type, token);
    }

    private void value(Field field, Value value, int start) throws MismatchException {
        if (field.fixed() != null && !field.fixed().equals(value)) {
            String expected = Wire.text(field.parameter().type(), field.fixed()).toString();
            throw new MismatchException(start, "'" + expected + "' for <" + field.parameter().name() + ">");
        }
        if (!field.parameter().none().contains(value)) {
            put(field, value);
            // A constant is what the variant demands, whether or not it could be set otherwise.
            Optional<Broken> limit = field.fixed() != null ? Optional.empty() : limits.broken(field.parameter(), value);
            limit.ifPresent(this::refuse);
            unlisted = unlisted == null && Limits.unlisted(field.parameter(), value) ? field.parameter().name() : unlisted;
        }
    }

    private void put(Field field, Value value) {
        String name = field.parameter().name();
        if (!field.ofList()) {
            values.put(name, value);
            return;
        }
        List<@Nullable Value> elements = new ArrayList<>(values.get(name) instanceof Value.Many many ? many.elements() : List.of());
        while (elements.size() < field.element()) {
            elements.add(null);
        }
        elements.add(value);
        values.put(name, new Value.Many(elements));
    }

    private boolean given(Field field) {
        Value value = values.get(field.parameter().name());
        return value instanceof Value.Many many ? many.at(field.element()) != null : value != null;
    }

    private Bytes token(Field field, String stops) throws MismatchException, OpenStringException {
        String name = "<" + field.parameter().name() + ">";
        int start = cursor.offset();
        if (field.type() instanceof ChoicesType) {
            return cursor.take(ChoicesText.end(cursor.line(), start));
        }
        boolean quoted = !cursor.atEnd() && cursor.line().at(start) == '"';
        if (quoted ? field.quoting() == Quoting.NEVER : field.quoting() == Quoting.ALWAYS) {
            throw cursor.mismatch(name + (quoted ? " without quotes" : " in quotes"));
        }
        if (!quoted) {
            return cursor.take(bareEnd(start, stops));
        }
        Quotes.Unquoted unquoted = quotes.read(cursor.line(), start, field.parameter().name(), ends)
                .orElseThrow(() -> new MismatchException(cursor.line().length(), "'\"' after " + name));
        cursor.take(unquoted.end());
        return unquoted.text();
    }

    private int textEnd(String stops) {
        int end = cursor.offset();
        while (end < cursor.line().length() && stops.indexOf(cursor.line().at(end) & 0xFF) < 0) {
            end++;
        }
        return end;
    }

    private int bareEnd(int start, String stops) throws MismatchException {
        int end = start;
        while (end < cursor.line().length() && stops.indexOf(cursor.line().at(end) & 0xFF) < 0) {
            if (cursor.line().at(end) == '"') {
                throw new MismatchException(end, stops.isEmpty() ? "the end of the line" : "'" + stops.charAt(0) + "'");
            }
            end++;
        }
        return end;
    }

    private Bytes counted(Parameter parameter, BytesType type) throws MismatchException {
        Long count = count(type);
        if (count != null) {
            announced = cursor.offset() + count;
        }
        int left = cursor.line().length() - cursor.offset();
        if (count == null || count != left || count > longestPayload) {
            throw cursor.mismatch((count == null ? "no" : count.toString()) + " bytes of <" + parameter.name() + ">");
        }
        return cursor.take(cursor.line().length());
    }

    private @Nullable Long count(BytesType type) {
        return type.count() != null && values.get(type.count()) instanceof Value.Int number ? (Long) number.value() : null;
    }

    /** Checks that a nested optional position has a value only if the one around it has. */
    void needed(Part.Run run, Position position) {
        if (position.presence() instanceof Presence.Tail tail && tail.needs() >= 0 && position.field() != null) {
            Field outer = java.util.Objects.requireNonNull(run.positions().get(tail.needs()).field());
            boolean sameList = outer.parameter().equals(position.field().parameter());
            if (!sameList && given(position.field()) && !given(outer)) {
                refuse(Broken.of(outer.parameter(), null, "must be given with <" + position.field().parameter().name() + ">"));
            }
        }
    }

    private void refuse(Broken rule) {
        if (broken == null) {
            broken = rule;
        }
    }
}
