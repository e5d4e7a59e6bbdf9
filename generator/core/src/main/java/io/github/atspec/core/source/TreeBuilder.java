package io.github.atspec.core.source;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.ScalarKind;
import io.github.atspec.core.source.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one file from the parser's tokens. */
final class TreeBuilder {
    /** The language itself needs a dozen. */
    static final int MOST_LEVELS = 60;

    private static final String MERGE = "<<";

    private final YAMLParser parser;
    private final SourceText text;
    private final Problems problems;
    private int level;

    TreeBuilder(YAMLParser parser, SourceText text, Problems problems) {
        this.parser = parser;
        this.text = text;
        this.problems = problems;
    }

    /** Nesting beyond {@link #MOST_LEVELS}: nothing behind it is read. */
    static final class TooDeepException extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        private final transient SourceLocation location;

        TooDeepException(SourceLocation location) {
            this.location = location;
        }

        SourceLocation location() {
            return location;
        }
    }

    Optional<Node> document() {
        if (parser.nextToken() == null) {
            problems.error("empty-file", SourceLocation.startOf(text.file()), "the file is empty");
            return Optional.empty();
        }
        Node root = node();
        if (parser.nextToken() != null) {
            problems.error("second-document", here(), "a second document", "a file holds one; write chapters into files of their own");
        }
        return Optional.of(root);
    }

    /** The node that starts at the current token; leaves the parser at its last one. */
    private Node node() {
        SourceLocation location = here();
        checkPlain(location);
        if (++level > MOST_LEVELS) {
            throw new TooDeepException(location);
        }
        Node node = parser.currentToken() == JsonToken.START_OBJECT ? mapping(location)
                : parser.currentToken() == JsonToken.START_ARRAY ? sequence(location)
                : scalar(location);
        level--;
        return node;
    }

    private Sequence sequence(SourceLocation location) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Sequence(List.copyOf(items), location);
    }

    private Mapping mapping(SourceLocation location) {
        List<Entry> entries = new ArrayList<>();
        Map<String, SourceLocation> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Scalar key = key();
            parser.nextToken();
            Node value = node();
            SourceLocation first = seen.putIfAbsent(key.text(), key.location());
            if (key.text().equals(MERGE)) {
                problems.error("yaml-alias", key.location(), "a merge key", "share with named types or 'common'");
            } else if (first == null) {
                entries.add(new Entry(key, value));
            } else {
                String message = "duplicate key '" + key.text() + "'";
                problems.error("duplicate-key", key.location(), message, "the first one is at line " + first.line());
            }
        }
        return new Mapping(List.copyOf(entries), location);
    }

    private Scalar key() {
        SourceLocation location = here();
        checkPlain(location);
        return new Scalar(parser.getString(), ScalarKind.TEXT, location, textLocation(location));
    }

    private Scalar scalar(SourceLocation location) {
        ScalarKind kind = switch (parser.currentToken()) {
            case VALUE_NUMBER_INT -> ScalarKind.INTEGER;
            case VALUE_NUMBER_FLOAT -> ScalarKind.FLOAT;
            case VALUE_TRUE, VALUE_FALSE -> ScalarKind.BOOLEAN;
            case VALUE_NULL -> ScalarKind.NULL;
            default -> ScalarKind.TEXT;
        };
        if (kind == ScalarKind.INTEGER && parser.getString().contains("o")) {
            problems.error("octal-number", location, "octal number '" + parser.getString() + "'", "write it in decimal or with 0x, or quote text");
        }
        return new Scalar(parser.getString(), kind, location, textLocation(location));
    }

    /** Refuses anchors, aliases and tags. The parser does not tell all of them, the character at the place does. */
    private void checkPlain(SourceLocation location) {
        String rest = text.from(location);
        if (rest.startsWith("*")) {
            problems.error("yaml-alias", location, "a YAML alias", "share with named types or 'common', or quote text that starts with '*'");
        } else if (rest.startsWith("&")) {
            problems.error("yaml-alias", location, "a YAML anchor", "share with named types or 'common', or quote text that starts with '&'");
        } else if (rest.startsWith("!")) {
            problems.error("yaml-tag", location, "a YAML tag", "leave it out, or quote text that starts with '!'");
        }
    }

    private SourceLocation textLocation(SourceLocation location) {
        String rest = text.from(location);
        return rest.startsWith("'") || rest.startsWith("\"") ? location.plus(1) : location;
    }

    private SourceLocation here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new SourceLocation(text.file(), at.getLineNr(), at.getColumnNr());
    }
}
