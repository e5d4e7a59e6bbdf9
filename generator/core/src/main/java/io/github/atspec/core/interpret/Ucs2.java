package io.github.atspec.core.interpret;

import io.github.atspec.runtime.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text as hexadecimal digits of UTF-16, in its canonical spelling. */
final class Ucs2 {
    private Ucs2() {}

    /** Capital letters for digits of text; anything else is kept as it is. */
    static Bytes canonical(Bytes digits) {
        String text = new String(digits.toByteArray(), StandardCharsets.ISO_8859_1);
        return text.matches("([0-9A-Fa-f]{4})*") && isText(text) ? Bytes.utf8(text.toUpperCase(Locale.ROOT)) : digits;
    }

    /** Whether each half of a pair has the other one beside it. */
    private static boolean isText(String digits) {
        boolean open = false;
        for (int i = 0; i < digits.length(); i += 4) {
            char unit = (char) Integer.parseInt(digits.substring(i, i + 4), 16);
            if (open != Character.isLowSurrogate(unit)) {
                return false;
            }
            open = Character.isHighSurrogate(unit);
        }
        return !open;
    }
}
