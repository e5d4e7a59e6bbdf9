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
 * @param several how several commands are put on one line, or null
 * @param repeat what stands for the line before, without a command end, or null
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
        Bytes lineStart,
        @Nullable Several several,
        @Nullable String repeat) {

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
        this(commandEnd, lineEnd, longestLine, longestPayload, escape, escapes, false, success, failure, escapeSequence, Bytes.EMPTY, null, null);
    }

    /** The same, but only requests are escaped: strings of the device stand between quotes as they are. */
    public Dialect withRawAnswers() {
        return new Dialect(commandEnd, lineEnd, longestLine, longestPayload, escape, escapes, true, success, failure, escapeSequence, lineStart, several, repeat);
    }

    /** The same, but the device writes something before each of its lines. */
    public Dialect withLineStart(Bytes start) {
        return new Dialect(commandEnd, lineEnd, longestLine, longestPayload, escape, escapes, rawAnswers, success, failure, escapeSequence, start, several, repeat);
    }

    /** The same with lines of several commands. */
    public Dialect withSeveral(Several rules) {
        return new Dialect(commandEnd, lineEnd, longestLine, longestPayload, escape, escapes, rawAnswers, success, failure, escapeSequence, lineStart, rules, repeat);
    }

    /** The same with something that stands for the line before. */
    public Dialect withRepeat(String text) {
        return new Dialect(commandEnd, lineEnd, longestLine, longestPayload, escape, escapes, rawAnswers, success, failure, escapeSequence, lineStart, several, text);
    }

    /**
     * How several commands are put on one line: the prefix, then each without it.
     *
     * @param prefix of the line, and of each command where it stands alone
     * @param separator behind an extended command that another one follows
     * @param marks what may stand before the letter of a basic command
     * @param rest letters of basic commands that go to the separator, which is part of them, or to the end
     */
    public record Several(String prefix, char separator, String marks, String rest) {}

    /**
     * @param bytes sent without a line end
     * @param silenceBefore nothing is sent for this long before
     * @param silenceAfter nor after
     * @param thenPause and no command for this long after that
     */
    public record EscapeSequence(Bytes bytes, Duration silenceBefore, Duration silenceAfter, Duration thenPause) {}
}
