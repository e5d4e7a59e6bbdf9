package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.ResultLine;
import io.github.atspec.runtime.spec.DetailSpec;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.ErrorNames;
import io.github.atspec.runtime.spec.Refusal;
import io.github.atspec.runtime.spec.ResultCode;
import io.github.atspec.runtime.spec.ResultCodes;
import org.jspecify.annotations.Nullable;

/** Which failure code a device answers with: the first that its mode allows and that has a value for its field. */
final class FailureCodes {
    private final Dialect dialect;
    private final LineOutput output;
    private ResultCodes codes = ResultCodes.NONE;
    private @Nullable DetailSpec<?> detail;

    FailureCodes(Dialect dialect, LineOutput output) {
        this.dialect = dialect;
        this.output = output;
    }

    /** @param explains the line before a failure code that says why, or null */
    void use(ResultCodes known, @Nullable DetailSpec<?> explains) {
        codes = known;
        output.use(known);
        detail = explains;
    }

    /** Whether some code says why a command failed. */
    boolean explain() {
        return codes.failure().stream().anyMatch(ResultCode.Fielded.class::isInstance);
    }

    /** Writes the answer to what the device refuses on its own. */
    void refuse(Outcome outcome) {
        String answer = answer(refusal(outcome));
        if (answer != null) {
            output.code(answer);
            return;
        }
        DeviceError why = why(refusal(outcome));
        if (why != null && detail != null && detail.errors().apply(why.code()).equals(why)) {
            explain(detail, why);
        }
        fail(why, null);
    }

    private @Nullable String answer(Refusal refusal) {
        boolean otherwise = !codes.answers().containsKey(refusal) && !codes.refusals().containsKey(refusal);
        return codes.answers().get(otherwise ? Refusal.OTHERWISE : refusal);
    }

    private @Nullable DeviceError why(Refusal refusal) {
        DeviceError why = codes.refusals().get(refusal);
        return why == null ? codes.refusals().get(Refusal.OTHERWISE) : why;
    }

    private static Refusal refusal(Outcome outcome) {
        return switch (outcome) {
            case UNKNOWN -> Refusal.UNKNOWN_COMMAND;
            case INVALID_VALUE, TOO_LONG -> Refusal.VALUE;
            case NOT_IN_THIS_MODE, NOT_ALLOWED_NOW -> Refusal.STATE;
            default -> Refusal.OTHERWISE;
        };
    }

    /** Writes the line before the code that says why, if the device is in the mode for it. */
    <D> void explain(DetailSpec<D> line, DeviceError why) {
        if (line.expected().getAsBoolean()) {
            output.line(line.codec(), line.make().apply(why.code()), Output.Kind.LINE);
        }
    }

    /**
     * Writes a failure code.
     *
     * @param why the reason, or null where there is none
     * @param own what the command's own table says, or null
     */
    void fail(@Nullable DeviceError why, @Nullable ErrorNames own) {
        DeviceError error = why == null ? why(Refusal.OTHERWISE) : why;
        String usual = error == null ? codes.answers().get(Refusal.OTHERWISE) : null;
        if (usual != null) {
            output.code(usual);
            return;
        }
        boolean written = codes.failure().stream().anyMatch(code -> code.expected().getAsBoolean() && write(code, error, own));
        if (!written) {
            output.code(dialect.failure().isEmpty() ? "ERROR" : dialect.failure().get(0));
        }
    }

    private boolean write(ResultCode code, @Nullable DeviceError error, @Nullable ErrorNames own) {
        if (code instanceof ResultCode.Plain plain) {
            output.code(plain.text());
            return true;
        }
        ResultCode.Fielded fielded = (ResultCode.Fielded) code;
        ResultLine.Field field = error == null ? null : fielded.field(error, own);
        if (field != null) {
            output.code(fielded.line(), field);
        }
        return field != null;
    }
}
