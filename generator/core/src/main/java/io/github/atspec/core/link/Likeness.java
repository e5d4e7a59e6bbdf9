package io.github.atspec.core.link;

import io.github.atspec.core.model.ValueType;

/** Whether values of one type can be values of another. */
final class Likeness {
    private Likeness() {}

    /** Ranges and lengths aside: they are checked when values are made. */
    static boolean of(ValueType left, ValueType right) {
        if (left instanceof ValueType.ListType a && right instanceof ValueType.ListType b) {
            return of(a.element(), b.element());
        }
        if (left instanceof ValueType.EnumType a && right instanceof ValueType.EnumType b) {
            return a.ofString() == b.ofString() && a.values().stream().anyMatch(v -> b.byName(v.name()).isPresent()) && agree(a, b);
        }
        if (left instanceof ValueType.EitherType a && right instanceof ValueType.EitherType b) {
            return a.name() != null && a.equals(b);
        }
        return family(left).equals(family(right)) && left.charset().equals(right.charset());
    }

    /** Constants of the same name have the same wire form. */
    private static boolean agree(ValueType.EnumType a, ValueType.EnumType b) {
        return a.values().stream().allMatch(v -> b.byName(v.name()).map(w -> w.wire().equals(v.wire())).orElse(true));
    }

    private static String family(ValueType type) {
        if (type instanceof ValueType.StringType || type instanceof ValueType.HostType || type instanceof ValueType.TextType) {
            return "string";
        } else if (type instanceof ValueType.BytesType || type instanceof ValueType.HexType) {
            return "bytes";
        } else if (type instanceof ValueType.Ipv4Type || type instanceof ValueType.IpType) {
            return "ip";
        }
        return TypeNames.builtIn(type);
    }
}
