package io.github.atspec.runtime;

/** Dotted addresses. */
final class Ipv4Literal {
    private Ipv4Literal() {}

    /** Reads {@code literal} from {@code start} to {@code end} into four bytes of {@code into}; false when it is none. */
    static boolean parse(CharSequence literal, int start, int end, byte[] into, int at) {
        int position = start;
        for (int part = 0; part < 4; part++) {
            if (part > 0 && (position >= end || literal.charAt(position++) != '.')) {
                return false;
            }
            int first = position;
            int value = 0;
            while (position < end && position < first + 3 && isDigit(literal.charAt(position))) {
                value = value * 10 + literal.charAt(position++) - '0';
            }
            boolean leadingZero = position > first + 1 && literal.charAt(first) == '0';
            if (position == first || value > 255 || leadingZero) {
                return false;
            }
            into[at + part] = (byte) value;
        }
        return position == end;
    }

    static String format(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) + "." + (bytes[at + 1] & 0xFF) + "." + (bytes[at + 2] & 0xFF) + "." + (bytes[at + 3] & 0xFF);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
