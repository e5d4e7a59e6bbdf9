package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.ValueType.BytesType;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import java.util.OptionalLong;

/** Reads one line in one shape. One instance reads once. */
final class LineParser {
    private final Line line;
    private final Side side;
    private final int shape;
    private final Cursor cursor;
    private final FieldParser fields;

    LineParser(Line line, Dialect dialect, Side side, int shape, Bytes bytes) {
        this.line = line;
        this.side = side;
        this.shape = shape;
        this.cursor = new Cursor(bytes);
        this.fields = new FieldParser(cursor, dialect, side);
    }

    /** Reads in the first shape that fits; when none does, the mismatch that came farthest. */
    static Reading read(Line line, Dialect dialect, Side side, Bytes bytes) {
        Reading.Mismatch farthest = null;
        for (int shape = line.shapes() - 1; shape >= 0; shape--) {
            Reading reading = new LineParser(line, dialect, side, shape, bytes).read();
            if (!(reading instanceof Reading.Mismatch mismatch)) {
                return reading;
            }
            farthest = farthest == null || mismatch.offset() >= farthest.offset() ? mismatch : farthest;
        }
        return java.util.Objects.requireNonNull(farthest);
    }

    /** How long the line is with its counted bytes, in the first shape that comes as far as them. */
    static OptionalLong length(Line line, Dialect dialect, Side side, Bytes available) {
        if (line.fields().stream().noneMatch(field -> field.parameter().type() instanceof BytesType)) {
            return OptionalLong.empty();
        }
        for (int shape = line.shapes() - 1; shape >= 0; shape--) {
            LineParser parser = new LineParser(line, dialect, side, shape, available);
            parser.read();
            if (parser.fields.announced() >= 0) {
                return OptionalLong.of(parser.fields.announced());
            }
        }
        return OptionalLong.empty();
    }

    private Reading read() {
        try {
            parts(line.parts());
            end();
            return fields.result(line);
        } catch (MismatchException e) {
            return e.mismatch();
        }
    }

    private void parts(List<Part> parts) throws MismatchException {
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                cursor.expect(literal.text());
            } else if (part instanceof Part.Group group) {
                group(group);
            } else {
                run((Part.Run) part);
            }
        }
    }

    private void group(Part.Group group) throws MismatchException {
        if (Shapes.in(shape, group.group())) {
            parts(group.parts());
        } else {
            for (Field field : Line.fieldsOf(group.parts())) {
                fields.absent(field, cursor.offset());
            }
        }
    }

    private void run(Part.Run run) throws MismatchException {
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

    private boolean isLastPart(Part.Run run) {
        return line.parts().get(line.parts().size() - 1) == run;
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

    private void position(Position position) throws MismatchException {
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

    private void end() throws MismatchException {
        if (trimmed() && line.parts().get(line.parts().size() - 1) instanceof Part.Run run) {
            while (cursor.skip(run.separator())) {
                // An empty field too many says nothing.
            }
        }
        if (!cursor.atEnd()) {
            throw cursor.mismatch("the end of the line");
        }
    }
}
