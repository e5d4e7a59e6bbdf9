package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import org.jspecify.annotations.Nullable;

/**
 * A command that the descriptor does not know.
 *
 * @param line without its end; a byte that is not UTF-8 stands in it as {@link WireString} has it
 * @param prompt by which the modem asks for data, or null where it does not
 * @param data written as they are when it has asked, without a terminator
 */
public record RawCommand(String line, @Nullable String prompt, Bytes data) {
    public RawCommand {
        if (line.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("a raw command is one line without control characters, its end is added");
        }
        if (!WireString.isEncodable(line)) {
            throw new IllegalArgumentException("a raw command has no lone surrogates but those that stand for bytes");
        }
        if (prompt != null && prompt.isEmpty()) {
            throw new IllegalArgumentException("a prompt has at least one character");
        }
    }

    /** A line and no data. */
    public static RawCommand of(String line) {
        return new RawCommand(line, null, Bytes.EMPTY);
    }

    /** With data to write after the prompt. A success code before the prompt is one of the lines then, and the command goes on. */
    public RawCommand withData(String prompted, Bytes bytes) {
        return new RawCommand(line, prompted, bytes);
    }
}
