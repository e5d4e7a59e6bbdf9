package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Effect.Assignment;
import io.github.atspec.core.model.Effect.Source;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Statements that apply the effects of one variant or event spelling. All that can be refused is looked at first, so a refused command changes nothing.
 */
final class EffectCode {
    private final JavaTypes types;
    private final StateCode state;
    private final Values values;
    private final Locals locals;
    /** What a method does when the named thing stands in the way. */
    private final Function<Refusal, CodeBlock> refuse;

    /** Why effects cannot be applied: a value that the state needs is absent, or there is no room. */
    record Refusal(StateItem item, Optional<Parameter> absent) {}

    /** Rows that the effects insert: the local variables that hold them. */
    record Inserted(Effect.AddRow effect, String variable) {}

    EffectCode(JavaTypes types, StateCode state, Values values, Locals locals, Function<Refusal, CodeBlock> refuse) {
        this.types = types;
        this.state = state;
        this.values = values;
        this.locals = locals;
        this.refuse = refuse;
    }

    private JavaNames names() {
        return types.names();
    }

    /** Adds the statements, and says where the inserted rows are. */
    List<Inserted> apply(List<Effect> effects, CodeBlock.Builder code) {
        List<Inserted> rows = effects.stream()
                .filter(Effect.AddRow.class::isInstance)
                .map(effect -> prepare((Effect.AddRow) effect, code))
                .toList();
        boolean checkFirst = effects.size() > 1 || effects.stream().anyMatch(effect -> effect.into() != Effect.Into.USUAL);
        if (checkFirst) {
            rows.stream().filter(row -> limited(row.effect().item())).forEach(row -> refuseIf(full(row), row.effect().item(), code));
        }
        for (Effect effect : effects) {
            apply(effect, rows, checkFirst, code);
        }
        return rows;
    }

    private Inserted prepare(Effect.AddRow effect, CodeBlock.Builder code) {
        StateItem item = effect.item();
        Optional<Expr> key = allocatedKey(effect, code);
        CodeBlock.Builder row = CodeBlock.builder().add("$T.builder()", names().row(item));
        for (StateItem.Column column : item.columns()) {
            if (key.isPresent() && ((StateItem.Table) item).key().contains(column.name())) {
                row.add("\n.$N($L)", names().column(item, column), key.get().code());
            } else {
                value(effect, column).ifPresent(value -> {
                    need(effect, column, value, code);
                    row.add("\n.$N($L)", names().column(item, column), value.code());
                });
            }
        }
        String variable = locals.local(names().state(item) + "Row");
        code.addStatement("$T $N = $L\n.build()", names().row(item), variable, row.build());
        return new Inserted(effect, variable);
    }

    private Optional<Expr> value(Effect.AddRow effect, StateItem.Column column) {
        return effect.assignments().stream()
                .filter(assignment -> assignment.column().name().equals(column.name()))
                .map(assignment -> source(effect.item(), assignment))
                .findFirst();
    }

    /** A column that always holds a value cannot be filled with nothing. */
    private void need(Effect.AddRow effect, StateItem.Column column, Expr value, CodeBlock.Builder code) {
        if (value.nullable() && !state.nullable(effect.item(), column) && column.initial() == null) {
            Optional<Parameter> parameter = effect.assignments().stream()
                    .filter(assignment -> assignment.column().name().equals(column.name()))
                    .map(assignment -> ((Source.Of) assignment.source()).parameter())
                    .findFirst();
            Expr raw = values.value(parameter.orElseThrow());
            code.beginControlFlow("if ($L == null)", raw.code());
            code.add(refuse.apply(new Refusal(effect.item(), parameter)));
            code.endControlFlow();
        }
    }

    /** The key that the device gives where the request has none, in a variable. */
    private Optional<Expr> allocatedKey(Effect.AddRow effect, CodeBlock.Builder code) {
        if (!(effect.item() instanceof StateItem.Table table) || !table.allocate()) {
            return Optional.empty();
        }
        StateItem.Column column = table.column(table.key().get(0)).orElseThrow();
        Optional<Expr> given = value(effect, column);
        if (given.isPresent() && !given.get().nullable()) {
            return Optional.empty();
        }
        TypeName type = state.type(table, column).box();
        ValueType.IntType number = (ValueType.IntType) column.type();
        CodeBlock free = CodeBlock.of("$L.lowestFree($LL, $LL, $L)", state.cell(table), Math.max(number.min(), 0), Math.min(number.max(), greatest(type)), asKey(type));
        String variable = locals.local(names().column(table, column));
        CodeBlock key = given.map(value -> CodeBlock.of("$L != null ? $L : $L", value.code(), value.code(), free)).orElse(free);
        code.addStatement("$T $N = $L", type, variable, key);
        code.beginControlFlow("if ($N == null)", variable);
        code.add(refuse.apply(new Refusal(table, Optional.empty())));
        code.endControlFlow();
        return Optional.of(Expr.present(CodeBlock.of("$N", variable), type));
    }

    private static long greatest(TypeName type) {
        return type.equals(TypeName.INT.box()) ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }

    private static CodeBlock asKey(TypeName type) {
        return type.equals(TypeName.INT.box()) ? CodeBlock.of("$T::toIntExact", Math.class) : CodeBlock.of("$T::valueOf", Long.class);
    }

    private static boolean limited(StateItem item) {
        return item instanceof StateItem.Table table && table.capacity().isPresent()
                || item instanceof StateItem.Queue queue && queue.capacity().isPresent();
    }

    private CodeBlock full(Inserted row) {
        StateItem item = row.effect().item();
        if (item instanceof StateItem.Table table) {
            return seen(row, CodeBlock.of("$L.isFull() && !$L.has($L)", state.cell(item), state.cell(item), KeyCode.of(types, state, table, row.variable())));
        }
        return seen(row, CodeBlock.of("$L.isFull()", state.cell(item)));
    }

    private CodeBlock seen(Inserted row, CodeBlock condition) {
        boolean saved = row.effect().into() == Effect.Into.SAVED;
        return saved ? CodeBlock.of("$L.fromSaved(() -> $L)", state.cell(row.effect().item()), condition) : condition;
    }

    private void refuseIf(CodeBlock condition, StateItem item, CodeBlock.Builder code) {
        code.beginControlFlow("if ($L)", condition);
        code.add(refuse.apply(new Refusal(item, Optional.empty())));
        code.endControlFlow();
    }

    /** Where only one of running and saved value is meant, a task does the change to a cell that has that one in hand. */
    private void apply(Effect effect, List<Inserted> rows, boolean checked, CodeBlock.Builder code) {
        if (effect.into() == Effect.Into.USUAL) {
            change(effect, rows, checked, code);
            return;
        }
        code.add("$L.$L(() -> {\n$>", state.cell(effect.item()), effect.into() == Effect.Into.SAVED ? "inSaved" : "inRunning");
        change(effect, rows, true, code);
        code.add("$<});\n");
    }

    private void change(Effect effect, List<Inserted> rows, boolean checked, CodeBlock.Builder code) {
        if (effect instanceof Effect.Assign assign) {
            assign(assign, code);
        } else if (effect instanceof Effect.Reset reset) {
            code.addStatement("$L.reset()", state.cell(reset.item()));
        } else if (effect instanceof Effect.AddRow add) {
            insert(add, rows.stream().filter(row -> row.effect() == add).findFirst().orElseThrow(), checked, code);
        } else if (effect instanceof Effect.RemoveRows remove) {
            List<Truth> matching = remove.matching().stream().map(assignment -> equal(remove.item(), assignment)).toList();
            code.addStatement("$L.removeIf(row -> $L)", state.cell(remove.item()), Truth.all(matching).code());
        } else if (effect instanceof Effect.ChangeBits change) {
            changeBits(change, code);
        }
    }

    private void insert(Effect.AddRow effect, Inserted row, boolean checked, CodeBlock.Builder code) {
        StateItem item = effect.item();
        CodeBlock insertion = CodeBlock.of("$L.$L($N)", state.cell(item), item instanceof StateItem.Table ? "put" : "add", row.variable());
        if (checked || !limited(item)) {
            code.addStatement(insertion);
        } else {
            refuseIf(CodeBlock.of("!$L", insertion), item, code);
        }
    }

    private Truth equal(StateItem item, Assignment assignment) {
        return Equality.of(state.column(item, assignment.column(), "row"), source(item, assignment));
    }

    private void assign(Effect.Assign effect, CodeBlock.Builder code) {
        if (effect.item() instanceof StateItem.Scalar scalar) {
            effect.assignments().forEach(assignment -> assignScalar(scalar, source(scalar, assignment), code));
            return;
        }
        CodeBlock.Builder change = CodeBlock.builder().add("old.toBuilder()");
        for (Assignment assignment : effect.assignments()) {
            Expr value = source(effect.item(), assignment);
            String column = names().column(effect.item(), assignment.column());
            CodeBlock kept = value.list()
                    ? CodeBlock.of("$L ? $L : old.$N()", Truth.isPresent(value).code(), value.code(), column)
                    : value.nullable() ? CodeBlock.of("$L != null ? $L : old.$N()", value.code(), value.code(), column) : value.code();
            change.add("\n.$N($L)", column, kept);
        }
        code.addStatement(
                "$L.update($T.builder().build(), old -> $L\n.build())", state.cell(effect.item()), names().row(effect.item()), change.build());
    }

    private void assignScalar(StateItem.Scalar scalar, Expr value, CodeBlock.Builder code) {
        if (value.nullable()) {
            code.beginControlFlow("if ($L != null)", value.code());
            code.addStatement("$L.set($L)", state.cell(scalar), value.code());
            code.endControlFlow();
        } else {
            code.addStatement("$L.set($L)", state.cell(scalar), value.code());
        }
    }

    private void changeBits(Effect.ChangeBits effect, CodeBlock.Builder code) {
        Expr bits = Conversions.convert(values.effective(effect.bits()), state.type(effect.item(), effect.item().column()));
        CodeBlock mask = effect.add() ? CodeBlock.of("old.mask() | $L.mask()", bits.code()) : CodeBlock.of("old.mask() & ~$L.mask()", bits.code());
        CodeBlock update = CodeBlock.of("$L.update(old -> $T.ofMask($L))", state.cell(effect.item()), bits.type(), mask);
        if (bits.nullable()) {
            code.beginControlFlow("if ($L != null)", bits.code()).addStatement(update).endControlFlow();
        } else {
            code.addStatement(update);
        }
    }

    private Expr source(StateItem item, Assignment assignment) {
        TypeName type = state.type(item, assignment.column());
        if (assignment.source() instanceof Source.Of of) {
            return Conversions.convert(values.effective(of.parameter()), type);
        }
        return Expr.present(types.constant(type, assignment.column().type(), ((Source.Constant) assignment.source()).value()), type);
    }
}
