package io.github.atspec.runtime.spec;

import java.util.List;
import java.util.Map;

/**
 * The final result codes of a dialect, where they are more than text.
 *
 * @param success those that end a command in success
 * @param failure those that end it in failure; a device answers with the first that its mode allows and that has a value for its field
 * @param refusals the error for what the device refuses on its own
 * @param answers the failure code for it, where that is text alone
 */
public record ResultCodes(List<ResultCode> success, List<ResultCode> failure, Map<Refusal, DeviceError> refusals, Map<Refusal, String> answers) {
    /** Nothing but the texts of the dialect. */
    public static final ResultCodes NONE = new ResultCodes(List.of(), List.of(), Map.of(), Map.of());
}
