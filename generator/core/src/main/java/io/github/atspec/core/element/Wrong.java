package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports values of a wrong kind. */
final class Wrong {
    private static final Set<String> BOOLEANS_OF_OLD = Set.of("yes", "no", "on", "off", "y", "n");

    private Wrong() {}

    /**
     * @param what {@code 'repeat'}, {@code an item of 'match'}
     * @param expected what should stand there
     */
    static void type(String what, Node node, ValueKind expected, Problems problems) {
        boolean emptyText = node instanceof Scalar scalar && scalar.text().isEmpty();
        String found = emptyText ? "empty" : node.kind();
        problems.error("wrong-type", node.location(), what + " is " + found + ", expected " + expected.title(), hint(node, expected));
    }

    private static @Nullable String hint(Node node, ValueKind expected) {
        boolean old = node instanceof Scalar scalar && BOOLEANS_OF_OLD.contains(scalar.text().toLowerCase(Locale.ROOT));
        if (expected == ValueKind.BOOLEAN && old) {
            return "YAML 1.2 reads '" + ((Scalar) node).text() + "' as a string, write true or false";
        } else if (expected.acceptsQuoted(node)) {
            return "put it in quotes";
        } else if (node instanceof Scalar scalar && scalar.isNull() && expected == ValueKind.MAP) {
            return "write {} for a map without keys";
        }
        return null;
    }
}
