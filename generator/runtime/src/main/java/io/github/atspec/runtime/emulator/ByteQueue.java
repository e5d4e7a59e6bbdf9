package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import java.util.Arrays;

/** Bytes in order of arrival, added at one end and taken at the other. Not thread-safe. */
final class ByteQueue {
    private byte[] array = new byte[256];
    private int from;
    private int to;

    boolean isEmpty() {
        return from == to;
    }

    int size() {
        return to - from;
    }

    void add(byte b) {
        reserve(1);
        array[to++] = b;
    }

    void add(byte[] bytes, int offset, int length) {
        reserve(length);
        System.arraycopy(bytes, offset, array, to, length);
        to += length;
    }

    byte peek() {
        return array[from];
    }

    byte take() {
        return array[from++];
    }

    /** Takes as many bytes as there are, at most {@code length}, and says how many. */
    int take(byte[] target, int offset, int length) {
        int count = Math.min(length, size());
        System.arraycopy(array, from, target, offset, count);
        from += count;
        return count;
    }

    Bytes takeAll() {
        Bytes all = Bytes.copyOf(array, from, size());
        clear();
        return all;
    }

    void clear() {
        from = 0;
        to = 0;
    }

    private void reserve(int length) {
        if (from == to) {
            clear();
        }
        if (to + length > array.length) {
            byte[] target = size() + length > array.length ? new byte[Math.max(2 * array.length, size() + length)] : array;
            System.arraycopy(array, from, target, 0, size());
            to -= from;
            from = 0;
            array = target;
        }
    }

    @Override
    public String toString() {
        return Bytes.wrap(Arrays.copyOfRange(array, from, to)).toString();
    }
}
