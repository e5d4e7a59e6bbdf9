package io.github.atspec.core.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of running text in which some words are spelled as on the wire or in the descriptor.
 *
 * <p>Its characters are printable: {@link Printable} has been applied.
 */
public record Phrase(List<Span> spans) {
    static final Phrase NONE = new Phrase(List.of());

    /**
     * @param text what to print
     * @param code whether it is literal text
     */
    public record Span(String text, boolean code) {}

    public Phrase {
        spans = List.copyOf(spans);
    }

    static Phrase of(String text) {
        return NONE.text(text);
    }

    static Phrase ofCode(String text) {
        return NONE.code(text);
    }

    Phrase text(String text) {
        return text.isEmpty() ? this : plus(new Span(Printable.of(text), false));
    }

    Phrase code(String text) {
        return plus(new Span(text.isEmpty() ? "''" : Printable.of(text), true));
    }

    Phrase then(Phrase other) {
        Phrase all = this;
        for (Span span : other.spans) {
            all = all.plus(span);
        }
        return all;
    }

    private Phrase plus(Span span) {
        List<Span> more = new ArrayList<>(spans);
        more.add(span);
        return new Phrase(more);
    }

    /** The phrases with {@code separator} between them. */
    static Phrase join(String separator, List<Phrase> phrases) {
        Phrase joined = NONE;
        for (Phrase phrase : phrases) {
            joined = joined.spans.isEmpty() ? phrase : joined.text(separator).then(phrase);
        }
        return joined;
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    @Override
    public String toString() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
