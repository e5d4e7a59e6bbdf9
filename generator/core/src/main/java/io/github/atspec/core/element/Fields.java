package io.github.atspec.core.element;

import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.ScalarKind;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of an element by key, checked against {@link Element}. A value of a wrong kind is reported and then left out, so that the accessors need not
 * look again.
 */
final class Fields {
    private final Element element;
    private final @Nullable Scalar name;
    private final SourceLocation location;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Problems problems;

    private Fields(Element element, @Nullable Scalar name, SourceLocation location, Problems problems) {
        this.element = element;
        this.name = name;
        this.location = location;
        this.problems = problems;
    }

    /**
     * Checks a node.
     *
     * @param name the key it stands behind, where that names it
     */
    static Fields of(Node node, Element element, @Nullable Scalar name, Problems problems) {
        Fields fields = new Fields(element, name, name == null ? node.location() : name.location(), problems);
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(fields::take);
            fields.checkComplete(mapping);
        } else {
            Wrong.type(fields.title(), node, ValueKind.MAP, problems);
        }
        return fields;
    }

    /** Where the element is named, or starts. */
    SourceLocation location() {
        return location;
    }

    /** {@code parameter 'port'}. */
    private String title() {
        return name == null ? element.title() : element.title() + " '" + name.text() + "'";
    }

    private void take(Entry entry) {
        Scalar written = entry.key();
        this.written.add(written.text());
        Key key = element.key(written.text()).orElse(null);
        if (key == null) {
            List<String> known = element.keys().stream().map(Key::name).toList();
            String hint = NearestName.of(written.text(), known)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("keys are " + String.join(", ", known));
            problems.error("unknown-key", written.location(), "unknown key '" + written.text() + "' in " + title(), hint);
        } else if (key.kind().accepts(entry.value())) {
            values.put(key.name(), entry.value());
        } else {
            Wrong.type("'" + key.name() + "'", entry.value(), key.kind(), problems);
        }
    }

    private void checkComplete(Mapping mapping) {
        for (Key key : element.keys()) {
            if (key.required() && mapping.get(key.name()).isEmpty()) {
                problems.error("missing-key", location, "missing key '" + key.name() + "' in " + title());
            }
        }
    }

    /** Reports a key that is missing, where only some files of this kind may leave it out. */
    void require(String key) {
        if (!has(key) && !broken(key)) {
            problems.error("missing-key", location, "missing key '" + key + "' in " + title());
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether one of the keys was written with a value of a wrong kind, which was reported: that it is missing need not be said as well. */
    boolean broken(String... keys) {
        return Stream.of(keys).anyMatch(key -> written.contains(key) && !has(key));
    }

    @Nullable Node node(String key) {
        return values.get(key);
    }

    /** A scalar, or null where there is none. */
    @Nullable Scalar optional(String key) {
        return values.get(key) instanceof Scalar scalar ? scalar : null;
    }

    /** A scalar that must be there. Where it is not, that was reported, and a stand-in keeps the reading going: the stage gate stops it from being linked. */
    Scalar required(String key) {
        Scalar scalar = optional(key);
        return scalar == null ? standIn(location) : scalar;
    }

    /** Stands for a scalar in whose place something wrong was reported. */
    static Scalar standIn(Node wrong) {
        return standIn(wrong.location());
    }

    private static Scalar standIn(SourceLocation location) {
        return new Scalar("", ScalarKind.NULL, location, location);
    }

    /** Those of the keys that are there, in the order written. */
    List<String> inOrder(List<String> keys) {
        return values.keySet().stream().filter(keys::contains).toList();
    }

    /** Where the value of a key stands; the key must be there. */
    SourceLocation placeOf(String key) {
        return java.util.Objects.requireNonNull(values.get(key)).location();
    }

    boolean flag(String key, boolean otherwise) {
        Scalar scalar = optional(key);
        return scalar == null ? otherwise : scalar.text().equalsIgnoreCase("true");
    }

    /** The items of a list, each read; empty where there is none. */
    <T> List<T> list(String key, Function<Node, T> reader) {
        return values.get(key) instanceof Sequence sequence ? sequence.items().stream().map(reader).toList() : List.of();
    }

    /** The entries of a map, each read; empty where there is none. */
    <T> List<T> map(String key, BiFunction<Scalar, Node, T> reader) {
        if (!(values.get(key) instanceof Mapping mapping)) {
            return List.of();
        }
        return mapping.entries().stream().map(entry -> reader.apply(entry.key(), entry.value())).toList();
    }

    /** One element behind a key, or null where there is none. */
    <T> @Nullable T one(String key, Function<Node, T> reader) {
        Node node = values.get(key);
        return node == null ? null : reader.apply(node);
    }

    /** A scalar or a list of scalars, each of a kind. */
    List<Scalar> scalars(String key, ValueKind each) {
        Node node = values.get(key);
        return node == null ? List.of() : scalars("'" + key + "'", node, each, problems);
    }

    static List<Scalar> scalars(String what, Node node, ValueKind each, Problems problems) {
        List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        if (items.isEmpty()) {
            problems.error("empty-list", node.location(), what + " is an empty list", "leave the key out if there is nothing to say");
        }
        List<Scalar> scalars = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Scalar scalar && each.accepts(scalar)) {
                scalars.add(scalar);
            } else {
                Wrong.type("an item of " + what, item, each, problems);
            }
        }
        return List.copyOf(scalars);
    }
}
