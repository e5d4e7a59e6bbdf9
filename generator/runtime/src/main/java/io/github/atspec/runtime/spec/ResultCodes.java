package io.github.atspec.runtime.spec;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The final result codes of a dialect, where they are more than text.
 *
 * @param success those that end a command in success
 * @param failure those that end it in failure; a device answers with the first that its mode allows and that has a value for its field
 * @param refusals the error for what the device refuses on its own
 * @param answers the failure code for it, where that is text alone
 * @param numeric the same as numbers, or null where they are always words
 * @param quiet when there are none, or null where there always are
 */
public record ResultCodes(
        List<ResultCode> success,
        List<ResultCode> failure,
        Map<Refusal, DeviceError> refusals,
        Map<Refusal, String> answers,
        @Nullable NumericCodes numeric,
        @Nullable QuietCodes quiet) {
    /** Nothing but the texts of the dialect. */
    public static final ResultCodes NONE = new ResultCodes(List.of(), List.of(), Map.of(), Map.of());

    /** Always in words. */
    public ResultCodes(List<ResultCode> success, List<ResultCode> failure, Map<Refusal, DeviceError> refusals, Map<Refusal, String> answers) {
        this(success, failure, refusals, answers, null, null);
    }

    /** The same, but in some mode as numbers. */
    public ResultCodes withNumbers(NumericCodes numbers) {
        return new ResultCodes(success, failure, refusals, answers, numbers, quiet);
    }

    /** The same, but in some mode none. */
    public ResultCodes withQuiet(QuietCodes silence) {
        return new ResultCodes(success, failure, refusals, answers, numeric, silence);
    }
}
