package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.ValueType.BytesType;
import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads one line in one shape. One instance reads once. */
final class LineParser {
    private final Line line;
    private final Side side;
    private final int shape;
    private final Tolerance tolerance;
    private final Cursor cursor;
    private final FieldParser fields;
    /** Fields too many of a line that others follow. */
    private @Nullable Bytes surplus;
    /** Whether the bytes end where another line of the pattern is to follow. */
    private boolean unfinished;

    private LineParser(Line line, Recorded recorded, Side side, Tolerance tolerance, Bytes bytes, int shape, StringEnds ends) {
        this.line = line;
        this.side = side;
        this.shape = shape;
        this.tolerance = tolerance;
        this.cursor = new Cursor(bytes);
        this.fields = new FieldParser(line, cursor, recorded, side, tolerance, ends);
    }

    /**
     * Reads in the first shape that fits, each string ending at its next quote; when none does, with strings that hold quotes. When that does not do either, the
     * mismatch of the first that came farthest.
     *
     * @param likely the shape to begin with
     */
    static Reading read(Line line, Recorded recorded, Side side, Tolerance tolerance, Bytes bytes, int likely) {
        int all = line.shapes() - 1;
        EveryEnd.Attempt attempt = (index, ends) -> new LineParser(line, recorded, side, tolerance, bytes, likely ^ all ^ index, ends).read();
        Reading plain = plain(line, attempt);
        if (!(plain instanceof Reading.Mismatch || plain instanceof Reading.Unfinished) || tolerance == Tolerance.PLAIN || side == Side.HOST || !recorded.dialect().rawAnswers()) {
            return plain;
        }
        List<Reading> unfinished = new ArrayList<>();
        List<EveryEnd.Found> found = new EveryEnd(bytes).search(line.shapes(), (shape, ends) -> {
            Reading reading = attempt.read(shape, ends);
            if (reading instanceof Reading.Unfinished) {
                unfinished.add(reading);
            }
            return reading;
        });
        if (found.isEmpty()) {
            return unfinished.isEmpty() || plain instanceof Reading.Unfinished ? plain : unfinished.get(0);
        }
        return found.size() == 1 ? found.get(0).reading() : undecided(found.get(0).reading(), found.get(1).difference(found.get(0)), tolerance);
    }

    private static Reading plain(Line line, EveryEnd.Attempt attempt) {
        Reading.Mismatch farthest = null;
        Reading unfinished = null;
        for (int shape = line.shapes() - 1; shape >= 0; shape--) {
            Reading reading = plain(shape, attempt);
            if (reading instanceof Reading.Mismatch mismatch) {
                farthest = farthest == null || mismatch.offset() >= farthest.offset() ? mismatch : farthest;
            } else if (reading instanceof Reading.Unfinished) {
                unfinished = unfinished == null ? reading : unfinished;
            } else {
                return reading;
            }
        }
        return unfinished != null ? unfinished : java.util.Objects.requireNonNull(farthest);
    }

    private static Reading plain(int shape, EveryEnd.Attempt attempt) {
        try {
            return attempt.read(shape, StringEnds.nextQuotes());
        } catch (OpenStringException e) {
            throw new IllegalStateException("every string has an end", e);
        }
    }

    private static Reading undecided(Reading first, String parameter, Tolerance tolerance) {
        if (tolerance == Tolerance.STRICT) {
            return new Reading.Mismatch(0, "an end of <" + parameter + "> that can be told");
        }
        return first instanceof Reading.Parsed parsed ? new Reading.Parsed(parsed.values(), parsed.surplus(), parameter, parsed.unlisted()) : first;
    }

    /** How long the line is with its counted bytes, in the first shape, and with the shortest strings, that come as far as them. */
    static OptionalLong length(Line line, Recorded recorded, Side side, Bytes available) {
        if (line.fields().stream().noneMatch(field -> field.parameter().type() instanceof BytesType)) {
            return OptionalLong.empty();
        }
        List<Long> announced = new ArrayList<>();
        EveryEnd.Attempt attempt = (shape, ends) -> {
            LineParser parser = new LineParser(line, recorded, side, Tolerance.STRICT, available, shape, ends);
            Reading reading = parser.read();
            if (parser.fields.announced() >= 0) {
                announced.add(parser.fields.announced());
            }
            return reading;
        };
        plain(line, attempt);
        if (announced.isEmpty() && side == Side.DEVICE && recorded.dialect().rawAnswers()) {
            new EveryEnd(available).search(line.shapes(), attempt);
        }
        return announced.isEmpty() ? OptionalLong.empty() : OptionalLong.of(announced.get(0));
    }

    private Reading read() throws OpenStringException {
        try {
            parts(line.parts());
            return fields.result(end());
        } catch (MismatchException e) {
            return unfinished ? fields.unfinished(surplus) : e.mismatch();
        }
    }

    private void parts(List<Part> parts) throws MismatchException, OpenStringException {
        Part before = null;
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                cursor.expect(literal.text());
            } else if (part instanceof Part.LineEnd end) {
                if (before != null && trimmed()) {
                    passSurplus(Line.separator(before), end.text());
                }
                unfinished = cursor.atEnd();
                cursor.expect(end.text());
            } else if (part instanceof Part.Group group) {
                group(group);
            } else if (part instanceof Part.Repeat repeat) {
                for (int occurrence = 0; another(repeat); occurrence++) {
                    parts(repeat.occurrence(occurrence));
                }
            } else {
                run((Part.Run) part);
            }
            before = part;
        }
    }

    /** Passes fields too many of a line that others follow, as {@link #end} does at the last one. */
    private void passSurplus(Optional<Character> separator, String lineEnd) {
        int before = cursor.offset();
        while (separator.isPresent() && cursor.skip(separator.get())) {
            // An empty field too many says nothing.
        }
        if (tolerance == Tolerance.LENIENT && !fields.broken() && cursor.offset() > before && !cursor.atEnd() && !cursor.isAt(lineEnd)) {
            while (!cursor.atEnd() && !cursor.before(lineEnd.substring(0, 1))) {
                cursor.take(cursor.offset() + 1);
            }
            surplus = surplus == null ? cursor.line().slice(before, cursor.offset()) : surplus;
        }
    }

    /** Whether one more occurrence of a repeated group begins here. */
    private boolean another(Part.Repeat repeat) {
        if (repeat.opening().isEmpty()) {
            return !cursor.atEnd() && (repeat.behind().isEmpty() || !cursor.isAt(repeat.behind()));
        }
        boolean nothing = trimmed() && isLastPart(repeat) && line.lastSeparator().filter(cursor::isAllUpToEnd).isPresent();
        return cursor.isAt(repeat.opening()) && !nothing && (repeat.behind().isEmpty() || !cursor.isAt(repeat.behind()));
    }

    private void group(Part.Group group) throws MismatchException, OpenStringException {
        if (Shapes.in(shape, group.group())) {
            parts(group.parts());
        } else {
            for (Field field : Line.fieldsOf(group.parts())) {
                fields.absent(field, cursor.offset());
            }
        }
    }

    private void run(Part.Run run) throws MismatchException, OpenStringException {
        List<Position> positions = Shapes.positions(run, shape);
        boolean ended = false;
        for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            if (i > 0 && !ended) {
                ended = separator(run, positions.subList(i, positions.size()));
            }
            if (ended) {
                missing(position);
            } else {
                position(position);
            }
        }
        for (Position position : run.positions()) {
            if (!positions.contains(position) && position.field() != null) {
                fields.absent(position.field(), cursor.offset());
            }
            fields.needed(run, position);
        }
    }

    /** Passes the separator before the first of {@code rest}; true when the run has ended before them. */
    private boolean separator(Part.Run run, List<Position> rest) throws MismatchException {
        if (cursor.skip(run.separator())) {
            return false;
        }
        boolean optional = rest.stream().allMatch(p -> p.presence() instanceof Presence.Tail);
        if (optional || cursor.atEnd() && trimmed() && isLastPart(run)) {
            return true;
        }
        throw cursor.mismatch("'" + run.separator() + "'");
    }

    private boolean isLastPart(Part part) {
        return line.parts().get(line.parts().size() - 1) == part;
    }

    /** Whether empty fields at the end of this line mean nothing. */
    private boolean trimmed() {
        return side == Side.DEVICE && line.fields().stream().noneMatch(f -> f.parameter().type() instanceof BytesType);
    }

    private void missing(Position position) throws MismatchException {
        if (!position.before().isEmpty() || !position.after().isEmpty() || position.field() == null) {
            if (!(position.presence() instanceof Presence.Tail || position.presence() instanceof Presence.Slot)) {
                throw cursor.mismatch("'" + position.before() + position.after() + "'");
            }
        }
        if (position.field() != null) {
            fields.hole(position.field(), position.presence());
        }
    }

    private void position(Position position) throws MismatchException, OpenStringException {
        Field field = position.field();
        boolean optional = position.presence() instanceof Presence.Tail || position.presence() instanceof Presence.Slot;
        if (optional && field != null && fields.isHole(field, position.stops())) {
            fields.hole(field, position.presence());
            return;
        }
        cursor.expect(position.before());
        if (optional && field != null && fields.isHole(field, position.stops())) {
            throw cursor.mismatch("<" + field.parameter().name() + ">");
        }
        if (field != null) {
            fields.read(field, position);
        }
        cursor.expect(position.after());
    }

    /** Passes the end of the line; gives the surplus fields before it, which only the lenient pass over. */
    private @Nullable Bytes end() throws MismatchException {
        int before = cursor.offset();
        if (trimmed() && line.lastSeparator().isPresent()) {
            while (cursor.skip(line.lastSeparator().get())) {
                // An empty field too many says nothing.
            }
        }
        if (cursor.atEnd()) {
            return surplus;
        }
        if (tolerance != Tolerance.LENIENT || fields.broken() || cursor.offset() == before) {
            throw cursor.mismatch("the end of the line");
        }
        return surplus != null ? surplus : cursor.line().slice(before, cursor.line().length());
    }
}
