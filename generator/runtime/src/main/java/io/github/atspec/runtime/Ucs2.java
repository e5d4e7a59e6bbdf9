package io.github.atspec.runtime;

import org.jspecify.annotations.Nullable;

/** Text as hexadecimal digits, four for each unit of UTF-16. */
record Ucs2() implements WireCharset.Conversion {
    private static final int ESCAPED = 0xDC00;
    private static final int DIGITS = 4;

    @Override
    public String decode(byte[] bytes, int offset, int length) {
        String text = text(bytes, offset, length);
        if (text != null) {
            return text;
        }
        StringBuilder kept = new StringBuilder(length);
        for (int i = offset; i < offset + length; i++) {
            kept.append((char) (ESCAPED + (bytes[i] & 0xFF)));
        }
        return kept.toString();
    }

    /** The text of digits, or null where they are none. */
    private static @Nullable String text(byte[] bytes, int offset, int length) {
        StringBuilder text = new StringBuilder(length / DIGITS);
        for (int i = offset; i < offset + length && length % DIGITS == 0; i += DIGITS) {
            int unit = 0;
            for (int k = i; k < i + DIGITS; k++) {
                int digit = bytes[k] < 0 ? -1 : Character.digit(bytes[k], 16);
                unit = digit < 0 || unit < 0 ? -1 : unit << 4 | digit;
            }
            if (unit < 0) {
                return null;
            }
            text.append((char) unit);
        }
        return length % DIGITS == 0 && isWellFormed(text) ? text.toString() : null;
    }

    private static boolean isWellFormed(CharSequence text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Override
    public byte @Nullable [] encode(String text) {
        boolean kept = !text.isEmpty() && text.chars().allMatch(c -> c >= ESCAPED && c <= ESCAPED + 0xFF);
        if (kept) {
            return kept(text);
        }
        return isWellFormed(text) ? digits(text) : null;
    }

    /** Bytes that were kept since they are no text; null where they are one after all. */
    private static byte @Nullable [] kept(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (text.charAt(i) - ESCAPED);
        }
        return text(bytes, 0, bytes.length) == null ? bytes : null;
    }

    private static byte[] digits(String text) {
        byte[] bytes = new byte[DIGITS * text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int digit = text.charAt(i / DIGITS) >> 12 - 4 * (i % DIGITS) & 15;
            bytes[i] = (byte) (digit < 10 ? '0' + digit : 'A' + digit - 10);
        }
        return bytes;
    }
}
