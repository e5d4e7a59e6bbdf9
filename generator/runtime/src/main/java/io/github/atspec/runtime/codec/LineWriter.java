package io.github.atspec.runtime.codec;

/** Builds one line. Not thread-safe; reusable through {@link #clear}. */
public final class LineWriter {
    private final Dialect dialect;
    private byte[] bytes = new byte[256];
    private int length;

    public LineWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    public void clear() {
        length = 0;
    }

    /** The bytes written so far; valid up to {@link #length()} and until the next call. */
    public byte[] array() {
        return bytes;
    }

    public int length() {
        return length;
    }
}
