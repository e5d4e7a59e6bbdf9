package io.github.atspec.runtime.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of several kinds, told apart by their bytes: each is read as the first kind that fits, and written as the kind it is.
 *
 * @param <T> what the kinds have in common
 * @param kinds in the order tried; none with a counted payload
 */
public record OneOfCodec<T>(List<Kind<? extends T>> kinds) implements LineCodec<T> {

    /** One kind of line and its type. */
    public record Kind<K>(Class<K> type, LineCodec<K> codec) {}

    public OneOfCodec {
        kinds = List.copyOf(kinds);
    }

    /** What all heads have in common. */
    @Override
    public String head() {
        String common = kinds.get(0).codec().head();
        for (Kind<?> kind : kinds) {
            while (!kind.codec().head().startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return common;
    }

    @Override
    public boolean strong() {
        return kinds.stream().allMatch(kind -> kind.codec().strong());
    }

    @Override
    public boolean severalLines() {
        return kinds.stream().anyMatch(kind -> kind.codec().severalLines());
    }

    @Override
    public @Nullable T read(LineReader in) {
        for (Kind<? extends T> kind : kinds) {
            T value = kind.codec().read(in);
            boolean last = kind == kinds.get(kinds.size() - 1);
            if (value != null || last || !in.retry()) {
                return value;
            }
        }
        throw new IllegalStateException("lines of no kind");
    }

    @Override
    public void write(LineWriter out, T value) {
        for (Kind<? extends T> kind : kinds) {
            if (kind.type().isInstance(value)) {
                write(kind, out, value);
                return;
            }
        }
        throw new IllegalArgumentException("not of one of these kinds: " + value);
    }

    private static <K> void write(Kind<K> kind, LineWriter out, Object value) {
        kind.codec().write(out, kind.type().cast(value));
    }
}
