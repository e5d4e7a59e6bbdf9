package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Bytes;
import org.jspecify.annotations.Nullable;

/** Bytes as pairs of hexadecimal digits. */
final class HexDigits {
    private HexDigits() {}

    static @Nullable Bytes parse(String text) {
        if (text.length() % 2 != 0) {
            return null;
        }
        byte[] bytes = new byte[text.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = digit(text.charAt(2 * i));
            int low = digit(text.charAt(2 * i + 1));
            if (high < 0 || low < 0) {
                return null;
            }
            bytes[i] = (byte) (high << 4 | low);
        }
        return Bytes.wrap(bytes);
    }

    static String format(Bytes bytes) {
        StringBuilder out = new StringBuilder(2 * bytes.length());
        for (int i = 0; i < bytes.length(); i++) {
            out.append(upper(bytes.at(i) >> 4 & 15)).append(upper(bytes.at(i) & 15));
        }
        return out.toString();
    }

    static char upper(int digit) {
        return (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
    }

    private static int digit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
