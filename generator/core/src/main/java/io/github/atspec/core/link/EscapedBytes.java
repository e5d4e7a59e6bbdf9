package io.github.atspec.core.link;

import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads text with {@code \\r \\n \\t \\0 \\xNN \\\\}; everything else is UTF-8. */
final class EscapedBytes {
    private static final String LETTERS = "rnt0\\";
    private static final String MEANINGS = "\r\n\t\0\\";

    private EscapedBytes() {}

    /**
     * The bytes of {@code text}; empty after a problem.
     *
     * @param location of its first character
     */
    static Optional<Bytes> read(String text, SourceLocation location, Problems problems) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) != '\\') {
                int end = at + Character.charCount(text.codePointAt(at));
                out.writeBytes(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
                at = end;
                continue;
            }
            int length = escape(text, at, out);
            if (length == 0) {
                String hint = "escapes are \\r \\n \\t \\0 \\xNN and \\\\";
                problems.error("unknown-escape", location.plus(text.codePointCount(0, at)), "a backslash without a meaning", hint);
                return Optional.empty();
            }
            at += length;
        }
        return Optional.of(Bytes.wrap(out.toByteArray()));
    }

    /** Reads the escape at {@code at}; its length, 0 where it is none. */
    private static int escape(String text, int at, ByteArrayOutputStream out) {
        char letter = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        int known = LETTERS.indexOf(letter);
        if (known >= 0) {
            out.write(MEANINGS.charAt(known));
            return 2;
        } else if (letter == 'x' && at + 4 <= text.length()) {
            int high = Character.digit(text.charAt(at + 2), 16);
            int low = Character.digit(text.charAt(at + 3), 16);
            if (high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                return 4;
            }
        }
        return 0;
    }
}
