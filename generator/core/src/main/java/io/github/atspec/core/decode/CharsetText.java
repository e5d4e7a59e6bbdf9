package io.github.atspec.core.decode;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireCharset;
import io.github.atspec.runtime.trace.WireText;
import java.util.Locale;

/** Strings as people read them. */
final class CharsetText {
    private static final int KEPT = 0xDC00;

    private CharsetText() {}

    /** The text that bytes are in a charset. Where some are none, they are {@code \xNN} and a backslash is two; of UTF-8 all bytes but those of ASCII are then. */
    static String of(WireCharset charset, Bytes bytes) {
        String text = charset.decode(bytes);
        if (text.codePoints().allMatch(CharsetText::isReadable)) {
            return text;
        }
        return charset.equals(WireCharset.UTF_8) ? WireText.of(bytes) : escaped(text);
    }

    private static boolean isReadable(int c) {
        return !Character.isISOControl(c) && c != 0xFFFD && !isKept(c);
    }

    /** Whether a byte that is no text. */
    private static boolean isKept(int c) {
        return c >= KEPT && c <= KEPT + 0xFF;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            int shown = isKept(c) ? c - KEPT : c;
            if (shown == '\\') {
                out.append("\\\\");
            } else if (isReadable(c) || shown >= ' ' && shown < 0x7F) {
                out.appendCodePoint(shown);
            } else {
                out.append(String.format(Locale.ROOT, "\\x%02X", shown));
            }
        });
        return out.toString();
    }
}
