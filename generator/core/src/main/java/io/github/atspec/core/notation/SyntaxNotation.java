package io.github.atspec.core.notation;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads a syntax line as manuals print them: {@code AT+NAME=<a>[,<b>]}. The steps: atoms with matched brackets; literals, runs and groups; the fields that are there in
 * some modes alone; the bytes at which bare fields end; the texts at which repetitions end; what must hold of the whole.
 */
public final class SyntaxNotation {
    private SyntaxNotation() {}

    /**
     * Reads one line.
     *
     * @param source the line as written
     * @param location of its first character
     * @param problems takes what is wrong with it
     * @return the line, or null when there was an error
     */
    public static @Nullable Line parse(String source, SourceLocation location, LineContext context, Problems problems) {
        if (context.separator() != ' ') {
            Blanks.check(source, location, problems);
        }
        if (source.isEmpty()) {
            problems.error("empty-line", location, "a syntax line is empty");
            return null;
        }
        List<Atom> atoms = new AtomReader(source, context.separator(), location, problems).read();
        if (atoms == null) {
            return null;
        }
        Fields fields = new Fields(context, location, problems);
        AtomicInteger groups = new AtomicInteger();
        List<Part> parts = new LevelBuilder(fields, context, groups).lines(atoms, context.lineEnd());
        if (fields.failed()) {
            return null;
        }
        GuardedFields guarded = new GuardedFields(parts, groups.get());
        List<Part> ended = Repetitions.ended(Stops.in(guarded.parts()));
        Line line = new Line(source, ended, guarded.groups(), location);
        LineChecks.check(line, fields);
        return fields.failed() ? null : line;
    }
}
