package io.github.atspec.core.link;

import io.github.atspec.core.element.ErrorTableElement;
import io.github.atspec.core.element.ErrorTableElement.ConstantOf;
import io.github.atspec.core.element.ErrorTableElement.ErrorValueElement;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links tables of numbered errors. */
final class ErrorLinker {
    private final Problems problems;

    ErrorLinker(Problems problems) {
        this.problems = problems;
    }

    ErrorTable link(ErrorTableElement element) {
        if (element.values().isEmpty()) {
            problems.error("empty-map", element.location(), "error table '" + element.name().text() + "' has no values", null);
        }
        Set<String> names = new HashSet<>();
        Set<Long> codes = new HashSet<>();
        List<ErrorTable.Code> values = element.values().stream().flatMap(value -> code(value, names, codes).stream()).toList();
        List<ErrorTable.Span> ranges = element.ranges().stream().flatMap(range -> span(range).stream()).toList();
        return new ErrorTable(element.name().text(), Scalars.text(element.summary()), values, ranges, element.location());
    }

    private Optional<ErrorTable.Code> code(ErrorValueElement value, Set<String> names, Set<Long> codes) {
        Scalar number = value.code();
        Optional<Long> code = Scalars.number(number.text()).filter(n -> n >= 0);
        if (code.isEmpty()) {
            problems.error("wrong-constant", number.location(), "'" + number.text() + "' is not a number", null);
            return Optional.empty();
        }
        ConstantNames.check(value.constant(), problems);
        if (!names.add(value.constant().text())) {
            problems.error("duplicate-constant", value.constant().location(), "a second constant '" + value.constant().text() + "'");
        }
        if (!codes.add(code.get())) {
            problems.error("duplicate-key", number.location(), "code " + number.text() + " is named twice");
        }
        return code.map(n -> new ErrorTable.Code(n, value.constant().text(), Scalars.text(value.words())));
    }

    private Optional<ErrorTable.Span> span(ConstantOf range) {
        return Scalars.range(range.codes(), problems).map(r -> new ErrorTable.Span(r.min(), r.max(), range.text().text()));
    }
}
