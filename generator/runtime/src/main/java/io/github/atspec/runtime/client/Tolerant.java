package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.Tolerance;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Reads a line as it is first, and passes over what the descriptor does not say only when nobody reads it so: a short spelling must not take a longer one's lines. */
final class Tolerant {
    private final Reading reading;
    private final Events events;
    /** Without raw strings the others are no different. */
    private final List<Tolerance> steps;

    Tolerant(Dialect dialect, Reading reading, Events events) {
        this.reading = reading;
        this.events = events;
        this.steps = dialect.rawAnswers() ? List.of(Tolerance.values()) : List.of(Tolerance.STRICT, Tolerance.LENIENT);
    }

    boolean reads(BooleanSupplier attempt) {
        for (Tolerance tolerance : steps) {
            reading.with(tolerance);
            if (attempt.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    /** Tells what was passed over in the line just read. */
    void report(Bytes line) {
        Bytes surplus = reading.surplus();
        if (surplus != null) {
            events.publishSurplus(new SurplusFields(line, surplus));
        }
        String undecided = reading.undecided();
        if (undecided != null) {
            events.publishUndecided(new UndecidedString(line, undecided));
        }
        String unlisted = reading.unlisted();
        if (unlisted != null) {
            events.publishUnlisted(new UnlistedValue(line, unlisted));
        }
    }
}
