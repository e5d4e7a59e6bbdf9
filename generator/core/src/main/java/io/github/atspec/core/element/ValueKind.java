package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.ScalarKind;
import java.util.EnumSet;
import java.util.Set;

/** What may stand behind a key. */
public enum ValueKind {
    /** Not empty. */
    STRING("a string", Shape.STRING),
    /** A string that may be empty. */
    TEXT("a string", Shape.STRING),
    INTEGER("a number", Shape.INTEGER),
    BOOLEAN("true or false", Shape.BOOLEAN),
    /** {@code a..b}, or one number. */
    RANGE("a range such as '0..10'", Shape.STRING, Shape.INTEGER),
    STRING_OR_NUMBER("a string or a number", Shape.STRING, Shape.INTEGER, Shape.FRACTION),
    /** The name of an enum value, a number, a boolean, a string. */
    CONSTANT("a constant", Shape.STRING, Shape.INTEGER, Shape.FRACTION, Shape.BOOLEAN),
    CONSTANT_OR_LIST("a constant or a list of them", Shape.STRING, Shape.INTEGER, Shape.FRACTION, Shape.BOOLEAN, Shape.LIST),
    CONSTANT_OR_MAP("a constant or a map", Shape.STRING, Shape.INTEGER, Shape.FRACTION, Shape.BOOLEAN, Shape.MAP),
    CONSTANT_LIST_OR_MAP("a constant, a list or a map", Shape.STRING, Shape.INTEGER, Shape.FRACTION, Shape.BOOLEAN, Shape.LIST, Shape.MAP),
    LIST("a list", Shape.LIST),
    MAP("a map", Shape.MAP),
    LIST_OR_MAP("a list or a map", Shape.LIST, Shape.MAP),
    STRING_OR_LIST("a string or a list", Shape.STRING, Shape.LIST),
    STRING_OR_MAP("a string or a map", Shape.STRING, Shape.MAP),
    STRING_LIST_OR_MAP("a string, a list or a map", Shape.STRING, Shape.LIST, Shape.MAP);

    private enum Shape {
        STRING,
        INTEGER,
        FRACTION,
        BOOLEAN,
        LIST,
        MAP
    }

    private final String title;
    private final Set<Shape> shapes;

    ValueKind(String title, Shape first, Shape... others) {
        this.title = title;
        this.shapes = EnumSet.of(first, others);
    }

    /** {@code a string}: for messages. */
    public String title() {
        return title;
    }

    /** Whether a node is of this kind. */
    public boolean accepts(Node node) {
        if (node instanceof Node.Sequence) {
            return shapes.contains(Shape.LIST);
        } else if (node instanceof Node.Scalar scalar) {
            return accepts(scalar);
        }
        return shapes.contains(Shape.MAP);
    }

    private boolean accepts(Node.Scalar scalar) {
        return switch (scalar.scalarKind()) {
            case TEXT -> shapes.contains(Shape.STRING) && !(this == STRING && scalar.text().isEmpty());
            case INTEGER -> shapes.contains(Shape.INTEGER);
            case FLOAT -> shapes.contains(Shape.FRACTION);
            case BOOLEAN -> shapes.contains(Shape.BOOLEAN);
            case NULL -> false;
        };
    }

    /** Whether quoting the value would make it right. */
    boolean acceptsQuoted(Node node) {
        return shapes.contains(Shape.STRING) && node instanceof Node.Scalar scalar && scalar.scalarKind() != ScalarKind.TEXT && !scalar.isNull();
    }
}
