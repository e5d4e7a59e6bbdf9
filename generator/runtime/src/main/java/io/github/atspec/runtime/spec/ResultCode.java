package io.github.atspec.runtime.spec;

import io.github.atspec.runtime.codec.ResultLine;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A final result code. */
public sealed interface ResultCode {

    /** False when its mode guard is known to be false: the device does not write it then. */
    BooleanSupplier expected();

    /** A code that is always spelled alike. */
    record Plain(String text, BooleanSupplier expected) implements ResultCode {}

    /**
     * A code with a field.
     *
     * @param errors what a failure's field means; nothing for success
     */
    record Fielded(ResultLine line, ErrorNames errors, BooleanSupplier expected) implements ResultCode {

        /**
         * Why the command failed.
         *
         * @param own what the command's own table says, or null for the dialect's
         */
        public DeviceError error(ResultLine.Field field, @Nullable ErrorNames own) {
            ErrorNames names = own == null ? errors : own;
            return field.text() == null ? names.of(field.number()) : names.of(field.text());
        }

        /** The field for an error, or null when the code cannot say it. */
        public ResultLine.@Nullable Field field(DeviceError error, @Nullable ErrorNames own) {
            ErrorNames names = own == null || !own.mayHold(error) ? errors : own;
            if (!names.mayHold(error)) {
                return null;
            }
            if (line.numbered()) {
                return error.code() < 0 && error.named() == null ? null : ResultLine.Field.of(error.code());
            }
            String text = names.text(error);
            String words = text == null && error.code() < 0 ? error.meaning() : text;
            return words == null ? null : ResultLine.Field.of(words);
        }
    }
}
