package io.github.atspec.runtime;

import org.jspecify.annotations.Nullable;

/** Addresses of eight groups: read as RFC 4291 section 2.2 says, written as RFC 5952 says. */
final class Ipv6Literal {
    private static final int GROUPS = 8;

    private final CharSequence text;
    private final byte[] bytes = new byte[2 * GROUPS];
    private int position;
    private int groups;
    private int gap = -1;

    private Ipv6Literal(CharSequence text) {
        this.text = text;
    }

    /** Sixteen bytes, or null. */
    static byte @Nullable [] parse(CharSequence text) {
        Ipv6Literal literal = new Ipv6Literal(text);
        return literal.read() ? literal.expanded() : null;
    }

    private boolean read() {
        if (at("::")) {
            gap = 0;
            position = 2;
        }
        while (position < text.length()) {
            if (groups + 2 <= GROUPS && Ipv4Literal.parse(text, position, text.length(), bytes, 2 * groups)) {
                groups += 2;
                position = text.length();
            } else if (!group() || !colon()) {
                return false;
            }
        }
        return gap < 0 ? groups == GROUPS : groups < GROUPS;
    }

    private boolean group() {
        int value = 0;
        int first = position;
        while (position < text.length() && position < first + 4 && digit(text.charAt(position)) >= 0) {
            value = value << 4 | digit(text.charAt(position++));
        }
        if (position == first || groups == GROUPS) {
            return false;
        }
        bytes[2 * groups] = (byte) (value >> 8);
        bytes[2 * groups + 1] = (byte) value;
        groups++;
        return true;
    }

    /** The end, one colon with something after it, or the only double colon. */
    private boolean colon() {
        if (position == text.length()) {
            return true;
        }
        if (at("::")) {
            if (gap >= 0) {
                return false;
            }
            gap = groups;
            position += 2;
            return true;
        }
        return text.charAt(position++) == ':' && position < text.length();
    }

    private boolean at(String expected) {
        return position + 2 <= text.length() && text.subSequence(position, position + 2).toString().equals(expected);
    }

    private byte[] expanded() {
        if (gap < 0) {
            return bytes;
        }
        byte[] all = new byte[2 * GROUPS];
        System.arraycopy(bytes, 0, all, 0, 2 * gap);
        int tail = groups - gap;
        System.arraycopy(bytes, 2 * gap, all, 2 * (GROUPS - tail), 2 * tail);
        return all;
    }

    static String format(byte[] bytes) {
        if (mapped(bytes)) {
            return "::ffff:" + Ipv4Literal.format(bytes, 12);
        }
        int start = 0;
        int longest = 1;
        for (int i = 0, run; i < GROUPS; i += Math.max(run, 1)) {
            run = zeros(bytes, i);
            if (run > longest) {
                start = i;
                longest = run;
            }
        }
        return longest < 2 ? join(bytes, 0, GROUPS) : join(bytes, 0, start) + "::" + join(bytes, start + longest, GROUPS);
    }

    private static String join(byte[] bytes, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i == from ? "" : ":").append(Integer.toHexString(value(bytes, i)));
        }
        return out.toString();
    }

    private static boolean mapped(byte[] bytes) {
        return zeros(bytes, 0) == 5 && value(bytes, 5) == 0xFFFF;
    }

    private static int zeros(byte[] bytes, int from) {
        int i = from;
        while (i < GROUPS && value(bytes, i) == 0) {
            i++;
        }
        return i - from;
    }

    private static int value(byte[] bytes, int group) {
        return (bytes[2 * group] & 0xFF) << 8 | bytes[2 * group + 1] & 0xFF;
    }

    private static int digit(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
