package io.github.atspec.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * Lines that no manual describes: they are read only when nothing else reads them.
 *
 * @param <T> what a line carries
 * @param codec of the line, which is text alone
 */
public record FreeLine<T>(LineCodec<T> codec) implements LineCodec<T> {
    @Override
    public String head() {
        return codec.head();
    }

    @Override
    public boolean strong() {
        return false;
    }

    @Override
    public boolean free() {
        return true;
    }

    @Override
    public @Nullable T read(LineReader in) {
        return codec.read(in);
    }

    @Override
    public void write(LineWriter out, T value) {
        codec.write(out, value);
    }
}
