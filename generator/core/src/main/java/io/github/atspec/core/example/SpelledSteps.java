package io.github.atspec.core.example;

import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.interpret.Writing;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.model.Results;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the steps of an example with how they are written. */
final class SpelledSteps {
    private final String lineEnd;
    private final Results results;
    private final Problems problems;

    SpelledSteps(Dialect dialect, Problems problems) {
        this.lineEnd = dialect.lineEnd().utf8();
        this.results = dialect.results();
        this.problems = problems;
    }

    /** @param formatsAs how the example says that it is written, or null for as it is */
    void check(String text, @Nullable String formatsAs, Writing writing, SourceLocation location) {
        if (writing instanceof Writing.Refused refused) {
            String value = "<" + refused.parameter() + "> = " + refused.value() + ": " + refused.rule();
            problems.error("example-format", location, "'" + shown(text) + "' cannot be written: " + value);
            return;
        }
        Bytes line = ((Writing.Written) writing).line();
        if (!line.equals(Step.bytes(formatsAs == null ? text : formatsAs))) {
            String message = "'" + shown(text) + "' is written as '" + shown(WireString.decode(line)) + "'";
            String hint = formatsAs == null ? "say so with 'formats as'" : "not as '" + shown(formatsAs) + "'";
            problems.error("example-format", location, message, hint);
        }
    }

    /**
     * A result code.
     *
     * @param modes when it is written
     */
    void code(Step.FromDevice step, Modes modes) {
        if (modes.quiet()) {
            problems.error("example-response", step.location(), "the device writes no result code here");
        } else {
            number(step, modes);
        }
    }

    /** Compares how a result code, or an event, is written with how the device writes it in its mode. */
    void number(Step.FromDevice step, Modes modes) {
        String number = results.numeric() == null || !modes.numeric() ? null : results.numeric().number(step.text());
        if (!Objects.equals(number, step.number())) {
            String written = number == null ? step.text() : number;
            String hint = "the step is '" + (number == null ? "<< " : "<# ") + written + "'";
            problems.error("example-response", step.location(), "the device writes '" + written + "' here, not '" + step.written() + "'", hint);
        }
    }

    /** The lines of a record as their pattern is written. */
    private String shown(String text) {
        return Step.shown(text.replace(lineEnd, "\\n"));
    }
}
