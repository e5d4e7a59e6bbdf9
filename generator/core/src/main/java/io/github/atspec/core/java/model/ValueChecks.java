package io.github.atspec.core.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.AtomKinds;
import io.github.atspec.core.java.CharsetCode;
import io.github.atspec.core.java.EitherNames;
import io.github.atspec.core.java.Equality;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.ShownValue;
import io.github.atspec.core.java.TimeCode;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.CharacterSet;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.codec.Check;
import io.github.atspec.runtime.codec.Elements;
import io.github.atspec.runtime.codec.Times;
import java.util.List;
import java.util.Optional;

/** The checks of one component. */
final class ValueChecks {
    private final RecordPlan plan;

    ValueChecks(RecordPlan plan) {
        this.plan = plan;
    }

    CodeBlock of(JavaComponent component) {
        if (component.parameter().type() instanceof ValueType.ListType list) {
            return elements(component, list);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (!component.nullable() && !component.type().isPrimitive()) {
            code.addStatement("$T.given($S, $N)", Check.class, component.parameter().name(), component.name());
        }
        Optional<Variant.Where> where =
                plan.where().stream().filter(w -> w.parameter().name().equals(component.parameter().name())).findFirst();
        code.add(where.map(w -> where(component, w.values())).orElseGet(() -> type(component)));
        List<Value> none = component.parameter().none();
        if (!none.isEmpty()) {
            ValueType type = component.parameter().type();
            // As on the wire, where a charset says how that is: messages show it so.
            ValueType shown = CharsetCode.stated(type) ? new ValueType.TextType(null) : type;
            CodeBlock constants = none.stream().map(value -> JavaTypes.constantOf(component.type(), shown, value)).collect(CodeBlock.joining(", "));
            code.addStatement("$T.notNone($S, $L, $L)", Check.class, component.parameter().name(), ShownValue.spelled(component, modelPackage()), constants);
        }
        return code.build();
    }

    /** The elements are kept in a list of the record's own, and checked one by one. */
    private CodeBlock elements(JavaComponent component, ValueType.ListType type) {
        Parameter parameter = component.parameter();
        int min = type.min();
        int max = type.max();
        if (plan.lines().size() == 1 && plan.lines().get(0).lists().contains(parameter)) {
            Line.Elements carried = plan.lines().get(0).elements(parameter);
            min = carried.least();
            max = carried.most();
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$1N = $2T.$3L($4S, $1N, $5L, $6L)", component.name(), Elements.class, type.holes() ? "withHoles" : "of", parameter.name(), min, most(max));
        String each = component.name() + "Element";
        TypeName element = JavaTypes.element(component.type()).box();
        CodeBlock checks = type(new JavaComponent(parameter, each, element, type.holes(), null));
        if (!checks.isEmpty()) {
            code.beginControlFlow("for ($T $N : $N)", type.holes() ? JavaComponent.nullable(element) : element, each, component.name()).add(checks).endControlFlow();
        }
        return code.build();
    }

    private CodeBlock where(JavaComponent component, List<Value> values) {
        TypeName type = plan.types().apply(component.parameter());
        CodeBlock fits = Equality.any(type, component.parameter().type(), CodeBlock.of("$N", component.name()), values);
        CodeBlock condition = component.nullable() ? CodeBlock.of("$N == null || $L", component.name(), fits) : fits;
        return rule(component, condition, "is not a value of this variant");
    }

    private CodeBlock type(JavaComponent component) {
        ValueType type = component.parameter().type().single();
        if (type instanceof ValueType.EnumType values) {
            return plan.request() ? settable(component, values) : CodeBlock.of("");
        } else if (type instanceof ValueType.IntType number) {
            return number(component, number);
        } else if (type instanceof ValueType.BitsType bits && bits.width() < Long.SIZE - 1) {
            CodeBlock mask = component.nullable() ? CodeBlock.of("$1N == null ? 0 : $1N.mask()", component.name()) : CodeBlock.of("$N.mask()", component.name());
            return statement("$T.range($S, $L, 0, $LL)", component, mask, (1L << bits.width()) - 1);
        } else if (type instanceof ValueType.StringType string) {
            CodeBlock length = length(strings(component), component, string.minBytes(), string.maxBytes());
            return string.characters() == null ? length : length.toBuilder().add(characters(component, string.characters())).build();
        } else if (type instanceof ValueType.HostType host) {
            return length(strings(component), component, host.minBytes(), host.maxBytes());
        } else if (type instanceof ValueType.TextType) {
            return length(strings(component), component, 0, Integer.MAX_VALUE);
        } else if (type instanceof ValueType.HexType hex) {
            return length(component.parameter().secret() ? "secretBytes" : "bytes", component, hex.minBytes(), hex.maxBytes());
        }
        if (type instanceof ValueType.EitherType either) {
            return kinds(component, either);
        } else if (type instanceof ValueType.AtomType atom) {
            String check = component.parameter().secret() ? "secretAtom" : "atom";
            return statement("$T." + check + "($S, $N, $L, $L, $L, $L, $L)", component, component.name(), bound(atom.min()), bound(atom.max()), atom.minBytes(), most(atom.maxBytes()), AtomKinds.of(atom));
        }
        return time(component, type);
    }

    /** The value of each kind is checked as a component of that kind's type is. */
    private CodeBlock kinds(JavaComponent component, ValueType.EitherType type) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean open = false;
        for (ValueType.Kind kind : type.kinds()) {
            ClassName either = (ClassName) component.type();
            String local = component.name() + EitherNames.suffix(kind);
            CodeBlock checks = type(new JavaComponent(component.parameter().ofKind(kind), local + ".value()", plan.java().value(either, kind), false, null));
            if (!checks.isEmpty()) {
                CodeBlock is = CodeBlock.of("if ($N instanceof $T $N)", component.name(), EitherNames.kind(either, kind), local);
                code = open ? code.nextControlFlow("else $L", is) : code.beginControlFlow("$L", is);
                code.add(checks);
                open = true;
            }
        }
        return (open ? code.endControlFlow() : code).build();
    }

    private static CodeBlock time(JavaComponent component, ValueType type) {
        String name = component.parameter().name();
        CodeBlock.Builder code = CodeBlock.builder();
        if (type instanceof ValueType.TimeType time) {
            ValueType.IntType number = time.number();
            code.addStatement("$T.check($S, $N, $L, $L, $L, $L)", Times.class, name, component.name(),
                    TimeCode.duration(time.unit()), bound(number.min()), bound(number.max()), number.multipleOf());
        } else if (type instanceof ValueType.TimezoneType zone) {
            code.addStatement("$T.check($S, $N, $L)", Times.class, name, component.name(), TimeCode.notation(zone));
        } else if (type instanceof ValueType.AsctimeType) {
            code.addStatement("$T.check($S, $N)", Times.class, name, component.name());
        }
        return code.build();
    }

    /** Only a value that the descriptor lists, and that can be set. */
    private CodeBlock settable(JavaComponent component, ValueType.EnumType type) {
        CodeBlock.Builder code = CodeBlock.builder();
        TypeName java = component.type();
        String absent = component.nullable() ? component.name() + " == null || " : "";
        if (plan.java().open(java)) {
            String values = "must be one of " + String.join(", ", type.values().stream().map(ValueType.EnumValue::wire).toList());
            code.add(rule(component, CodeBlock.of("$L$N instanceof $T", absent, component.name(), ((ClassName) java).nestedClass("Known")), values));
        }
        if (type.values().stream().anyMatch(value -> !value.settable())) {
            code.add(rule(component, CodeBlock.of("$L$N.settable()", absent, component.name()), "cannot be set"));
        }
        return code.build();
    }

    private static CodeBlock number(JavaComponent component, ValueType.IntType type) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type.min() != Long.MIN_VALUE || type.max() != Long.MAX_VALUE) {
            code.add(statement("$T.range($S, $N, $L, $L)", component, component.name(), bound(type.min()), bound(type.max())));
        }
        if (type.multipleOf() != 1) {
            code.add(statement("$T.multipleOf($S, $N, $L)", component, component.name(), type.multipleOf()));
        }
        return code.build();
    }

    private static CodeBlock bound(long value) {
        if (value == Long.MAX_VALUE || value == Long.MIN_VALUE) {
            return CodeBlock.of("$T.$L", Long.class, value > 0 ? "MAX_VALUE" : "MIN_VALUE");
        }
        return CodeBlock.of(value == (int) value ? "$L" : "$LL", value);
    }

    private String modelPackage() {
        return plan.record().type().packageName();
    }

    private static String strings(JavaComponent component) {
        return component.parameter().secret() ? "secretString" : "string";
    }

    private CodeBlock length(String check, JavaComponent component, int min, int max) {
        CodeBlock charset = CharsetCode.argument(component.parameter().type(), modelPackage());
        return statement("$T." + check + "($S, $N, $L, $L$L)", component, component.name(), min, most(max), charset);
    }

    private static CodeBlock characters(JavaComponent component, CharacterSet characters) {
        String check = component.parameter().secret() ? "secretCharacters" : "characters";
        return statement("$T." + check + "($S, $N, $L)", component, component.name(), JavaTypes.string(characters.spelled()));
    }

    private static CodeBlock most(int max) {
        return max == Integer.MAX_VALUE ? CodeBlock.of("$T.MAX_VALUE", Integer.class) : CodeBlock.of("$L", max);
    }

    private CodeBlock rule(JavaComponent component, CodeBlock condition, String rule) {
        CodeBlock shown = component.parameter().secret() ? CodeBlock.of("$T.MASKED", Check.class) : ShownValue.of(component, CodeBlock.of("$N", component.name()), modelPackage());
        return CodeBlock.builder()
                .addStatement("$T.rule($L, $S, $L, $L)", Check.class, condition, component.parameter().name(), shown, JavaTypes.string(rule))
                .build();
    }

    private static CodeBlock statement(String format, JavaComponent component, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = Check.class;
        all[1] = component.parameter().name();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CodeBlock.builder().addStatement(format, all).build();
    }
}
