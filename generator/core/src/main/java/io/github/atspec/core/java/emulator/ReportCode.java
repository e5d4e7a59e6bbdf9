package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.derive.DerivedLine.Writing;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.StateItem;
import java.util.List;

/** Statements that read the rows of a table or queue and make a line of each, or of the first. */
final class ReportCode {
    private final JavaTypes types;
    private final StateCode state;
    private final Values values;
    private final Locals locals;
    private final CodeBlock.Builder code;

    ReportCode(JavaTypes types, StateCode state, Values values, Locals locals, CodeBlock.Builder code) {
        this.types = types;
        this.state = state;
        this.values = values;
        this.locals = locals;
        this.code = code;
    }

    /**
     * @param variable takes the line, null if there is none; or the list of all lines
     * @param max how many lines there may be
     * @param refuse statement for a row that must be there and is not
     */
    void add(Writing.Rows rows, LineCode line, String variable, int max, CodeBlock refuse) {
        if (rows.all()) {
            all(rows, line, variable, max, refuse);
        } else {
            first(rows, line, variable, refuse);
        }
    }

    private void first(Writing.Rows rows, LineCode line, String variable, CodeBlock refuse) {
        StateItem item = rows.reports().item();
        String row = locals.local(types.names().state(item) + "Found");
        code.addStatement("$T $N = $L", types.names().row(item), row, inMode(line, state.read(rows.reports(), find(rows)), CodeBlock.of("null")));
        line.rowIn(row);
        Truth none = Truth.comparison(CodeBlock.of("$N == null", row));
        if (rows.mandatory()) {
            code.beginControlFlow("if ($L)", expected(line, none).code()).add(refuse).endControlFlow();
        }
        if (rows.mandatory() && line.notInThisMode().isEmpty()) {
            code.addStatement("$T $N = $L", line.type(), variable, line.record());
        } else {
            code.addStatement("$T $N = $L\n? null\n: $>$>$L$<$<", line.type(), variable, none.code(), line.record());
        }
    }

    private CodeBlock find(Writing.Rows rows) {
        StateItem item = rows.reports().item();
        if (item instanceof StateItem.Queue) {
            return CodeBlock.of("$L.$L(row -> $L)", state.cell(item), rows.reports().takes() ? "take" : "peek", matching(rows));
        }
        return CodeBlock.of("$L.$L(row -> $L)", state.cell(item), rows.reports().takes() ? "take" : "first", matching(rows));
    }

    private void all(Writing.Rows rows, LineCode line, String variable, int max, CodeBlock refuse) {
        StateItem item = rows.reports().item();
        CodeBlock found = rows.reports().takes()
                ? CodeBlock.of("$L.takeAll(row -> $L, $L)", state.cell(item), matching(rows), limit(max))
                : CodeBlock.of("$L.rows($L)$L", state.cell(item), predicate(rows), max == Integer.MAX_VALUE ? CodeBlock.of("") : CodeBlock.of(".stream().limit($L).toList()", max));
        String lines = locals.local(types.names().state(item) + "Rows");
        CodeBlock read = inMode(line, state.read(rows.reports(), found), CodeBlock.of("$T.of()", List.class));
        code.addStatement("$T<$T> $N = $L", List.class, types.names().row(item), lines, read);
        if (rows.mandatory()) {
            Truth none = expected(line, Truth.atom(CodeBlock.of("$N.isEmpty()", lines)));
            code.beginControlFlow("if ($L)", none.code()).add(refuse).endControlFlow();
        }
        code.addStatement("$T<$T> $N = $N.stream()\n.map(row -> $>$>$L$<$<)\n.toList()", List.class, line.type(), variable, lines, line.rowIn("row").record());
    }

    /** Rows of a line that is not written in this mode stay where they are. */
    private static CodeBlock inMode(LineCode line, CodeBlock read, CodeBlock nothing) {
        List<Truth> obstacles = line.notInThisMode();
        return obstacles.isEmpty() ? read : CodeBlock.of("$L\n? $L\n: $>$>$L$<$<", Truth.any(obstacles).code(), nothing, read);
    }

    /** That nothing is found, in a mode that has the line. */
    private static Truth expected(LineCode line, Truth none) {
        List<Truth> obstacles = line.notInThisMode();
        return obstacles.isEmpty() ? none : Truth.all(List.of(Truth.any(obstacles).not(), none));
    }

    private static CodeBlock limit(int max) {
        return max == Integer.MAX_VALUE ? CodeBlock.of("$T.MAX_VALUE", Integer.class) : CodeBlock.of("$L", max);
    }

    private CodeBlock predicate(Writing.Rows rows) {
        return rows.matching().isEmpty() ? CodeBlock.of("") : CodeBlock.of("row -> $L", matching(rows));
    }

    private CodeBlock matching(Writing.Rows rows) {
        return Truth.all(rows.matching().stream().map(binding -> matches(rows.reports().item(), binding)).toList()).code();
    }

    /** A value that the request leaves out matches any. */
    private Truth matches(StateItem item, Reports.Binding binding) {
        Expr wanted = values.value(binding.parameter());
        Truth equal = Equality.of(state.column(item, binding.column(), "row"), wanted.checked());
        return Truth.any(List.of(Truth.isNull(wanted), equal));
    }
}
