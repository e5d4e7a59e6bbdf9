package io.github.atspec.runtime.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one line from a byte array without copying it. Not thread-safe; reusable through {@link #reset}. */
public final class LineReader {
    private final Dialect dialect;
    private byte[] bytes = new byte[0];
    private int end;
    private int position;
    private @Nullable LineProblem problem;
    private final List<Span> secrets = new ArrayList<>();

    public LineReader(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Starts on another line: {@code length} bytes from {@code offset}. */
    public LineReader reset(byte[] line, int offset, int length) {
        bytes = line;
        position = offset;
        end = offset + length;
        problem = null;
        secrets.clear();
        return this;
    }

    /** Why the last read gave nothing, or null. */
    public @Nullable LineProblem problem() {
        return problem;
    }

    /** Where secret values stood (without their quotes), in offsets of the line; counts from the start of {@link #reset}. A copy. */
    public List<Span> secrets() {
        return List.copyOf(secrets);
    }
}
