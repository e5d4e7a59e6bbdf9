package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.CharsetCode;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Rule.Condition;
import io.github.atspec.core.model.Rule.Operand;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import io.github.atspec.runtime.codec.Elements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Java expressions for rules over a request and the state. A comparison with an absent parameter holds. */
final class Conditions {
    private final JavaTypes types;
    private final StateCode state;
    private final Values values;
    /** Names of parameters that a condition around has found present. */
    private final Set<String> present;

    Conditions(JavaTypes types, StateCode state, Values values) {
        this(types, state, values, Set.of());
    }

    private Conditions(JavaTypes types, StateCode state, Values values, Set<String> present) {
        this.types = types;
        this.state = state;
        this.values = values;
        this.present = present;
    }

    /** Whether a rule holds. */
    Truth rule(Rule rule) {
        if (rule.condition() == null) {
            return claim(rule.claim());
        }
        return Truth.any(List.of(negated(rule.condition()), knowing(rule.condition()).claim(rule.claim())));
    }

    private Truth claim(Rule.Claim claim) {
        if (claim instanceof Rule.Claim.Together together) {
            List<Truth> some = together.parameters().stream().map(this::value).map(Truth::isPresent).toList();
            List<Truth> none = together.parameters().stream().map(this::value).map(Truth::isNull).toList();
            return Truth.any(List.of(Truth.all(some), Truth.all(none)));
        } else if (claim instanceof Rule.Claim.Distinct distinct) {
            CodeBlock all = distinct.parameters().stream().map(parameter -> value(parameter).code()).collect(CodeBlock.joining(", "));
            return Truth.atom(CodeBlock.of("$T.distinct($L)", Elements.class, all));
        }
        return truth(((Rule.Claim.Holds) claim).condition());
    }

    /** The conditions of a place that is reached only if {@code condition} holds. */
    private Conditions knowing(Condition condition) {
        Set<String> known = new HashSet<>(present);
        conjuncts(condition).forEach(part -> {
            if (part instanceof Condition.Present found && found.present()) {
                known.add(found.parameter().name());
            }
        });
        return new Conditions(types, state, values, known);
    }

    private static List<Condition> conjuncts(Condition condition) {
        return condition instanceof Condition.And and ? and.all() : List.of(condition);
    }

    private Truth negated(Condition condition) {
        if (condition instanceof Condition.Present found) {
            return truth(new Condition.Present(found.parameter(), !found.present()));
        } else if (condition instanceof Condition.Not not) {
            return truth(not.condition());
        }
        return truth(condition).not();
    }

    private Truth truth(Condition condition) {
        if (condition instanceof Condition.And and) {
            return Truth.all(conjunction(and.all()));
        } else if (condition instanceof Condition.Or or) {
            return Truth.any(or.any().stream().map(this::truth).toList());
        } else if (condition instanceof Condition.Not not) {
            return negated(not.condition());
        } else if (condition instanceof Condition.Compare compare) {
            return compare(compare);
        } else if (condition instanceof Condition.In in) {
            return Truth.any(List.of(absent(in.operand()), in(in.operand(), in.values())));
        } else if (condition instanceof Condition.Bit bit) {
            return Truth.any(List.of(absent(bit.operand()), bit(operand(bit.operand()), bit)));
        } else if (condition instanceof Condition.MultipleOf multiple) {
            return ifPresent(value(multiple.parameter()), value ->
                    Truth.comparison(CodeBlock.of("$L % $LL == 0", value.code(), multiple.factor())));
        } else if (condition instanceof Condition.Present found) {
            Expr value = value(found.parameter());
            return found.present() ? Truth.isPresent(value) : Truth.isNull(value);
        } else if (condition instanceof Condition.Empty empty) {
            return empty(empty.item());
        }
        return hasRow((Condition.HasRow) condition);
    }

    /** Each part may rely on what the parts before it found. */
    private List<Truth> conjunction(List<Condition> all) {
        List<Truth> truths = new ArrayList<>();
        Conditions here = this;
        for (Condition part : all) {
            truths.add(here.truth(part));
            here = here.knowing(part);
        }
        return truths;
    }

    private Truth empty(StateItem item) {
        return item instanceof StateItem.Fields
                ? Truth.atom(CodeBlock.of("!$L.isSet()", state.cell(item)))
                : Truth.atom(CodeBlock.of("$L.isEmpty()", state.cell(item)));
    }

    private Truth hasRow(Condition.HasRow has) {
        StateItem item = has.item();
        return ifPresent(value(has.parameter()), value -> {
            boolean key = item instanceof StateItem.Table table && table.key().equals(List.of(has.column().name()));
            if (key) {
                Expr asKey = Conversions.convert(value, state.type(item, has.column()));
                return Truth.atom(CodeBlock.of("$L.has($L)", state.cell(item), asKey.code()));
            }
            Truth equal = Equality.of(state.column(item, has.column(), "row"), value);
            return Truth.atom(CodeBlock.of("$L.any(row -> $L)", state.cell(item), equal.code()));
        });
    }

    private Truth compare(Condition.Compare compare) {
        Expr left = compare.left() instanceof Operand.Constant constant
                ? constant(constant.value(), spelled(compare.right()), operand(compare.right()).type())
                : operand(compare.left());
        Expr right = compare.right() instanceof Operand.Constant constant ? constant(constant.value(), spelled(compare.left()), left.type()) : operand(compare.right());
        return Truth.any(List.of(absent(compare.left()), absent(compare.right()), comparison(left, compare.operator(), right)));
    }

    private static Truth comparison(Expr left, Rule.Operator operator, Expr right) {
        if (operator == Rule.Operator.EQUAL) {
            return left.number() && right.number() ? identical(left, "==", right) : Equality.of(left, right);
        } else if (operator == Rule.Operator.NOT_EQUAL) {
            return left.number() && right.number() ? identical(left, "!=", right) : Equality.of(left, right).not();
        }
        if (!left.number()) {
            return Truth.comparison(CodeBlock.of("$L.compareTo($L) $L 0", left.code(), right.code(), operator.spelling()));
        }
        return Truth.comparison(CodeBlock.of("$L $L $L", left.code(), operator.spelling(), right.code()));
    }

    /** Compares as primitives: two boxed numbers would be compared by identity. */
    private static Truth identical(Expr left, String operator, Expr right) {
        CodeBlock unboxed = left.primitive() || right.primitive() ? left.code() : CodeBlock.of("$L.longValue()", left.code());
        return Truth.comparison(CodeBlock.of("$L $L $L", unboxed, operator, right.code()));
    }

    private Truth in(Operand operand, List<Value> accepted) {
        Expr value = operand(operand);
        return Truth.any(accepted.stream()
                .map(constant -> comparison(value, Rule.Operator.EQUAL, constant(constant, spelled(operand), value.type())))
                .toList());
    }

    private Truth bit(Expr value, Condition.Bit bit) {
        CodeBlock mask = value.number() ? value.code() : CodeBlock.of("$L.mask()", value.code());
        return Truth.comparison(CodeBlock.of("($L & $LL) $L 0", mask, 1L << bit.bit(), bit.has() ? "!=" : "=="));
    }

    private static Truth ifPresent(Expr value, Function<Expr, Truth> test) {
        return Truth.any(List.of(Truth.isNull(value), test.apply(value.checked())));
    }

    private Expr value(Parameter parameter) {
        Expr value = values.value(parameter);
        return present.contains(parameter.name()) ? value.checked() : value;
    }

    /** Whether an operand has no value. */
    private Truth absent(Operand operand) {
        if (operand instanceof Operand.Of of) {
            return Truth.isNull(value(of.parameter()));
        }
        return operand instanceof Operand.ByteLength length ? Truth.isNull(value(length.parameter())) : Truth.FALSE;
    }

    /** An operand where it has a value. */
    private Expr operand(Operand operand) {
        if (operand instanceof Operand.Of of) {
            return value(of.parameter()).checked();
        } else if (operand instanceof Operand.ByteLength length) {
            return byteLength(value(length.parameter()).checked(), length.parameter().type());
        } else if (operand instanceof Operand.Elements list) {
            return Expr.present(CodeBlock.of("$L.size()", value(list.parameter()).code()), TypeName.INT);
        } else if (operand instanceof Operand.State item) {
            return state.scalar(item.item());
        } else if (operand instanceof Operand.Rows rows) {
            return Expr.present(CodeBlock.of("$L.count()", state.cell(rows.item())), TypeName.INT);
        }
        throw new IllegalArgumentException("a constant has no type of its own");
    }

    private Expr byteLength(Expr value, ValueType type) {
        if (value.type().equals(ClassName.get(Bytes.class))) {
            return Expr.present(CodeBlock.of("$L.length()", value.code()), TypeName.INT);
        }
        Expr text = Conversions.convert(value, ClassName.get(String.class));
        return Expr.present(
                CharsetCode.stated(type)
                        ? CodeBlock.of("$L.length($L)", CharsetCode.constant(type, types.names().modelPackage()), text.code())
                        : CodeBlock.of("$T.length($L)", WireString.class, text.code()),
                TypeName.INT);
    }

    /** The type of the descriptor that values of an operand have: text where it is a plain number, of which nothing depends on it. */
    private static ValueType spelled(Operand operand) {
        if (operand instanceof Operand.State item) {
            return item.item().column().type();
        }
        return operand instanceof Operand.Of of ? of.parameter().type() : new ValueType.TextType(null);
    }

    private Expr constant(Value value, ValueType spelled, TypeName type) {
        TypeName wanted = type.isBoxedPrimitive() ? type.unbox() : type;
        return Expr.present(types.constant(wanted, spelled, value), wanted);
    }
}
