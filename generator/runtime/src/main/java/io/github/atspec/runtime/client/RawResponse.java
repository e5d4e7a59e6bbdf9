package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import io.github.atspec.runtime.spec.DeviceError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a modem answered to a command that the descriptor does not know.
 *
 * @param lines before the final result code, without their ends
 * @param code the final result code, in words; empty where the modem is in a mode without
 * @param success whether it is one of the dialect's success codes
 * @param error why it failed, by the dialect's detail line, which is among the lines too; null where none came
 */
public record RawResponse(List<Bytes> lines, String code, boolean success, @Nullable DeviceError error) {
    public RawResponse {
        lines = List.copyOf(lines);
    }

    /** The lines as text in UTF-8; bytes that are not are kept, see {@link WireString}. */
    public List<String> texts() {
        return lines.stream().map(WireString::decode).toList();
    }
}
