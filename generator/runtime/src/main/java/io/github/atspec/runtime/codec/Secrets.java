package io.github.atspec.runtime.codec;

import java.util.ArrayList;
import java.util.List;

/** Where the secrets of a line are. */
final class Secrets {
    private final List<Span> spans = new ArrayList<>();

    void clear() {
        spans.clear();
    }

    void add(int from, int to) {
        spans.add(new Span(from, to));
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }
}
