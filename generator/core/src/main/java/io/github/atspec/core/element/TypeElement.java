package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type as written, in place or under {@code types}.
 *
 * @param type name of a built-in or named type
 * @param values wire forms to constants of an enumeration, or numbers to names; empty = not stated
 * @param of what an enumeration is written as
 * @param kinds the same key where it says what a value may be; empty = not stated
 * @param bits bit numbers to constants; empty = not stated
 * @param wire words for false and true, or how a UUID is spelled; empty = not stated
 * @param forms notations of a time zone; empty = not stated
 * @param modifiers the keys that are stated besides {@code type} and {@code summary}, each at its value
 */
public record TypeElement(
        Scalar type,
        @Nullable Scalar summary,
        @Nullable Scalar range,
        @Nullable Scalar unit,
        @Nullable Scalar base,
        @Nullable Scalar digits,
        @Nullable Scalar multipleOf,
        @Nullable Scalar width,
        List<EnumValueElement> values,
        @Nullable Scalar of,
        List<KindElement> kinds,
        List<BitElement> bits,
        List<Scalar> wire,
        List<Scalar> forms,
        @Nullable Scalar bytes,
        @Nullable Scalar characters,
        @Nullable Scalar charset,
        @Nullable Scalar count,
        List<Modifier> modifiers,
        SourceLocation location) {

    /** A key that says something about the type. */
    public record Modifier(String key, SourceLocation location) {}

    /** A bit and its constant. */
    public record BitElement(Scalar number, Scalar name) {}

    /** Reads a type's name or map. */
    static TypeElement read(@Nullable Scalar name, Node node, Problems problems) {
        return node instanceof Scalar scalar && ValueKind.STRING.accepts(scalar)
                ? bare(scalar)
                : of(Fields.of(node, Element.TYPE, name, problems), problems);
    }

    /** The name of a type alone. */
    static TypeElement bare(Scalar type) {
        return new TypeElement(
                type, null, null, null, null, null, null, null, List.of(), null, List.of(), List.of(), List.of(), List.of(), null, null, null, null, List.of(), type.location());
    }

    /** The same without {@code count}: what one element of a list is. */
    public TypeElement withoutCount() {
        List<Modifier> others = modifiers.stream().filter(modifier -> !modifier.key().equals("count")).toList();
        return new TypeElement(type, summary, range, unit, base, digits, multipleOf, width, values, of, kinds, bits, wire, forms, bytes, characters, charset, null, others, location);
    }

    /** The type's part of a type or parameter. */
    static TypeElement of(Fields fields, Problems problems) {
        return new TypeElement(
                fields.required("type"),
                fields.optional("summary"),
                fields.optional("range"),
                fields.optional("unit"),
                fields.optional("base"),
                fields.optional("digits"),
                fields.optional("multiple of"),
                fields.optional("width"),
                fields.map("values", (wire, node) -> EnumValueElement.read(wire, node, problems)),
                fields.optional("of"),
                fields.map("of", (name, node) -> KindElement.read(name, node, problems)),
                fields.map("bits", (number, node) -> new BitElement(number, constant(node, problems))),
                fields.scalars("wire", ValueKind.CONSTANT),
                fields.scalars("forms", ValueKind.STRING),
                fields.optional("bytes"),
                fields.optional("characters"),
                fields.optional("charset"),
                fields.optional("count"),
                modifiers(fields),
                fields.location());
    }

    private static Scalar constant(Node node, Problems problems) {
        return Fields.scalars("'bits'", node, ValueKind.STRING, problems).stream().findFirst().orElse(Fields.standIn(node));
    }

    private static List<Modifier> modifiers(Fields fields) {
        return Element.TYPE.keys().stream()
                .map(Key::name)
                .filter(key -> fields.has(key) && !key.equals("type") && !key.equals("summary"))
                .map(key -> new Modifier(key, fields.placeOf(key)))
                .toList();
    }
}
