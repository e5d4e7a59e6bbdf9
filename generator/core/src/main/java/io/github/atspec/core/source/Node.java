package io.github.atspec.core.source;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML document with the place it was written at. */
public sealed interface Node {

    SourceLocation location();

    /** {@code a string}, {@code a list}: for messages. */
    String kind();

    /** What a plain scalar is under the core schema of YAML 1.2. Quoted ones are {@link #TEXT}. */
    enum ScalarKind {
        TEXT("a string"),
        INTEGER("a number"),
        FLOAT("a number with a fraction"),
        BOOLEAN("a boolean"),
        NULL("empty");

        private final String title;

        ScalarKind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /**
     * A single value.
     *
     * @param text without quotes, escapes resolved; a number as it is spelled
     * @param location of its first character, the quote included
     * @param textLocation of the first character of {@code text}, so that a place inside can be pointed at
     */
    record Scalar(String text, ScalarKind scalarKind, SourceLocation location, SourceLocation textLocation) implements Node {
        @Override
        public String kind() {
            return scalarKind.title();
        }

        public boolean isNull() {
            return scalarKind == ScalarKind.NULL;
        }
    }

    /** A list. */
    record Sequence(List<Node> items, SourceLocation location) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A map, in the order written. No key is there twice. */
    record Mapping(List<Entry> entries, SourceLocation location) implements Node {
        @Override
        public String kind() {
            return "a map";
        }

        /** The value of a key. */
        public Optional<Node> get(String key) {
            return entries.stream().filter(e -> e.key().text().equals(key)).map(Entry::value).findFirst();
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}
}
