package io.github.atspec.core.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.java.EitherNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.TimeCode;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.codec.Quoting;

/** Writes the bytes of one field: statements over {@code out}. */
final class FieldWriter {
    private FieldWriter() {}

    /** Writes a value that is there, or the only one allowed. */
    static CodeBlock write(Line.Position position, CodeBlock access, LinePlan plan) {
        Line.Field field = java.util.Objects.requireNonNull(position.field());
        return field.fixed() == null ? statements(position, field, access, plan) : constant(position, field, field.fixed(), plan);
    }

    /** Writes the first spelling that means no value; the empty one is a hole. */
    static CodeBlock none(Line.Position position, LinePlan plan) {
        Line.Field field = java.util.Objects.requireNonNull(position.field());
        Value none = field.parameter().none().get(0);
        if (none instanceof Value.Octets octets && octets.bytes().isEmpty()) {
            return CodeBlock.of("");
        }
        return constant(position, field, none, plan);
    }

    private static CodeBlock constant(Line.Position position, Line.Field field, Value value, LinePlan plan) {
        CodeBlock constant = JavaTypes.constantOf(JavaTypes.element(plan.types().apply(field.parameter())), field.type(), value);
        if (value instanceof Value.Either either) {
            return statements(position, field.ofKind(either.kind()), CodeBlock.of("$L.value()", constant), plan);
        }
        return statements(position, field, constant, plan);
    }

    /** A value of several kinds is written as that of its kind. */
    private static CodeBlock kinds(Line.Position position, Line.Field field, ValueType.EitherType type, CodeBlock value, LinePlan plan) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ValueType.Kind kind : type.kinds()) {
            String local = plan.local(field) + EitherNames.suffix(kind);
            CodeBlock is = CodeBlock.of("if ($L instanceof $T $N)", value, EitherNames.kind((ClassName) plan.type(field), kind), local);
            code = kind == type.kinds().get(0) ? code.beginControlFlow("$L", is) : code.nextControlFlow("else $L", is);
            code.add(statements(position, field.ofKind(kind), CodeBlock.of("$N.value()", local), plan));
        }
        return code.endControlFlow().build();
    }

    private static CodeBlock statements(Line.Position position, Line.Field field, CodeBlock value, LinePlan plan) {
        if (field.type() instanceof ValueType.EitherType either) {
            return kinds(position, field, either, value, plan);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        boolean quotes = FieldReader.quotable(field) && field.quoting() == io.github.atspec.core.model.Quoting.ALWAYS;
        if (quotes) {
            code.addStatement("out.separator('\"')");
        }
        code.addStatement(statement(position, field, value, plan));
        if (field.parameter().secret() && !masksItself(field.type())) {
            code.addStatement("out.secret()");
        }
        if (quotes) {
            code.addStatement("out.separator('\"')");
        }
        return code.build();
    }

    private static boolean masksItself(ValueType type) {
        return type instanceof ValueType.AtomType || type instanceof ValueType.StringType || type instanceof ValueType.HostType;
    }

    private static CodeBlock statement(Line.Position position, Line.Field field, CodeBlock value, LinePlan plan) {
        Parameter parameter = field.parameter();
        ValueType type = field.type();
        CodeBlock how = CodeBlock.of("$T.$L, $S", Quoting.class, field.quoting().name(), position.stops());
        if (type instanceof ValueType.IntType number) {
            return number(number, value);
        } else if (type instanceof ValueType.EnumType choice) {
            return choice.ofString()
                    ? CodeBlock.of("out.string($S, $L.wire(), $L)", parameter.name(), value, how)
                    : CodeBlock.of("out.number($S, $L.wire())", parameter.name(), value);
        } else if (type instanceof ValueType.BitsType) {
            return CodeBlock.of("out.number($L.mask())", value);
        } else if (type instanceof ValueType.BoolType words) {
            return CodeBlock.of("out.string($S, $L ? $L : $L, $L)", parameter.name(), value, JavaTypes.string(words.trueWire()), JavaTypes.string(words.falseWire()), how);
        } else if (type instanceof ValueType.TextType) {
            return CodeBlock.of("out.$L($S, $L$L)", plan.line().isBody(field) ? "body" : "text", parameter.name(), value, plan.charset(type));
        } else if (type instanceof ValueType.BytesType) {
            return CodeBlock.of("out.counted($L)", value);
        }
        return timeOrId(position, field, value, how, plan);
    }

    private static CodeBlock timeOrId(Line.Position position, Line.Field field, CodeBlock value, CodeBlock how, LinePlan plan) {
        String name = field.parameter().name();
        if (field.type() instanceof ValueType.UuidType uuid) {
            return CodeBlock.of("out.uuid($S, $S, $L, $L)", name, uuid.prefixed() ? "0x" : "", value, how);
        } else if (field.type() instanceof ValueType.TimezoneType zone) {
            return CodeBlock.of("out.timezone($S, $L, $L, $L)", name, TimeCode.notation(zone), value, how);
        } else if (field.type() instanceof ValueType.TimeType time) {
            return CodeBlock.of("out.$L($S, $L, $L)", time.moment() ? "instant" : "duration", name, value, TimeCode.duration(time.unit()));
        }
        if (field.type() instanceof ValueType.AtomType) {
            return CodeBlock.of("out.$L($S, $L, $S)", field.parameter().secret() ? "secretAtom" : "atom", name, value, position.stops());
        }
        if (field.type() instanceof ValueType.ChoicesType) {
            return CodeBlock.of("out.choices($L)", value);
        }
        return CodeBlock.of("out.$L($S, $L, $L$L)", method(field), name, value, how, plan.charset(field.type()));
    }

    private static String method(Line.Field field) {
        ValueType type = field.type();
        if (type instanceof ValueType.HexType) {
            return "hex";
        } else if (type instanceof ValueType.Ipv4Type || type instanceof ValueType.IpType) {
            return "ip";
        } else if (type instanceof ValueType.MacType) {
            return "mac";
        } else if (type instanceof ValueType.AsctimeType) {
            return "asctime";
        }
        return field.parameter().secret() ? "secretString" : "string";
    }

    private static CodeBlock number(ValueType.IntType type, CodeBlock value) {
        if (type.base() == 16) {
            return CodeBlock.of("out.hexNumber($L, $L)", value, type.digits());
        }
        return type.digits() > 0 ? CodeBlock.of("out.number($L, $L)", value, type.digits()) : CodeBlock.of("out.number($L)", value);
    }
}
