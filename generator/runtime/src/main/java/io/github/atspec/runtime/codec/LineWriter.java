package io.github.atspec.runtime.codec;

import java.util.ArrayList;
import java.util.List;

/** Builds one line. Not thread-safe; reusable through {@link #clear}. */
public final class LineWriter {
    private final Dialect dialect;
    private byte[] bytes = new byte[256];
    private int length;
    private final List<Span> secrets = new ArrayList<>();

    public LineWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    public void clear() {
        length = 0;
        secrets.clear();
    }

    /** The bytes written so far; valid up to {@link #length()} and until the next call. */
    public byte[] array() {
        return bytes;
    }

    public int length() {
        return length;
    }

    /** Where secret values were written (without their quotes). A copy. */
    public List<Span> secrets() {
        return List.copyOf(secrets);
    }
}
