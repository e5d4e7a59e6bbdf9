package io.github.atspec.core.source;

import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places at which an element is written. They are those of its tree and no span of a file: the parts of an element that was inherited and changed stand in
 * several files.
 */
public sealed interface Region {

    /** Whether a problem there is one of the element. */
    boolean contains(SourceLocation place);

    /** All files. */
    record Everywhere() implements Region {
        @Override
        public boolean contains(SourceLocation place) {
            return true;
        }
    }

    /**
     * The places of some texts, lists and maps.
     *
     * @param spans by the line that they stand in, which is named by its first column
     */
    record Places(Map<SourceLocation, List<Span>> spans) implements Region {
        @Override
        public boolean contains(SourceLocation place) {
            return spans.getOrDefault(line(place), List.of()).stream().anyMatch(span -> span.contains(place.column()));
        }
    }

    /** Columns, both included. */
    record Span(int first, int last) {
        boolean contains(int column) {
            return first <= column && column <= last;
        }
    }

    /** What a key names. */
    static Region of(Scalar key, Node value) {
        Map<SourceLocation, List<Span>> spans = new HashMap<>();
        add(key, spans);
        add(value, spans);
        return new Places(spans);
    }

    /** A whole file. */
    static Region of(Node root) {
        Map<SourceLocation, List<Span>> spans = new HashMap<>();
        add(root, spans);
        return new Places(spans);
    }

    private static void add(Node node, Map<SourceLocation, List<Span>> spans) {
        int first = node.location().column();
        int last = node instanceof Scalar scalar ? Math.max(first, scalar.textLocation().column() + scalar.text().length()) : first;
        spans.computeIfAbsent(line(node.location()), line -> new ArrayList<>()).add(new Span(first, last));
        if (node instanceof Sequence list) {
            list.items().forEach(item -> add(item, spans));
        } else if (node instanceof Mapping map) {
            map.entries().forEach(entry -> {
                add(entry.key(), spans);
                add(entry.value(), spans);
            });
        }
    }

    private static SourceLocation line(SourceLocation place) {
        return new SourceLocation(place.file(), place.line(), 1);
    }
}
