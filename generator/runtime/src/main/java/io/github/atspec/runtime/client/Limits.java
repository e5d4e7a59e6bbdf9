package io.github.atspec.runtime.client;

import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Step;
import org.jspecify.annotations.Nullable;

/** How much a modem takes: what is longer is refused before anything is sent. */
final class Limits<Q, R> {
    private final CommandSpec<Q, R> spec;
    private final Dialect dialect;

    Limits(CommandSpec<Q, R> spec, Dialect dialect) {
        this.spec = spec;
        this.dialect = dialect;
    }

    /**
     * A command line.
     *
     * @param length with its counted bytes
     * @param payload where these are, or null
     * @throws CommandRefusedException when a part of it is longer than the modem takes
     */
    void refuseLonger(int length, @Nullable Span payload) {
        int counted = payload == null ? 0 : payload.to() - payload.from();
        refuseLonger("its payload", counted, dialect.longestPayload());
        refuseLonger("its line", length - counted, dialect.longestLine());
    }

    private void refuseLonger(String what, int length, int most) {
        if (length > most) {
            throw new CommandRefusedException(spec.title(), what + " has " + length + " bytes, the modem takes " + most);
        }
    }

    /** A device would take for commands what is behind as much as is announced. */
    void refuseTooMuch(Q request) {
        for (Step<Q, R> step : spec.steps()) {
            if (step instanceof Step.Payload<Q, R> payload) {
                refuseTooMuch(payload, request);
            }
        }
    }

    private void refuseTooMuch(Step.Payload<Q, R> payload, Q request) {
        long most = payload.most(request, dialect.longestPayload());
        int length = payload.count() == null ? payload.data().apply(request).length() : payload.written(request).length();
        if (length > most) {
            String what = payload.count() == null
                    ? "its payload has " + length + " bytes, the modem takes " + most
                    : "its payload has " + length + " bytes as it is written, only " + most + " are announced";
            throw new CommandRefusedException(spec.title(), what);
        }
    }
}
