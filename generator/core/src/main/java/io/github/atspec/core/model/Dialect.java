package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireCharset;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How lines of a command set are spelled on the wire (SEMANTICS, "Dialect keys").
 *
 * @param commandEnd written after a command line
 * @param lineEnd written after every line of the device
 * @param longestLine bytes of a command line without its end; longer ones are refused before sending
 * @param longestPayload bytes of one counted payload
 * @param quoting default for string-like types
 * @param separator what stands between the fields of a line that says nothing else
 * @param escape how a byte is escaped inside quotes, null where nothing can be
 * @param skippedMiddle what happens to the comma of an absent middle group
 * @param formMarkers what stands behind a command's name
 * @param results final result codes
 * @param detail the line by which the device says why a command fails, null where there is none
 * @param prompts what asks for data, each with the blank that the device writes behind it, if any; empty where nothing asks
 * @param echo the state item (a boolean or an enumeration whose value of wire 1 means on) that says whether commands are echoed, null = never echoed
 * @param storing when items kept {@code if-storing} are saved; empty where that is not said
 * @param escapeSequence what leaves passthrough, null where nothing does
 * @param several how several commands are put on one line, null where a line has one
 * @param repeat what stands for the line before, without a command end; null where nothing does
 * @param timeOut how long a command may take unless it says otherwise
 * @param lineStart written before every line of the device and every prompt, mostly empty
 * @param testAnswer what stands between a command's name and the ranges in the answer of a test form that states none
 * @param charset of strings and texts whose type says nothing else
 */
public record Dialect(
        Bytes commandEnd,
        Bytes lineEnd,
        int longestLine,
        int longestPayload,
        Quoting quoting,
        char separator,
        @Nullable Escape escape,
        SkippedMiddle skippedMiddle,
        FormMarkers formMarkers,
        Results results,
        @Nullable Detail detail,
        List<String> prompts,
        @Nullable StateItem echo,
        List<Guard> storing,
        @Nullable EscapeSequence escapeSequence,
        @Nullable Several several,
        @Nullable String repeat,
        Duration timeOut,
        Bytes lineStart,
        String testAnswer,
        WireCharset charset,
        SourceLocation location) {
    /** What most devices write. */
    public static final String USUAL_TEST_ANSWER = ":";

    /** With commas, nothing before lines, the form markers of V.250, the usual answer to test forms, one command on a line, and strings in UTF-8. */
    public Dialect(
            Bytes commandEnd,
            Bytes lineEnd,
            int longestLine,
            int longestPayload,
            Quoting quoting,
            @Nullable Escape escape,
            SkippedMiddle skippedMiddle,
            List<String> success,
            List<String> failure,
            @Nullable Detail detail,
            List<String> prompts,
            @Nullable StateItem echo,
            List<Guard> storing,
            @Nullable EscapeSequence escapeSequence,
            Duration timeOut,
            SourceLocation location) {
        this(commandEnd, lineEnd, longestLine, longestPayload, quoting, Line.USUAL_SEPARATOR, escape, skippedMiddle, FormMarkers.V250, Results.of(success, failure), detail, prompts, echo, storing, escapeSequence, null, null, timeOut, Bytes.EMPTY, USUAL_TEST_ANSWER, WireCharset.UTF_8, location);
    }

    /** Success codes that are text alone, the usual one first. */
    public List<String> success() {
        return Results.texts(results.success());
    }

    /** Failure codes that are text alone. */
    public List<String> failure() {
        return Results.texts(results.failure());
    }

    /** The guards of result codes, and of the line before them. */
    public Stream<Guard> guards() {
        return detail == null ? results.guards() : Stream.concat(results.guards(), detail.when().stream());
    }

    /** The table that a variant names itself, or null. */
    public @Nullable ErrorTable ownErrors(Variant variant) {
        boolean usual = detail != null && Objects.equals(detail.errors(), variant.errors());
        return usual ? null : variant.errors();
    }

    /** The tables that explain what result codes, and the line before them, carry. */
    public Stream<ErrorTable> errorTables() {
        Stream<ErrorTable> codes = results.fielded().stream().map(ResultCode.Fielded::errors);
        return Stream.concat(codes, Stream.ofNullable(detail == null ? null : detail.errors())).filter(Objects::nonNull);
    }

    /**
     * @param character the escape character
     * @param escapes the characters that must be escaped inside quotes, in the order written
     * @param requestsOnly whether strings of the device stand between quotes as they are
     */
    public record Escape(char character, String escapes, boolean requestsOnly) {

        /** In both directions. */
        public Escape(char character, String escapes) {
            this(character, escapes, false);
        }
    }

    /** Whether strings of the device stand between quotes as they are, so that the end of one that holds quotes has to be found. */
    public boolean rawAnswers() {
        return escape != null && escape.requestsOnly();
    }

    /**
     * A line before a failure code, for every command.
     *
     * @param code its only parameter, an int
     * @param errors what explains the code where a variant states no table of its own, or null
     * @param when mode guard: not sent when false
     */
    public record Detail(Line line, Parameter code, @Nullable ErrorTable errors, List<Guard> when, SourceLocation location) {}

    /**
     * @param bytes what is sent, without a line end
     * @param silenceBefore nothing may be sent for this long before
     * @param silenceAfter nor after
     * @param thenPause and no command for this long after that
     */
    public record EscapeSequence(Bytes bytes, Duration silenceBefore, Duration silenceAfter, Duration thenPause) {}

    /**
     * A line of several commands: the prefix, then each without it. A letter begins a basic command, a mark and a letter do too; it ends behind its digits, or behind a
     * {@code ?} or {@code =} and digits. Any other character begins an extended command, which goes to the separator.
     *
     * @param prefix of the line, and of each command where it stands alone
     * @param separator behind an extended command that another one follows
     * @param marks what may stand before the letter of a basic command
     * @param rest letters of basic commands that go to the separator, which is part of them, or to the end
     */
    public record Several(String prefix, char separator, String marks, String rest) {}

    /** {@code KEEP}: the comma of an absent middle group stays (a hole); {@code DROP}: it goes with the group. */
    public enum SkippedMiddle {
        KEEP,
        DROP
    }
}
