package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transcript that is executed by every stage.
 *
 * @param given state before it: item name to a scalar's value, or to rows (see the language manual)
 * @param steps what goes over the wire, in order
 * @param wrong asserts that its request must not parse; needs an erratum
 */
public record Example(List<Given> given, List<Step> steps, boolean wrong, SourceLocation location) {

    /**
     * State before an example: the effect that brings it about. A scalar or fields by {@link Effect.Assign}, rows by one {@link Effect.AddRow} each; all sources are
     * constants.
     */
    public record Given(Effect effect) {}

    /** One line or payload of a transcript. */
    public sealed interface Step {
        SourceLocation location();

        /**
         * A command line from host to modem, without its end.
         *
         * @param formatsAs how the formatter spells it, where that differs; else null
         */
        record Request(String text, @Nullable String formatsAs, SourceLocation location) implements Step {}

        /**
         * A line from modem to host, without its end. The prompt is one too.
         *
         * @param text the word, where a result code is written as a number
         * @param formatsAs as for a request
         * @param number how the result code is written, or null where it is in words
         */
        record FromDevice(String text, @Nullable String formatsAs, @Nullable String number, SourceLocation location) implements Step {

            /** What is not written as a number. */
            public FromDevice(String text, @Nullable String formatsAs, SourceLocation location) {
                this(text, formatsAs, null, location);
            }

            /** As it is written. */
            public String written() {
                return number == null ? text : number;
            }
        }

        /** Raw bytes from host to modem: a payload, passthrough data, or the escape sequence. */
        record RawToDevice(Bytes bytes, SourceLocation location) implements Step {}

        /** Raw bytes from modem to host, in passthrough. */
        record RawFromDevice(Bytes bytes, SourceLocation location) implements Step {}
    }
}
