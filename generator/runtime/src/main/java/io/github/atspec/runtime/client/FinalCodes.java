package io.github.atspec.runtime.client;

import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.ResultLine;
import io.github.atspec.runtime.codec.Tolerance;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.ErrorNames;
import io.github.atspec.runtime.spec.NumericCodes;
import io.github.atspec.runtime.spec.QuietCodes;
import io.github.atspec.runtime.spec.ResultCode;
import io.github.atspec.runtime.spec.ResultCodes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The final result codes that a session knows: the texts of its dialect, and codes with fields. The bytes decide, whatever mode is believed. */
final class FinalCodes {
    private final Dialect dialect;
    private volatile ResultCodes codes = ResultCodes.NONE;

    FinalCodes(Dialect dialect) {
        this.dialect = dialect;
    }

    void know(ResultCodes known) {
        codes = known;
    }

    boolean contains(String text) {
        return dialect.success().contains(text) || dialect.failure().contains(text);
    }

    /** Whether the line is a code with a field. */
    boolean contains(Reading line) {
        return success(line) || failure(line, null) != null;
    }

    boolean success(Reading line) {
        return fielded(codes.success()).stream().anyMatch(code -> read(code.line(), line) != null);
    }

    /**
     * Why the command failed, where the line is a failure code with a field, else null.
     *
     * @param own what the command's own table says, or null for the dialect's
     */
    @Nullable DeviceError failure(Reading line, @Nullable ErrorNames own) {
        for (ResultCode.Fielded code : fielded(codes.failure())) {
            ResultLine.Field field = read(code.line(), line);
            if (field != null) {
                return code.error(field, own);
            }
        }
        return null;
    }

    /** How codes are written as numbers, or null. */
    @Nullable NumericCodes numeric() {
        return codes.numeric();
    }

    /** Whether the modem is believed to write none. */
    boolean quiet() {
        QuietCodes quiet = codes.quiet();
        return quiet != null && quiet.when().getAsBoolean();
    }

    /** How many nanoseconds of silence end an answer where no code does. */
    long silence() {
        QuietCodes quiet = codes.quiet();
        return quiet == null ? Long.MAX_VALUE : quiet.after().toNanos();
    }

    private static List<ResultCode.Fielded> fielded(List<ResultCode> codes) {
        return codes.stream().filter(ResultCode.Fielded.class::isInstance).map(ResultCode.Fielded.class::cast).toList();
    }

    private static <T> @Nullable T read(LineCodec<T> codec, Reading line) {
        return line.with(Tolerance.STRICT).as(codec);
    }
}
