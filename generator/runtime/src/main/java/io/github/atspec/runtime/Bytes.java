package io.github.atspec.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An immutable sequence of bytes: payloads, hexadecimal values, and strings as they are on the wire. Thread-safe. */
public final class Bytes implements Comparable<Bytes> {
    public static final Bytes EMPTY = new Bytes(new byte[0], 0, 0);

    private final byte[] array;
    private final int offset;
    private final int length;

    private Bytes(byte[] array, int offset, int length) {
        this.array = array;
        this.offset = offset;
        this.length = length;
    }

    /** The given bytes, copied. */
    public static Bytes of(byte... bytes) {
        return copyOf(bytes, 0, bytes.length);
    }

    /** The bytes of an array of the caller that will not change any more; not copied. */
    public static Bytes wrap(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes, 0, bytes.length);
    }

    /** A copy of {@code length} bytes from {@code offset}. */
    public static Bytes copyOf(byte[] bytes, int offset, int length) {
        return wrap(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /** The UTF-8 bytes of a text. */
    public static Bytes utf8(String text) {
        return wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code length} zeros: stands for a payload that has not arrived yet. */
    public static Bytes zeros(int length) {
        return wrap(new byte[length]);
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** The byte at {@code index}, 0-based. */
    public byte at(int index) {
        return array[offset + java.util.Objects.checkIndex(index, length)];
    }

    /** Bytes {@code from} (inclusive) to {@code to} (exclusive), sharing the storage. */
    public Bytes slice(int from, int to) {
        java.util.Objects.checkFromToIndex(from, to, length);
        return new Bytes(array, offset + from, to - from);
    }

    public boolean startsWith(Bytes prefix) {
        return length >= prefix.length && slice(0, prefix.length).equals(prefix);
    }

    public byte[] toByteArray() {
        return Arrays.copyOfRange(array, offset, offset + length);
    }

    /** A read-only view. */
    public ByteBuffer asByteBuffer() {
        return ByteBuffer.wrap(array, offset, length).slice().asReadOnlyBuffer();
    }

    /** Copies all bytes to {@code target} from {@code at}. */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(array, offset, target, at, length);
    }

    /** Decoded as UTF-8; malformed input becomes U+FFFD. */
    public String utf8() {
        return new String(array, offset, length, StandardCharsets.UTF_8);
    }

    @Override
    public int compareTo(Bytes other) {
        return Arrays.compareUnsigned(
                array, offset, offset + length, other.array, other.offset, other.offset + other.length);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Bytes other
                && Arrays.equals(array, offset, offset + length, other.array, other.offset, other.offset + other.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    /** Printable ASCII as it is, everything else as {@code \xNN}, {@code \} as {@code \\}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int b = at(i) & 0xFF;
            if (b == '\\') {
                out.append("\\\\");
            } else if (b >= 0x20 && b <= 0x7E) {
                out.append((char) b);
            } else {
                out.append("\\x").append(Character.toUpperCase(Character.forDigit(b >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return out.toString();
    }
}
