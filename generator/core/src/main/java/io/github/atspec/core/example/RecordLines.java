package io.github.atspec.core.example;

import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Example.Step;
import org.jspecify.annotations.Nullable;

/** The lines of a record as one step, as long as the rest of them has not come. */
final class RecordLines {
    private final String lineEnd;
    private Step.@Nullable FromDevice lines;

    RecordLines(Dialect dialect) {
        this.lineEnd = dialect.lineEnd().utf8();
    }

    boolean begun() {
        return lines != null;
    }

    void begin(Step.FromDevice first) {
        lines = first;
    }

    void end() {
        lines = null;
    }

    /** The lines so far and another one; that one alone where none have come. */
    Step.FromDevice with(Step.FromDevice next) {
        Step.FromDevice first = lines;
        if (first == null) {
            return next;
        }
        String formatted = first.formatsAs() == null && next.formatsAs() == null ? null : canonical(first) + lineEnd + canonical(next);
        return new Step.FromDevice(first.text() + lineEnd + next.text(), formatted, first.location());
    }

    private static String canonical(Step.FromDevice step) {
        return step.formatsAs() == null ? step.text() : step.formatsAs();
    }

    /** The lines so far, as their pattern is written. */
    String shown() {
        return lines == null ? "" : lines.text().replace(lineEnd, "\\n");
    }
}
