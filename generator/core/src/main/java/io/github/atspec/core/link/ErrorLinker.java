package io.github.atspec.core.link;

import io.github.atspec.core.element.ErrorTableElement;
import io.github.atspec.core.element.ErrorTableElement.ConstantOf;
import io.github.atspec.core.model.ErrorTable;
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

    private Optional<ErrorTable.Code> code(ConstantOf value, Set<String> names, Set<Long> codes) {
        Optional<Long> code = Scalars.number(value.codes().text()).filter(number -> number >= 0);
        if (code.isEmpty()) {
            problems.error("wrong-constant", value.codes().location(), "'" + value.codes().text() + "' is not a number", null);
            return Optional.empty();
        }
        ConstantNames.check(value.text(), problems);
        if (!names.add(value.text().text())) {
            problems.error("duplicate-constant", value.text().location(), "a second constant '" + value.text().text() + "'");
        }
        if (!codes.add(code.get())) {
            problems.error("duplicate-key", value.codes().location(), "code " + value.codes().text() + " is named twice");
        }
        return code.map(number -> new ErrorTable.Code(number, value.text().text()));
    }

    private Optional<ErrorTable.Span> span(ConstantOf range) {
        return Scalars.range(range.codes(), problems).map(r -> new ErrorTable.Span(r.min(), r.max(), range.text().text()));
    }
}
