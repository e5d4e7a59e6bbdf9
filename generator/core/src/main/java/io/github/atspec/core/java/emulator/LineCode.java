package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.derive.DerivedLine;
import io.github.atspec.core.derive.DerivedLine.DerivedValue;
import io.github.atspec.core.derive.Origin;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The record of one line of an answer, made of what the derivation says. */
final class LineCode {
    private final JavaTypes types;
    private final StateCode state;
    private final DerivedLine line;
    private final Values values;
    private final List<EffectCode.Inserted> rows;
    private final JavaRecord record;
    private String reported = "row";

    LineCode(
            JavaTypes types, StateCode state, Command command, Variant variant, DerivedLine line, Values values, List<EffectCode.Inserted> rows) {
        this.types = types;
        this.state = state;
        this.line = line;
        this.values = values;
        this.rows = rows;
        this.record = line.item() instanceof ResponseItem.Info info
                ? types.line(command, variant, info)
                : types.event(((ResponseItem.Announced) line.item()).event());
    }

    ClassName type() {
        return record.type();
    }

    TypeName declared(boolean many) {
        return many ? ParameterizedTypeName.get(ClassName.get(List.class), type()) : type();
    }

    /** From now on the reported row is in this variable. */
    LineCode rowIn(String variable) {
        reported = variable;
        return this;
    }

    /** Reads reported fields into a variable, where the line reports an item of several columns that is no table. */
    Optional<CodeBlock> reportedFields(Locals locals) {
        for (DerivedValue value : line.values()) {
            if (value.origin() instanceof Origin.Reported origin && origin.item() instanceof StateItem.Fields fields) {
                reported = locals.local(types.names().state(fields));
                ClassName row = types.names().row(fields);
                CodeBlock read = needsNothing() ? orEmpty(fields(fields), row) : fields(fields);
                return Optional.of(CodeBlock.builder().addStatement("$T $N = $L", row, reported, read).build());
            }
        }
        return Optional.empty();
    }

    private static CodeBlock orEmpty(CodeBlock value, ClassName row) {
        return CodeBlock.of("$T.requireNonNullElse($L, $T.builder().build())", Objects.class, value, row);
    }

    private CodeBlock fields(StateItem.Fields fields) {
        return read(CodeBlock.of("$L.value()", state.cell(fields)));
    }

    private CodeBlock read(CodeBlock code) {
        Reports reports = line.item() instanceof ResponseItem.Info info ? info.reports() : null;
        return reports == null ? code : state.read(reports, code);
    }

    /** What keeps the line from being made: the reported item is unset, or a value it needs is absent. */
    List<Truth> missing() {
        List<Truth> missing = new java.util.ArrayList<>();
        if (unset() && !needsNothing()) {
            missing.add(Truth.comparison(CodeBlock.of("$N == null", reported)));
        }
        expressions().forEach((component, value) -> {
            if (value.list() && line.item() instanceof ResponseItem.Info info) {
                int least = info.line().elements(component.parameter()).least();
                boolean holes = ((ValueType.ListType) component.parameter().type()).holes();
                if (least > 0 && !holes) {
                    missing.add(Truth.comparison(CodeBlock.of("$L.size() < $L", value.code(), least)));
                }
            } else if (value.nullable() && !component.nullable()) {
                missing.add(Truth.isNull(value));
            }
        });
        return missing;
    }

    private boolean unset() {
        return line.values().stream().anyMatch(value -> value.origin() instanceof Origin.Reported origin
                && origin.item() instanceof StateItem.Fields fields
                && fields.columns().stream().allMatch(column -> column.initial() == null));
    }

    /** Whether the line is written even when the reported item is unset: it is mandatory, what it takes from there may all be absent, and some of it is spelled out then. */
    private boolean needsNothing() {
        List<Parameter> taken = line.values().stream().filter(value -> value.origin() instanceof Origin.Reported).map(DerivedValue::parameter).toList();
        return unset()
                && line.item() instanceof ResponseItem.Info info
                && info.min() > 0
                && taken.stream().anyMatch(LineCode::spelledWhenAbsent)
                && taken.stream().allMatch(parameter -> record.component(parameter).filter(JavaComponent::nullable).isPresent());
    }

    private static boolean spelledWhenAbsent(Parameter parameter) {
        return parameter.nullable() || !parameter.none().isEmpty();
    }

    /** When the line's mode guard is false. */
    List<Truth> notInThisMode() {
        return line.item() instanceof ResponseItem.Info info && !info.when().isEmpty()
                ? List.of(Guards.of(types, state, info.when()).not())
                : List.of();
    }

    /** An expression that makes the record. */
    CodeBlock record() {
        if (!record.hasBuilder()) {
            return CodeBlock.of("new $T()", type());
        }
        CodeBlock.Builder made = CodeBlock.builder().add("$T.builder()", type());
        expressions().forEach((component, value) -> made.add("\n.$N($L)", component.name(), value.code()));
        return made.add("\n.build()").build();
    }

    private Map<JavaComponent, Expr> expressions() {
        Map<JavaComponent, Expr> expressions = new LinkedHashMap<>();
        for (DerivedValue value : line.values()) {
            record.component(value.parameter()).ifPresent(component -> expression(value.origin(), component)
                    .ifPresent(found -> expressions.put(component, Conversions.convert(found, component.type()))));
        }
        return expressions;
    }

    private Expr scalar(StateItem.Scalar scalar) {
        Expr running = state.scalar(scalar);
        return Expr.present(read(running.code()), running.type());
    }

    private Optional<Expr> expression(Origin origin, JavaComponent component) {
        if (origin instanceof Origin.Reported found) {
            return Optional.of(found.item() instanceof StateItem.Scalar scalar
                    ? scalar(scalar)
                    : state.column(found.item(), found.column(), reported));
        } else if (origin instanceof Origin.Inserted found) {
            String row = rows.stream().filter(it -> it.effect() == found.effect()).findFirst().orElseThrow().variable();
            return Optional.of(state.column(found.effect().item(), found.column(), row));
        } else if (origin instanceof Origin.Requested found) {
            return Optional.of(component.nullable() ? values.value(found.parameter()) : values.effective(found.parameter()));
        }
        return origin instanceof Origin.Constant constant
                ? Optional.of(Expr.present(types.constant(component.type(), component.parameter().type(), constant.value()), component.type()))
                : Optional.empty();
    }
}
