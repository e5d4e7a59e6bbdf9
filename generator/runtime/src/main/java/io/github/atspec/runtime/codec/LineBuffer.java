package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import java.util.Arrays;

/** Bytes that grow. */
final class LineBuffer {
    private static final int DIGITS_OF_LONG = 20;

    private final byte[] digits = new byte[DIGITS_OF_LONG];
    private byte[] bytes = new byte[256];
    private int length;

    void clear() {
        length = 0;
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    void put(byte b) {
        ensure(1);
        bytes[length++] = b;
    }

    /** Text of the descriptor, which is ASCII. */
    void ascii(String text) {
        ensure(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                bytes(Bytes.wrap(WireString.encode(text)));
                return;
            }
        }
        ascii(text);
    }

    void bytes(Bytes value) {
        ensure(value.length());
        value.copyTo(bytes, length);
        length += value.length();
    }

    void decimal(long value, int least) {
        if (value < 0) {
            put((byte) '-');
        }
        int count = 0;
        long rest = value;
        do {
            digits[count++] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        } while (rest != 0);
        reversed(count, least);
    }

    void hex(long value, int least) {
        int count = 0;
        long rest = value;
        do {
            digits[count++] = (byte) HexDigits.upper((int) rest & 15);
            rest >>>= 4;
        } while (rest != 0);
        reversed(count, least);
    }

    private void reversed(int count, int least) {
        ensure(Math.max(count, least));
        for (int i = count; i < least; i++) {
            bytes[length++] = '0';
        }
        for (int i = count - 1; i >= 0; i--) {
            bytes[length++] = digits[i];
        }
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
