package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.derive.AnswerDerivation;
import io.github.atspec.core.derive.DerivedAnswer;
import io.github.atspec.core.derive.DerivedLine;
import io.github.atspec.core.derive.DerivedLine.Writing;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.Responses;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.emulator.Answer;
import io.github.atspec.runtime.spec.Done;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The body of the method that answers a variant: looks for what may refuse it, applies its effects, and makes its response. */
final class AnswerCode {
    private static final CodeBlock REFUSE = CodeBlock.of("return $T.error();\n", Answer.class);

    private final JavaTypes types;
    private final StateCode state;
    private final Command command;
    private final Variant variant;
    private final DerivedAnswer answer;
    private final Values values;
    private final Locals locals = new Locals();
    private final CodeBlock.Builder code = CodeBlock.builder();
    /** What each line contributes to the response: a variable or a constant. */
    private final Map<DerivedLine, CodeBlock> results = new HashMap<>();

    AnswerCode(JavaTypes types, StateCode state, Command command, Variant variant) {
        this.types = types;
        this.state = state;
        this.command = command;
        this.variant = variant;
        this.answer = AnswerDerivation.of(command, variant);
        this.values = Values.ofRequest(types, command, variant);
    }

    CodeBlock body() {
        if (answer.toBeOverridden()) {
            return REFUSE;
        }
        List<DerivedLine> early = answer.lines().stream().filter(this::mayRefuseBeforeEffects).toList();
        early.forEach(line -> add(line, List.of()));
        List<EffectCode.Inserted> rows = new EffectCode(types, state, values, locals, refusal -> REFUSE).apply(variant.stores(), code);
        answer.lines().stream().filter(line -> !early.contains(line)).forEach(line -> add(line, rows));
        return code.addStatement("return $T.ok($L)", Answer.class, response()).build();
    }

    /** A row that must be there, of an item that the effects do not touch, is looked for first: a refused command changes nothing. */
    private boolean mayRefuseBeforeEffects(DerivedLine line) {
        return line.writing() instanceof Writing.Rows rows && rows.mandatory() && !variant.stores().isEmpty() && !changes(rows.reports().item());
    }

    private boolean changes(StateItem item) {
        return variant.stores().stream().map(Effect::item).anyMatch(changed -> changed.name().equals(item.name()));
    }

    private void add(DerivedLine line, List<EffectCode.Inserted> rows) {
        if (line.writing() instanceof Writing.Never) {
            results.put(line, CodeBlock.of(many(line.item()) ? "$T.of()" : "null", many(line.item()) ? new Object[] {List.class} : new Object[0]));
            return;
        }
        LineCode lineCode = new LineCode(types, state, command, variant, line, values, rows);
        String variable = locals.local(types.names().component(command, variant, line.item()));
        if (line.writing() instanceof Writing.Rows reported) {
            new ReportCode(types, state, values, locals, code).add(reported, lineCode, variable, max(line.item()), REFUSE);
        } else {
            single(line, lineCode, variable);
        }
        results.put(line, CodeBlock.of("$N", variable));
        if (line.item() instanceof ResponseItem.Announced announced && EventEmitter.stores(announced.event())) {
            keep(line, variable);
        }
    }

    /** An announced event stores what it stores when it is raised. */
    private void keep(DerivedLine line, String variable) {
        if (many(line.item())) {
            code.addStatement("$N.forEach(this::keep)", variable);
        } else if (Responses.occurrence(line.item()) == Responses.Occurrence.ONE) {
            code.addStatement("keep($N)", variable);
        } else {
            code.beginControlFlow("if ($N != null)", variable).addStatement("keep($N)", variable).endControlFlow();
        }
    }

    private static int max(ResponseItem item) {
        return item instanceof ResponseItem.Info info ? info.max() : ((ResponseItem.Announced) item).max();
    }

    /** A line that is written once, or left out when the mode, the state or the request lacks something it needs. */
    private void single(DerivedLine line, LineCode lineCode, String variable) {
        lineCode.reportedFields(locals).ifPresent(code::add);
        List<Truth> obstacles = new ArrayList<>(lineCode.missing());
        boolean optional = Responses.occurrence(line.item()) != Responses.Occurrence.ONE;
        boolean mandatory = line.item() instanceof ResponseItem.Info info ? info.min() > 0 : ((ResponseItem.Announced) line.item()).min() > 0;
        if (mandatory && !obstacles.isEmpty()) {
            code.beginControlFlow("if ($L)", Truth.any(obstacles).code()).add(REFUSE).endControlFlow();
            obstacles.clear();
        }
        obstacles.addAll(lineCode.notInThisMode());
        CodeBlock record = lineCode.record();
        CodeBlock whole = many(line.item()) ? CodeBlock.of("$T.of($L)", List.class, record) : record;
        if (optional && !obstacles.isEmpty()) {
            CodeBlock nothing = many(line.item()) ? CodeBlock.of("$T.<$T>of()", List.class, lineCode.type()) : CodeBlock.of("null");
            whole = CodeBlock.of("$L\n? $L\n: $>$>$L$<$<", Truth.any(obstacles).code(), nothing, whole);
        }
        code.addStatement("$T $N = $L", lineCode.declared(many(line.item())), variable, whole);
    }

    private static boolean many(ResponseItem item) {
        return Responses.occurrence(item) == Responses.Occurrence.MANY;
    }

    private CodeBlock response() {
        if (Responses.isDone(variant)) {
            return CodeBlock.of("$T.DONE", Done.class);
        } else if (Responses.isLine(variant)) {
            return results.get(answer.lines().get(0));
        }
        CodeBlock arguments = answer.lines().stream().map(results::get).collect(CodeBlock.joining(", "));
        return CodeBlock.of("new $T($L)", types.response(command, variant), arguments);
    }
}
