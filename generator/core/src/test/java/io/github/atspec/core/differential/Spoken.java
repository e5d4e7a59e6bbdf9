package io.github.atspec.core.differential;

import io.github.atspec.core.example.Act;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.model.Results;
import io.github.atspec.runtime.Bytes;
import java.util.Objects;

/** The bytes with which a device writes the lines of an example, by the interpreter's reading of the modes. */
final class Spoken {
    private final Dialect dialect;
    private final Modes modes;
    private boolean numeric;

    Spoken(Dialect dialect, Modes modes) {
        this.dialect = dialect;
        this.modes = modes;
        this.numeric = modes.numeric();
    }

    Modes modes() {
        return modes;
    }

    /** The answer to a command comes, in the modes that it leaves. */
    void begin(Act.Exchange exchange) {
        numeric = (exchange.succeeded() ? modes.after(exchange.variant(), exchange.request()) : modes).numeric();
    }

    void end(Act.Exchange exchange) {
        if (exchange.succeeded()) {
            modes.apply(exchange.variant().stores(), exchange.request());
            modes.apply(exchange.variant().aftermath());
        }
        numeric = modes.numeric();
    }

    /** Whether lines have nothing before them, since result codes are numbers. */
    boolean numeric() {
        return numeric;
    }

    Bytes start() {
        return numeric ? Bytes.EMPTY : dialect.lineStart();
    }

    /** A line with its end, or a prompt. */
    Bytes line(Step.FromDevice step, String text) {
        Results.Numeric numbers = dialect.results().numeric();
        if (step.number() != null) {
            return ClientPlay.join(Bytes.utf8(step.number()), Objects.requireNonNull(numbers).end());
        }
        return dialect.prompts().contains(text) ? Step.bytes(text) : ClientPlay.join(Step.bytes(text), dialect.lineEnd());
    }
}
