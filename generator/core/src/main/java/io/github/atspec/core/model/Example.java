package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import java.util.List;
import java.util.Locale;
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

    /** One line or payload of a transcript. Texts of lines are strings as {@link WireString} makes them: a byte that is not UTF-8 is in them. */
    public sealed interface Step {
        SourceLocation location();

        /** The bytes that the text of a line stands for. */
        static Bytes bytes(String text) {
            return Bytes.wrap(WireString.encode(text));
        }

        /** The text of a line for messages: bytes that are not UTF-8 as {@code \xNN}. */
        static String shown(String text) {
            StringBuilder out = new StringBuilder();
            text.codePoints().forEach(c -> {
                if (c > 0xDC7F && c <= 0xDCFF) {
                    out.append(String.format(Locale.ROOT, "\\x%02X", c & 0xFF));
                } else {
                    out.appendCodePoint(c);
                }
            });
            return out.toString();
        }

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
