package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a response (SEMANTICS section 5). */
public sealed interface ResponseItem {

    SourceLocation location();

    /** Whether it ends the response: a fixed line, or a line of its own text that comes exactly once. */
    default boolean mayBeLast() {
        return this instanceof Fixed
                || this instanceof Info info && info.line().strong() && info.min() == 1 && info.max() == 1 && info.when().isEmpty() && !info.traits().undocumented();
    }

    /** Whether a device may leave it out. */
    default boolean mayBeMissing() {
        return this instanceof Info info && info.min() == 0
                || this instanceof OneOf several && several.min() == 0
                || this instanceof Announced announced && announced.min() == 0;
    }

    /**
     * An information response line.
     *
     * @param name from {@code as}, or derived by the linker; unique in the response
     * @param line its pattern
     * @param min least number of lines
     * @param max greatest number; {@link Integer#MAX_VALUE} = any
     * @param match parameters whose field must equal the request's value of that name
     * @param reports where the device takes its values from, or null
     * @param when mode guard: not expected when known to be false
     * @param traits what is special about it
     */
    record Info(
            String name,
            Line line,
            int min,
            int max,
            List<Parameter> match,
            @Nullable Reports reports,
            List<Guard> when,
            Traits traits,
            SourceLocation location)
            implements ResponseItem {

        /** A line with nothing special about it. */
        public Info(
                String name,
                Line line,
                int min,
                int max,
                List<Parameter> match,
                @Nullable Reports reports,
                List<Guard> when,
                SourceLocation location) {
            this(name, line, min, max, match, reports, when, Traits.NONE, location);
        }
    }

    /**
     * What is special about a line.
     *
     * @param stream whether each is delivered as it arrives
     * @param undocumented whether it stands for lines that the manual does not describe: it takes what nothing else owns
     * @param approximate parameters that it reports, and that may differ from what was set
     */
    record Traits(boolean stream, boolean undocumented, List<Parameter> approximate) {
        public static final Traits NONE = new Traits(false, false, List.of());
    }

    /**
     * Lines, each of one of several kinds.
     *
     * @param name from {@code as}; unique in the response
     * @param kinds each a line of its own, in the order tried; how often is said here and not there
     * @param min least number of lines of all kinds
     * @param max greatest number; {@link Integer#MAX_VALUE} = any
     * @param when mode guard: not expected when known to be false
     * @param stream whether each line is delivered as it arrives
     */
    record OneOf(String name, List<Kind> kinds, int min, int max, List<Guard> when, boolean stream, SourceLocation location) implements ResponseItem {

        /** The kind that an information line is. */
        public boolean has(Info line) {
            return kinds.stream().anyMatch(kind -> kind.line().equals(line));
        }
    }

    /** A kind of line, its name as written, and the line with a name unique in the response. */
    record Kind(String name, Info line) {}

    /** A fixed line, {@code OK} or {@code SEND OK}; the success ending if last. */
    record Fixed(String text, SourceLocation location) implements ResponseItem {}

    /** A prompt, recognised without a line end. */
    record Prompt(String text, SourceLocation location) implements ResponseItem {

        /** By what it is known: the blank that the device may write behind it does not belong to that. */
        public String known() {
            return text.stripTrailing();
        }
    }

    /**
     * An unsolicited result code that belongs to the command while it is pending.
     *
     * @param match as in {@link Info}
     * @param stream whether each line is delivered as it arrives
     */
    record Announced(String name, Event event, int min, int max, List<Parameter> match, boolean stream, SourceLocation location)
            implements ResponseItem {

        /** An event that is delivered with the response, and to subscribers. */
        public Announced(String name, Event event, int min, int max, List<Parameter> match, SourceLocation location) {
            this(name, event, min, max, match, false, location);
        }
    }

    /**
     * Data the host sends.
     *
     * @param name names the request's component
     * @param count the request parameter that counts its bytes, or null where its ending alone ends it
     * @param parameter the entry of the same name under {@code parameters} (type bytes), made up by the linker when there is none
     * @param ending what ends it, before its count where it has one; or null
     */
    record Payload(String name, @Nullable Parameter count, Parameter parameter, @Nullable Ending ending, SourceLocation location)
            implements ResponseItem {

        /** Data that its count alone ends. */
        public Payload(String name, Parameter count, Parameter parameter, SourceLocation location) {
            this(name, count, parameter, null, location);
        }
    }

    /** Bytes that end a payload. */
    sealed interface Ending {

        /** The bytes. */
        Bytes end();
    }

    /**
     * An ending that cannot occur among the data, since each escape is doubled there.
     *
     * @param escape the byte behind it is data, whatever it is; an ASCII character
     * @param until begins with the escape and goes on with another character; ASCII
     */
    record Escaped(char escape, String until) implements Ending {
        @Override
        public Bytes end() {
            return Bytes.utf8(until);
        }
    }

    /**
     * An ending that the data cannot hold.
     *
     * @param end the bytes
     * @param abort what is sent in their place to take the data back, or null
     */
    record Plain(Bytes end, @Nullable Abort abort) implements Ending {}

    /**
     * How the host takes data back.
     *
     * @param bytes what it sends
     * @param then what the device answers; the last one ends the command, which has done nothing
     */
    record Abort(Bytes bytes, List<Fixed> then) {}

    /** Both directions raw until the escape sequence; the items after it are awaited then. */
    record Passthrough(String name, SourceLocation location) implements ResponseItem {}
}
