package io.github.atspec.core.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule.Operand;
import io.github.atspec.core.model.Rule.Operator;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.codec.Check;
import java.util.Optional;

/** Operands of rules and their comparison, for values that are there. */
final class OperandCode {
    private final LineValues values;

    OperandCode(LineValues values) {
        this.values = values;
    }

    static Optional<Parameter> parameter(Operand operand) {
        if (operand instanceof Operand.Of of) {
            return Optional.of(of.parameter());
        }
        if (operand instanceof Operand.Elements list) {
            return Optional.of(list.parameter());
        }
        return operand instanceof Operand.ByteLength length ? Optional.of(length.parameter()) : Optional.empty();
    }

    CodeBlock compare(Operand left, Operator operator, Operand right) {
        if (isNumber(left) && isNumber(right)) {
            String sign = operator == Operator.EQUAL ? "==" : operator.spelling();
            return CodeBlock.of("$L $L $L", number(left), sign, number(right));
        }
        if (operator != Operator.EQUAL && operator != Operator.NOT_EQUAL) {
            Operand typed = left instanceof Operand.Constant ? right : left;
            return CodeBlock.of("$L.compareTo($L) $L 0", expression(left, typed), expression(right, typed), operator.spelling());
        }
        CodeBlock equal = equal(left, right);
        return operator == Operator.NOT_EQUAL ? Truths.not(equal) : equal;
    }

    private CodeBlock equal(Operand left, Operand right) {
        Operand typed = left instanceof Operand.Constant ? right : left;
        ValueType type = parameter(typed).map(Parameter::type).orElseThrow(() -> new IllegalArgumentException("two constants"));
        if (type instanceof ValueType.EnumType) {
            return CodeBlock.of("$L.equals($L)", wire(left), wire(right));
        } else if (type instanceof ValueType.BoolType) {
            return CodeBlock.of("$L == $L", truth(left), truth(right));
        }
        return CodeBlock.of("$L.equals($L)", expression(typed, typed), expression(typed == left ? right : left, typed));
    }

    /** Whether a number: whole numbers, masks and byte lengths. */
    private boolean isNumber(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return constant.value() instanceof Value.Int || constant.value() instanceof Value.Mask;
        }
        return operand instanceof Operand.ByteLength
                || operand instanceof Operand.Elements
                || parameter(operand).orElseThrow().type() instanceof ValueType.IntType
                || parameter(operand).orElseThrow().type() instanceof ValueType.BitsType;
    }

    CodeBlock number(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return number(constant.value());
        }
        Parameter parameter = parameter(operand).orElseThrow();
        if (operand instanceof Operand.Elements) {
            return values.component(parameter).map(component -> CodeBlock.of("$L.size()", values.read(component))).orElse(CodeBlock.of("0"));
        }
        Optional<Value> fixed = values.fixed(parameter);
        if (operand instanceof Operand.ByteLength) {
            return fixed.map(value -> CodeBlock.of("$L", ((Value.Octets) value).bytes().length())).orElseGet(() -> length(component(parameter)));
        } else if (fixed.isPresent()) {
            return number(fixed.get());
        }
        JavaComponent component = component(parameter);
        CodeBlock access = values.read(component);
        if (parameter.type() instanceof ValueType.BitsType) {
            return CodeBlock.of("$L.mask()", access);
        }
        return component.nullable() ? CodeBlock.of("$L.longValue()", access) : access;
    }

    private static CodeBlock number(Value value) {
        long number = value instanceof Value.Int of ? of.value() : ((Value.Mask) value).bits();
        return CodeBlock.of(number == (int) number ? "$L" : "$LL", number);
    }

    private CodeBlock length(JavaComponent component) {
        CodeBlock access = values.read(component);
        ValueType type = component.parameter().type();
        if (type instanceof ValueType.Ipv4Type || type instanceof ValueType.IpType) {
            return CodeBlock.of("$T.format($L).length()", IpAddresses.class, access);
        } else if (type instanceof ValueType.MacType) {
            return CodeBlock.of("$L.toString().length()", access);
        }
        return CodeBlock.of("$T.length($L$L)", Check.class, access, CharsetCode.argument(type, values.record().type().packageName()));
    }

    private CodeBlock wire(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return JavaTypes.string(((Value.Choice) constant.value()).wire());
        }
        Parameter parameter = parameter(operand).orElseThrow();
        return values.fixed(parameter)
                .map(value -> JavaTypes.string(((Value.Choice) value).wire()))
                .orElseGet(() -> CodeBlock.of("$L.wire()", values.read(component(parameter))));
    }

    private CodeBlock truth(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return CodeBlock.of("$L", ((Value.Flag) constant.value()).value());
        }
        JavaComponent component = component(parameter(operand).orElseThrow());
        CodeBlock access = values.read(component);
        return component.nullable() ? CodeBlock.of("$L.booleanValue()", access) : access;
    }

    private CodeBlock expression(Operand operand, Operand typed) {
        ValueType spelled = parameter(typed).orElseThrow().type();
        TypeName type = values.types().apply(parameter(typed).orElseThrow());
        if (operand instanceof Operand.Constant constant) {
            return Constants.of(type, spelled, constant.value());
        }
        Parameter parameter = parameter(operand).orElseThrow();
        return values.fixed(parameter).map(value -> Constants.of(type, spelled, value)).orElseGet(() -> values.read(component(parameter)));
    }

    private JavaComponent component(Parameter parameter) {
        return values.component(parameter).orElseThrow();
    }
}
