package io.github.atspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A MAC address.
 *
 * @param bits its 48 bits, the first byte on top
 */
public record MacAddress(long bits) {
    private static final int LENGTH = 17;

    public MacAddress {
        if (bits >>> 48 != 0) {
            throw new IllegalArgumentException("more than 48 bits: " + Long.toHexString(bits));
        }
    }

    /**
     * The address of a text like {@code 08:00:2b:01:02:03}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static MacAddress of(String text) {
        MacAddress address = parse(text);
        if (address == null) {
            throw new IllegalArgumentException("not a MAC address: " + text);
        }
        return address;
    }

    /** The address of a text, or null when it is none. */
    public static @Nullable MacAddress parse(CharSequence text) {
        if (text.length() != LENGTH) {
            return null;
        }
        long bits = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (i % 3 == 2) {
                if (c != ':') {
                    return null;
                }
                continue;
            }
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return null;
            }
            bits = bits << 4 | digit;
        }
        return new MacAddress(bits);
    }

    /** Six pairs of hexadecimal digits in lower case, joined by colons. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(LENGTH);
        for (int shift = 44; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((int) (bits >> shift) & 15, 16));
            if (shift % 8 == 0 && shift > 0) {
                out.append(':');
            }
        }
        return out.toString();
    }
}
