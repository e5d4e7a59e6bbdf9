package io.github.atspec.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * A final result code with one field: {@code +CODE: <n>}.
 *
 * @param before text before the field
 * @param kind what the field is
 * @param digits of a number, at least so many are written
 * @param after text behind it; none behind text, which takes the rest of the line
 */
public record ResultLine(String before, Kind kind, int digits, String after) implements LineCodec<ResultLine.Field> {

    /** What a field is. */
    public enum Kind {
        DECIMAL,
        HEXADECIMAL,
        TEXT,
        QUOTED
    }

    /**
     * What the field holds.
     *
     * @param text null in a field that holds a number
     */
    public record Field(long number, @Nullable String text) {
        public static Field of(long number) {
            return new Field(number, null);
        }

        public static Field of(String text) {
            return new Field(0, text);
        }
    }

    /** Whether the field holds a number. */
    public boolean numbered() {
        return kind == Kind.DECIMAL || kind == Kind.HEXADECIMAL;
    }

    @Override
    public String head() {
        return before;
    }

    @Override
    public boolean strong() {
        return !(before + after).replace(",", "").isEmpty();
    }

    @Override
    public @Nullable Field read(LineReader in) {
        in.literal(before);
        Field field = switch (kind) {
            case DECIMAL -> Field.of(in.int64("code", Long.MIN_VALUE, Long.MAX_VALUE));
            case HEXADECIMAL -> Field.of(in.hex64("code", 0, Long.MAX_VALUE));
            case TEXT -> Field.of(in.text("text"));
            case QUOTED -> Field.of(in.string("text", Quoting.ALWAYS, ""));
        };
        in.literal(after);
        in.end();
        return in.failed() ? null : field;
    }

    @Override
    public void write(LineWriter out, Field field) {
        out.literal(before);
        switch (kind) {
            case DECIMAL -> out.number(field.number(), digits);
            case HEXADECIMAL -> out.hexNumber(field.number(), digits);
            case TEXT -> out.text("text", String.valueOf(field.text()));
            case QUOTED -> out.string("text", String.valueOf(field.text()), Quoting.ALWAYS, "");
        }
        out.literal(after);
    }
}
