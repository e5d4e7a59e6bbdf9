package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How lines are spelled, for reader, writer, session and engine. Generated code holds one constant.
 *
 * @param commandEnd written after a command line
 * @param lineEnd written after every line of the device
 * @param longestLine greatest length of a command line without its end, in bytes
 * @param longestPayload greatest length of a counted payload, in bytes
 * @param escape the escape character inside quotes, or 0 for none
 * @param escapes characters that are escaped inside quotes
 * @param rawAnswers whether strings of the device stand between quotes as they are, without escapes
 * @param success success result codes
 * @param failure failure result codes; the first is the device's refusal
 * @param escapeSequence what leaves passthrough, or null
 * @param lineStart written before every line of the device and every prompt, mostly empty
 */
public record Dialect(
        Bytes commandEnd,
        Bytes lineEnd,
        int longestLine,
        int longestPayload,
        char escape,
        String escapes,
        boolean rawAnswers,
        List<String> success,
        List<String> failure,
        @Nullable EscapeSequence escapeSequence,
        Bytes lineStart) {

    /** Both directions are escaped alike, and nothing stands before lines of the device. */
    public Dialect(
            Bytes commandEnd,
            Bytes lineEnd,
            int longestLine,
            int longestPayload,
            char escape,
            String escapes,
            List<String> success,
            List<String> failure,
            @Nullable EscapeSequence escapeSequence) {
        this(commandEnd, lineEnd, longestLine, longestPayload, escape, escapes, false, success, failure, escapeSequence, Bytes.EMPTY);
    }

    /** The same, but only requests are escaped: strings of the device stand between quotes as they are. */
    public Dialect withRawAnswers() {
        return new Dialect(commandEnd, lineEnd, longestLine, longestPayload, escape, escapes, true, success, failure, escapeSequence, lineStart);
    }

    /** The same, but the device writes something before each of its lines. */
    public Dialect withLineStart(Bytes start) {
        return new Dialect(commandEnd, lineEnd, longestLine, longestPayload, escape, escapes, rawAnswers, success, failure, escapeSequence, start);
    }

    /**
     * @param bytes sent without a line end
     * @param silenceBefore nothing is sent for this long before
     * @param silenceAfter nor after
     * @param thenPause and no command for this long after that
     */
    public record EscapeSequence(Bytes bytes, Duration silenceBefore, Duration silenceAfter, Duration thenPause) {}
}
