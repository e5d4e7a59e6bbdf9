package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import java.util.List;

/**
 * What a modem answered to a command that the descriptor does not know.
 *
 * @param lines before the final result code, without their ends
 * @param code the final result code
 * @param success whether it is one of the dialect's success codes
 */
public record RawResponse(List<Bytes> lines, String code, boolean success) {
    public RawResponse {
        lines = List.copyOf(lines);
    }

    /** The lines as text, decoded as UTF-8. */
    public List<String> texts() {
        return lines.stream().map(Bytes::utf8).toList();
    }
}
