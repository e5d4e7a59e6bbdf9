package io.github.atspec.core.link;

import io.github.atspec.core.model.ValueType;

/** Gives the type behind another named type a name of its own. */
final class Renaming {
    private Renaming() {}

    static ValueType to(String name, ValueType type) {
        if (type instanceof ValueType.IntType t) {
            return new ValueType.IntType(name, t.min(), t.max(), t.base(), t.digits(), t.unit(), t.multipleOf(), t.width(), t.valueNames());
        } else if (type instanceof ValueType.EnumType t) {
            return new ValueType.EnumType(name, t.ofString(), t.values());
        } else if (type instanceof ValueType.BitsType t) {
            return new ValueType.BitsType(name, t.bits(), t.width());
        } else if (type instanceof ValueType.BoolType t) {
            return new ValueType.BoolType(name, t.falseWire(), t.trueWire());
        } else if (type instanceof ValueType.StringType t) {
            return new ValueType.StringType(name, t.minBytes(), t.maxBytes(), t.characters(), t.charset());
        } else if (type instanceof ValueType.HexType t) {
            return new ValueType.HexType(name, t.minBytes(), t.maxBytes());
        } else if (type instanceof ValueType.HostType t) {
            return new ValueType.HostType(name, t.minBytes(), t.maxBytes());
        } else if (type instanceof ValueType.BytesType t) {
            return new ValueType.BytesType(name, t.count());
        }
        return timeOrId(name, type);
    }

    private static ValueType timeOrId(String name, ValueType type) {
        if (type instanceof ValueType.UuidType t) {
            return new ValueType.UuidType(name, t.prefixed());
        } else if (type instanceof ValueType.TimezoneType t) {
            return new ValueType.TimezoneType(name, t.min(), t.max(), t.hours(), t.minutes());
        } else if (type instanceof ValueType.TimeType t) {
            return new ValueType.TimeType(name, t.moment(), t.number(), t.unit());
        }
        return withoutAttributes(name, type);
    }

    private static ValueType withoutAttributes(String name, ValueType type) {
        if (type instanceof ValueType.TextType t) {
            return new ValueType.TextType(name, t.charset());
        } else if (type instanceof ValueType.Ipv4Type) {
            return new ValueType.Ipv4Type(name);
        } else if (type instanceof ValueType.IpType) {
            return new ValueType.IpType(name);
        } else if (type instanceof ValueType.AsctimeType) {
            return new ValueType.AsctimeType(name);
        } else if (type instanceof ValueType.AtomType t) {
            return new ValueType.AtomType(name, t.numbers(), t.texts(), t.words(), t.min(), t.max(), t.minBytes(), t.maxBytes());
        } else if (type instanceof ValueType.EitherType t) {
            return new ValueType.EitherType(name, t.kinds());
        } else if (type instanceof ValueType.ChoicesType) {
            return new ValueType.ChoicesType(name);
        }
        return new ValueType.MacType(name);
    }
}
