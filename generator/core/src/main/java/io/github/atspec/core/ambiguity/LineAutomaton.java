package io.github.atspec.core.ambiguity;

import io.github.atspec.core.interpret.Side;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType.BytesType;
import io.github.atspec.core.model.ValueType.ChoicesType;
import io.github.atspec.core.model.ValueType.TextType;
import io.github.atspec.runtime.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * Makes the automaton of a line. It accepts what the interpreter reads, limits and rules aside, but for surplus separators at the end of a device's line: they say
 * nothing, so lines are compared without them. One instance makes one automaton.
 */
final class LineAutomaton {
    private static final Value EMPTY = new Value.Octets(Bytes.EMPTY);
    private static final String LITERAL = "";

    private final Line line;
    private final Function<Field, Restriction> restrictions;
    private final Dialect dialect;
    private final Gates.Mask mask;
    private final Strings strings;
    /** Whether positions missing at the end are holes. */
    private final boolean trimmed;

    private final Automaton.Builder automaton = new Automaton.Builder();

    /** What stands between quotes. */
    enum Strings {
        /** What the dialect's escapes allow. */
        ESCAPED,
        /** Anything but quotes, and nothing is an escape. */
        PLAIN,
        /** Anything, quotes too. */
        HOLD_QUOTES
    }

    LineAutomaton(Line line, Side side, Function<Field, Restriction> restrictions, Dialect dialect, Gates.Mask mask, Strings strings) {
        this.strings = strings;
        this.line = line;
        this.restrictions = restrictions;
        this.dialect = dialect;
        this.mask = mask;
        this.trimmed = side == Side.DEVICE && line.fields().stream().noneMatch(f -> f.type() instanceof BytesType);
    }

    Automaton build() {
        int start = automaton.state();
        return automaton.build(start, parts(line.parts(), start));
    }

    private int parts(List<Part> parts, int from) {
        int at = from;
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                at = literal(literal.text(), at);
            } else if (part instanceof Part.Group group) {
                at = group(group, at);
            } else if (part instanceof Part.Repeat repeat) {
                int again = automaton.state();
                automaton.skip(at, again);
                automaton.skip(parts(repeat.parts(), again), again);
                at = again;
            } else {
                at = run((Part.Run) part, at);
            }
        }
        return at;
    }

    private int literal(String text, int from) {
        int at = from;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            at = automaton.then(at, ByteSet.one(b & 0xFF), LITERAL);
        }
        return at;
    }

    private int group(Part.Group group, int from) {
        int end = automaton.state();
        if (mask.mayBeIn(group.group())) {
            automaton.skip(parts(group.parts(), from), end);
        }
        if (mask.mayBeOut(group.group()) && Line.fieldsOf(group.parts()).stream().allMatch(this::absence)) {
            automaton.skip(from, end);
        }
        return end;
    }

    private boolean absence(Field field) {
        return restrictions.apply(field).absence();
    }

    /** Two tracks run along the positions: one on which none was there yet, and one that needs a separator before the next. */
    private int run(Part.Run run, int from) {
        List<Position> positions = run.positions();
        int end = automaton.state();
        int fresh = from;
        int after = automaton.state();
        for (int i = 0; i < positions.size(); ) {
            List<Position> block = block(positions, i);
            if (mayEnd(run, positions.subList(i, positions.size()))) {
                automaton.skip(after, end);
            }
            int next = automaton.state();
            in(run, block, fresh, after, next);
            boolean out = mayBeOut(block);
            if (out) {
                automaton.skip(after, next);
            }
            // A track that nothing leads to any more is a state of its own.
            fresh = out ? fresh : automaton.state();
            after = next;
            i += block.size();
        }
        automaton.skip(after, end);
        automaton.skip(fresh, end);
        return end;
    }

    /** The positions from {@code first} on that are in or out together. */
    private static List<Position> block(List<Position> positions, int first) {
        int end = first + 1;
        while (positions.get(first).presence() instanceof Presence.Gated && end < positions.size()
                && positions.get(end).presence().equals(positions.get(first).presence())) {
            end++;
        }
        return positions.subList(first, end);
    }

    private boolean mayBeOut(List<Position> block) {
        return block.get(0).presence() instanceof Presence.Gated gated
                && mask.mayBeOut(gated.group())
                && block.stream().allMatch(position -> position.field() == null || absence(position.field()));
    }

    private void in(Part.Run run, List<Position> block, int fresh, int after, int next) {
        if (block.get(0).presence() instanceof Presence.Gated gated && !mask.mayBeIn(gated.group())) {
            return;
        }
        ByteSet separator = ByteSet.one(run.separator());
        int at = automaton.then(after, separator, LITERAL);
        automaton.skip(fresh, at);
        for (int i = 0; i < block.size(); i++) {
            at = position(block.get(i), i == 0 ? at : automaton.then(at, separator, LITERAL));
        }
        automaton.skip(at, next);
    }

    private int position(Position position, int from) {
        Field field = position.field();
        int end = automaton.state();
        if (field != null && optional(position) && absence(field)) {
            automaton.skip(from, end);
        }
        int before = literal(position.before(), from);
        int behind = field == null ? before : field(field, position.stops(), before);
        // Text around an optional field needs its field.
        if (field != null && !optional(position) && mayBeHole(position, field)) {
            automaton.skip(before, behind);
        }
        automaton.skip(literal(position.after(), behind), end);
        return end;
    }

    private static boolean optional(Position position) {
        return position.presence() instanceof Presence.Tail || position.presence() instanceof Presence.Slot;
    }

    private boolean mayBeHole(Position position, Field field) {
        return (optional(position) || field.parameter().nullable() || field.parameter().none().contains(EMPTY)) && absence(field);
    }

    /** Whether the run may end before these positions. */
    private boolean mayEnd(Part.Run run, List<Position> rest) {
        boolean lastPart = line.parts().get(line.parts().size() - 1) == run;
        return rest.stream().allMatch(position -> mayBeOut(List.of(position)) || position.presence() instanceof Presence.Tail && mayBeMissing(position))
                || trimmed && lastPart && rest.stream().allMatch(position -> mayBeOut(List.of(position)) || mayBeMissing(position));
    }

    private boolean mayBeMissing(Position position) {
        Field field = position.field();
        boolean bare = field != null && position.before().isEmpty() && position.after().isEmpty();
        return field == null ? optional(position) : (bare || optional(position)) && mayBeHole(position, field);
    }

    private int field(Field field, String stops, int from) {
        String name = field.parameter().name();
        if (field.type() instanceof TextType) {
            int end = automaton.then(from, ByteSet.TEXT, name);
            automaton.edge(end, ByteSet.TEXT, end, name);
            return end;
        }
        int end = automaton.state();
        if (field.type() instanceof BytesType) {
            automaton.skip(from, end);
            automaton.edge(end, ByteSet.ALL, end, name);
            return end;
        }
        if (field.type() instanceof ChoicesType) {
            automaton.skip(Lexicon.add(FieldText.raw(automaton, name), field.type(), from), end);
            return end;
        }
        if (field.quoting() != Quoting.ALWAYS) {
            automaton.skip(content(FieldText.bare(automaton, name, stops), field, from), end);
        }
        if (field.quoting() != Quoting.NEVER) {
            int inside = content(quoted(field, name), field, automaton.then(from, ByteSet.QUOTE, name));
            automaton.edge(inside, ByteSet.QUOTE, end, name);
        }
        return end;
    }

    private FieldText quoted(Field field, String name) {
        if (strings == Strings.HOLD_QUOTES && field.holdsQuotes()) {
            return FieldText.raw(automaton, name);
        }
        return FieldText.quoted(automaton, name, strings == Strings.ESCAPED ? dialect.escape() : null);
    }

    private int content(FieldText text, Field field, int from) {
        List<Value> values = restrictions.apply(field).values();
        if (restrictions.apply(field).equals(Restriction.NONE)) {
            return Lexicon.add(text, field.type(), from);
        }
        int end = text.state();
        values.forEach(value -> text.skip(Spellings.add(text, field.type(), value, from), end));
        return end;
    }
}
