package io.github.atspec.core.example;

import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.source.Problems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A command line that no command reads: the device refuses it at once, or nothing can be said of what follows. */
final class Unread {
    private final CommandSet set;
    private final Interpreter interpreter;
    private final Modes modes;
    private final Acts acts;
    private final SpelledSteps spelled;
    private final Problems problems;
    private Step.@Nullable Request line;
    private String reason = "";
    /** The line that says why, before the failure code. */
    private Step.@Nullable FromDevice why;
    private boolean lost;

    Unread(CommandSet set, Interpreter interpreter, Modes modes, Acts acts, SpelledSteps spelled, Problems problems) {
        this.set = set;
        this.interpreter = interpreter;
        this.modes = modes;
        this.acts = acts;
        this.spelled = spelled;
        this.problems = problems;
    }

    /** @param because why no command reads it */
    void begin(Step.Request request, String because) {
        line = request;
        reason = because;
    }

    /** Another command line comes. */
    void over() {
        lost = false;
    }

    /** Takes a step behind such a line; returns whether there is one. */
    boolean take(Step step) {
        if (line == null) {
            return lost;
        }
        Optional<OwnedLine.Why> explanation = why == null && step instanceof Step.FromDevice ? ownership(step).explanation() : Optional.empty();
        if (refuses(step)) {
            refused((Step.FromDevice) step);
        } else if (explanation.isPresent()) {
            why = (Step.FromDevice) step;
            explanation.get().write(interpreter).ifPresent(writing -> spelled.check(((Step.FromDevice) step).text(), ((Step.FromDevice) step).formatsAs(), writing, step.location()));
        } else {
            end();
        }
        return true;
    }

    private void refused(Step.FromDevice code) {
        acts.line(new Act.Refused(java.util.Objects.requireNonNull(line).text(), why, code));
        spelled.code(code, modes);
        line = null;
        why = null;
    }

    /** The descriptor does not know the command line, or its value, and the example does not say that the device refuses it. */
    void end() {
        if (line != null && why == null && modes.quiet()) {
            acts.line(new Act.Refused(line.text(), null, null));
        } else if (line != null) {
            problems.error("example-request", line.location(), "no command reads '" + Step.shown(line.text()) + "': " + reason);
            lost = true;
        }
        line = null;
        why = null;
    }

    boolean refuses(Step step) {
        return step instanceof Step.FromDevice && ownership(step).isFailureCode();
    }

    private Ownership ownership(Step step) {
        return new Ownership(set, interpreter, modes, null, Step.bytes(((Step.FromDevice) step).text()));
    }
}
