package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.derive.RowColumns;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.StateItem;

/** Java expressions over the emulator's field {@code state}. */
final class StateCode {
    private final JavaTypes types;
    private final RowColumns columns;

    StateCode(JavaTypes types) {
        this.types = types;
        this.columns = new RowColumns(types.set());
    }

    private JavaNames names() {
        return types.names();
    }

    /** The cell: {@code state.links()}. */
    CodeBlock cell(StateItem item) {
        return CodeBlock.of("state.$N()", names().state(item));
    }

    /** What a line reports: read from the running value, or from the saved one. */
    CodeBlock read(Reports reports, CodeBlock code) {
        return reports.saved() ? CodeBlock.of("$L.fromSaved(() -> $L)", cell(reports.item()), code) : code;
    }

    /** The value of a scalar. */
    Expr scalar(StateItem.Scalar item) {
        return Expr.present(CodeBlock.of("$L.value()", cell(item)), type(item, item.column()).box());
    }

    TypeName type(StateItem item, StateItem.Column column) {
        return types.type(item, column);
    }

    /** Whether a column of a row may be null. */
    boolean nullable(StateItem item, StateItem.Column column) {
        return !columns.always(item, column);
    }

    /** A column of a row held by a variable; of a scalar, its value. */
    Expr column(StateItem item, StateItem.Column column, String row) {
        boolean nullable = nullable(item, column);
        TypeName type = type(item, column);
        CodeBlock code = CodeBlock.of("$N.$N()", row, names().column(item, column));
        return new Expr(code, nullable ? type.box() : type, nullable);
    }
}
