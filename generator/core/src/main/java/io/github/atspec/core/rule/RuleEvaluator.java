package io.github.atspec.core.rule;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Rule.Claim;
import io.github.atspec.core.model.Rule.Condition;
import io.github.atspec.core.model.Rule.Operand;
import io.github.atspec.core.model.Rule.Operator;
import io.github.atspec.core.model.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides whether rules hold. A comparison with an absent parameter holds, wherever it stands. */
public final class RuleEvaluator {
    private final RuleValues values;

    public RuleEvaluator(RuleValues values) {
        this.values = values;
    }

    /** Whether a rule holds. */
    public boolean holds(Rule rule) {
        return rule.condition() != null && !holds(rule.condition()) || holds(rule.claim());
    }

    private boolean holds(Claim claim) {
        if (claim instanceof Claim.Holds holds) {
            return holds(holds.condition());
        }
        if (claim instanceof Claim.Distinct distinct) {
            List<Value> all = distinct.parameters().stream().flatMap(this::elements).toList();
            return IntStream.range(0, all.size()).noneMatch(i -> all.subList(0, i).stream().anyMatch(other -> same(other, all.get(i))));
        }
        long present = ((Claim.Together) claim).parameters().stream().filter(this::present).count();
        return present == 0 || present == ((Claim.Together) claim).parameters().size();
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.all().stream().allMatch(this::holds);
        }
        if (condition instanceof Condition.Or or) {
            return or.any().stream().anyMatch(this::holds);
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition());
        }
        return test(condition);
    }

    private boolean test(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compare(compare);
        }
        if (condition instanceof Condition.In in) {
            return absentOr(in.operand(), in.values()::contains);
        }
        if (condition instanceof Condition.Bit bit) {
            return absentOr(bit.operand(), value -> (number(value) >> bit.bit() & 1) == 1 == bit.has());
        }
        if (condition instanceof Condition.MultipleOf multiple) {
            return absentOr(new Operand.Of(multiple.parameter()), value -> number(value) % multiple.factor() == 0);
        }
        if (condition instanceof Condition.Present present) {
            return present(present.parameter()) == present.present();
        }
        return condition instanceof Condition.Empty empty ? values.rows(empty.item()).isEmpty() : hasRow((Condition.HasRow) condition);
    }

    private boolean present(Parameter parameter) {
        return elements(parameter).findAny().isPresent();
    }

    /** The values of a parameter: none, one, or the elements of a list. */
    private Stream<Value> elements(Parameter parameter) {
        Value value = values.parameter(parameter.name());
        return value instanceof Value.Many many ? many.elements().stream().filter(Objects::nonNull) : Stream.ofNullable(value);
    }

    private boolean hasRow(Condition.HasRow test) {
        Value wanted = values.parameter(test.parameter().name());
        return wanted == null || values.rows(test.item()).stream().anyMatch(row -> wanted.equals(row.get(test.column().name())));
    }

    private boolean absentOr(Operand operand, Predicate<Value> test) {
        return value(operand).map(test::test).orElse(true);
    }

    private boolean compare(Condition.Compare compare) {
        Optional<Value> left = value(compare.left());
        Optional<Value> right = value(compare.right());
        return left.isEmpty() || right.isEmpty() || compare(left.get(), compare.operator(), right.get());
    }

    private static boolean compare(Value left, Operator operator, Value right) {
        return switch (operator) {
            case EQUAL -> same(left, right);
            case NOT_EQUAL -> !same(left, right);
            case LESS -> order(left, right) < 0;
            case LESS_OR_EQUAL -> order(left, right) <= 0;
            case GREATER -> order(left, right) > 0;
            case GREATER_OR_EQUAL -> order(left, right) >= 0;
        };
    }

    private static int order(Value left, Value right) {
        return left instanceof Value.Time a && right instanceof Value.Time b ? a.time().compareTo(b.time()) : Long.compare(number(left), number(right));
    }

    private static boolean same(Value left, Value right) {
        if (left instanceof Value.Choice a && right instanceof Value.Choice b) {
            return a.wire().equals(b.wire());
        }
        return isNumber(left) && isNumber(right) ? number(left) == number(right) : left.equals(right);
    }

    private static boolean isNumber(Value value) {
        return value instanceof Value.Int || value instanceof Value.Mask;
    }

    private static long number(Value value) {
        return value instanceof Value.Int number ? number.value() : ((Value.Mask) value).bits();
    }

    private Optional<Value> value(Operand operand) {
        if (operand instanceof Operand.Of of) {
            return Optional.ofNullable(values.parameter(of.parameter().name()));
        }
        if (operand instanceof Operand.ByteLength length) {
            return Optional.ofNullable(byteLength(values.parameter(length.parameter().name())));
        }
        if (operand instanceof Operand.Elements elements) {
            int count = values.parameter(elements.parameter().name()) instanceof Value.Many many ? many.elements().size() : 0;
            return Optional.of(new Value.Int(count));
        }
        if (operand instanceof Operand.State state) {
            return values.rows(state.item()).stream().findFirst().map(row -> row.get(state.item().name()));
        }
        if (operand instanceof Operand.Rows rows) {
            return Optional.of(new Value.Int(values.rows(rows.item()).size()));
        }
        return Optional.of(((Operand.Constant) operand).value());
    }

    private static @Nullable Value byteLength(@Nullable Value value) {
        return value instanceof Value.Octets octets ? new Value.Int(octets.bytes().length()) : null;
    }
}
