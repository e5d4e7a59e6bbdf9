package io.github.atspec.core.decode;

import io.github.atspec.core.model.Erratum;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a log is.
 *
 * @param line of the log, from 1
 * @param seconds since the beginning of a trace, NaN where the log has no times
 * @param text the bytes, without a line end
 * @param word the result code or event that a number stands for; null where it is in words
 * @param printed the text as the log prints it, where that is not raw bytes; null where it is
 * @param meaning what it belongs to; null where nobody knows
 * @param arguments its values, in the order of the line
 * @param undecided names of modes that the log has not told so far, and by which the line would be another one, or have other values
 * @param problem what is wrong with it, or null
 * @param erratum of the manual that speaks of this line, or null
 */
public record Decoded(
        int line,
        double seconds,
        Direction direction,
        Kind kind,
        Bytes text,
        @Nullable String word,
        @Nullable String printed,
        @Nullable Meaning meaning,
        List<Argument> arguments,
        List<String> undecided,
        @Nullable Fault problem,
        @Nullable Erratum erratum) {

    /** The text, in words. */
    public String said() {
        return word == null ? text.utf8() : word;
    }

    /** What a line is to the session. */
    public enum Kind {
        REQUEST,
        ECHO,
        INFORMATION,
        FINAL,
        UNSOLICITED,
        PROMPT,
        PAYLOAD,
        UNKNOWN
    }

    /** What a line belongs to. */
    public sealed interface Meaning {

        /**
         * A variant of a command, of its request or of its response.
         *
         * @param variant its name, or null where the form has just one
         */
        record OfCommand(String command, String form, @Nullable String variant) implements Meaning {}

        /** A line of several commands; of one that no command reads the line's problem tells. */
        record OfSeveral(List<Together> commands) implements Meaning {}

        /** An unsolicited result code. */
        record OfEvent(String event) implements Meaning {}
    }

    /** One of the commands of a line, and its values. */
    public record Together(Meaning.OfCommand command, List<Argument> arguments) {}

    /** A parameter and its value. */
    public record Argument(Parameter parameter, Value value) {}

    /**
     * What is wrong with a line.
     *
     * @param id stable
     * @param message one sentence
     * @param column in the line, from 1
     */
    public record Fault(String id, String message, int column) {}
}
