package io.github.atspec.core.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.AtomKinds;
import io.github.atspec.core.java.EitherNames;
import io.github.atspec.core.java.EnumText;
import io.github.atspec.core.java.Equality;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.TimeCode;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.codec.Quoting;
import java.util.stream.Collectors;

/** Reads the bytes of one field: expressions over {@code in}. */
final class FieldReader {
    private final JavaTypes types;
    private final LinePlan plan;

    FieldReader(JavaTypes types, LinePlan plan) {
        this.types = types;
        this.plan = plan;
    }

    /** Statements that read the field into {@code target} (a declaration, a variable, or a list that takes it), or drop it where that is empty. */
    CodeBlock read(Line.Position position, CodeBlock target) {
        Line.Field field = java.util.Objects.requireNonNull(position.field());
        CodeBlock.Builder code = CodeBlock.builder();
        boolean quotes = quotable(field);
        if (quotes) {
            code.addStatement("in.openQuote($T.$L)", Quoting.class, field.quoting().name());
        }
        if (field.fixed() != null) {
            code.addStatement("in.expect($L, $L)", fixed(position, field, field.fixed()), JavaTypes.string(expected(field, field.fixed())));
        } else if (target.isEmpty()) {
            code.addStatement("$L", expression(position, field));
        } else {
            code.addStatement(field.ofList() ? "$L.add($L)" : "$L = $L", target, expression(position, field));
        }
        if (field.parameter().secret()) {
            code.addStatement("in.secret()");
        }
        if (quotes) {
            code.addStatement("in.closeQuote()");
        }
        return code.build();
    }

    /** Whether quotes are read apart from the value: those of strings belong to the value. */
    static boolean quotable(Line.Field field) {
        ValueType type = field.type();
        boolean number = type instanceof ValueType.IntType || type instanceof ValueType.TimeType || type instanceof ValueType.BitsType || type instanceof ValueType.EnumType words && !words.ofString();
        return number && field.quoting() != io.github.atspec.core.model.Quoting.NEVER;
    }

    static String expected(Line.Field field, Value value) {
        return "'" + EnumText.wire(field.parameter().type(), value) + "' for <" + field.parameter().name() + ">";
    }

    private CodeBlock fixed(Line.Position position, Line.Field field, Value value) {
        if (field.parameter().type() instanceof ValueType.EnumType type) {
            return CodeBlock.of("$L.equals($L)", wire(position, field, type), JavaTypes.string(((Value.Choice) value).wire()));
        }
        return Equality.one(plan.types().apply(field.parameter()), field.type(), expression(position, field), value);
    }

    private CodeBlock expression(Line.Position position, Line.Field field) {
        return expression(position, field, plan.type(field));
    }

    private CodeBlock expression(Line.Position position, Line.Field field, TypeName java) {
        Parameter parameter = field.parameter();
        ValueType type = field.type();
        if (type instanceof ValueType.EitherType either) {
            return either(position, field, either, (ClassName) java);
        } else if (type instanceof ValueType.IntType number) {
            String method = (number.base() == 16 ? "hex" : "int") + (java.equals(TypeName.INT) ? "32" : "64");
            return CodeBlock.of("in.$L($S, $L, $L)", method, parameter.name(), bound(number.min()), bound(number.max()));
        } else if (type instanceof ValueType.EnumType choice) {
            return choice(position, field, choice, java);
        } else if (type instanceof ValueType.BitsType bits) {
            return CodeBlock.of("$T.ofMask(in.int64($S, 0, $LL))", java, parameter.name(), (1L << bits.width()) - 1);
        } else if (type instanceof ValueType.BoolType words) {
            return CodeBlock.of("in.bool($S, $L, $L, $L)", parameter.name(), JavaTypes.string(words.falseWire()), JavaTypes.string(words.trueWire()), how(position, field));
        } else if (type instanceof ValueType.TextType) {
            String method = plan.line().isBody(field) ? "body" : position.stops().isEmpty() ? "text" : "restOfLine";
            return CodeBlock.of("in.$L($S$L)", method, parameter.name(), plan.charset(type));
        } else if (type instanceof ValueType.BytesType bytes) {
            return CodeBlock.of("in.counted($S, $N)", parameter.name(), count(bytes));
        }
        return timeOrId(position, field, type);
    }

    /** What reads each kind: the one that reads all of the field is right. */
    private CodeBlock either(Line.Position position, Line.Field field, ValueType.EitherType type, ClassName java) {
        CodeBlock kinds = type.wordsLast().stream().map(kind -> kind(position, field.ofKind(kind), kind, java)).collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("in.either($S, $S,\n$L)", field.parameter().name(), position.stops(), kinds);
    }

    private CodeBlock kind(Line.Position position, Line.Field field, ValueType.Kind kind, ClassName java) {
        String others = kind.characters() == null || kind.quoting() == io.github.atspec.core.model.Quoting.ALWAYS ? "" : kind.characters().others();
        Line.Position at = new Line.Position(position.before(), field, position.after(), position.presence(), position.stops() + others);
        CodeBlock value = expression(at, field, types.value(java, kind));
        CodeBlock made = CodeBlock.of("new $T($L)", EitherNames.kind(java, kind), value);
        return quotable(field) ? CodeBlock.of("() -> in.quoted($T.$L, () -> $L)", Quoting.class, field.quoting().name(), made) : CodeBlock.of("() -> $L", made);
    }

    private CodeBlock timeOrId(Line.Position position, Line.Field field, ValueType type) {
        String name = field.parameter().name();
        if (type instanceof ValueType.UuidType uuid) {
            return CodeBlock.of("in.uuid($S, $S, $L)", name, uuid.prefixed() ? "0x" : "", how(position, field));
        } else if (type instanceof ValueType.TimezoneType zone) {
            return CodeBlock.of("in.timezone($S, $L, $L)", name, TimeCode.notation(zone), how(position, field));
        } else if (type instanceof ValueType.TimeType time) {
            ValueType.IntType number = time.number();
            String method = time.moment() ? "instant" : "duration";
            return CodeBlock.of("in.$L($S, $L, $L, $L)", method, name, bound(number.min()), bound(number.max()), TimeCode.duration(time.unit()));
        }
        if (type instanceof ValueType.AtomType atom) {
            return CodeBlock.of("in.atom($S, $S, $L)", name, position.stops(), AtomKinds.of(atom));
        }
        if (type instanceof ValueType.ChoicesType) {
            return CodeBlock.of("in.choices($S)", name);
        }
        return CodeBlock.of("in.$L($S, $L$L)", method(type), name, how(position, field), plan.charset(type));
    }

    private static String method(ValueType type) {
        if (type instanceof ValueType.HexType) {
            return "hex";
        } else if (type instanceof ValueType.Ipv4Type) {
            return "ipv4";
        } else if (type instanceof ValueType.IpType) {
            return "ip";
        } else if (type instanceof ValueType.AsctimeType) {
            return "asctime";
        }
        return type instanceof ValueType.MacType ? "mac" : "string";
    }

    private CodeBlock choice(Line.Position position, Line.Field field, ValueType.EnumType type, TypeName java) {
        CodeBlock wire = wire(position, field, type);
        if (types.open(java)) {
            return plan.ofDevice() ? open(field.parameter(), wire, java) : CodeBlock.of("$T.ofWire($L)", java, wire);
        }
        String first = JavaNames.constant(type.values().get(0).name());
        String listed = "must be one of " + type.values().stream().map(ValueType.EnumValue::wire).collect(Collectors.joining(", "));
        return CodeBlock.of("in.listed($S, $L, $T::ofWire, $T.$L, $L)", field.parameter().name(), wire, java, java, first, JavaTypes.string(listed));
    }

    private static CodeBlock open(Parameter parameter, CodeBlock wire, TypeName java) {
        CodeBlock none = parameter.none().stream()
                .filter(value -> value instanceof Value.Choice choice && choice.name() == null)
                .map(value -> CodeBlock.of(", $L", JavaTypes.string(((Value.Choice) value).wire())))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of("in.open($S, $L, $T::ofWire, $T.Other.class$L)", parameter.name(), wire, java, java, none);
    }

    private static CodeBlock wire(Line.Position position, Line.Field field, ValueType.EnumType type) {
        String name = field.parameter().name();
        return type.ofString() ? CodeBlock.of("in.string($S, $L)", name, how(position, field)) : CodeBlock.of("in.number($S)", name);
    }

    private static CodeBlock how(Line.Position position, Line.Field field) {
        return CodeBlock.of("$T.$L, $S", Quoting.class, field.quoting().name(), position.stops());
    }

    private String count(ValueType.BytesType bytes) {
        return plan.line().fields().stream()
                .map(Line.Field::parameter)
                .filter(p -> p.name().equals(bytes.count()))
                .findFirst()
                .map(plan::local)
                .orElseThrow(() -> new IllegalStateException("no count for bytes in " + plan.line().source()));
    }

    private static CodeBlock bound(long value) {
        if (value == Long.MAX_VALUE || value == Long.MIN_VALUE) {
            return CodeBlock.of("$T.$L", Long.class, value > 0 ? "MAX_VALUE" : "MIN_VALUE");
        }
        return CodeBlock.of(value == (int) value ? "$L" : "$LL", value);
    }
}
