package io.github.atspec.core.link;

import io.github.atspec.core.element.ResponseItemElement;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links what is special about a line. */
final class TraitsLinker {
    private final Problems problems;

    TraitsLinker(Problems problems) {
        this.problems = problems;
    }

    ResponseItem.Traits link(ResponseItemElement.Traits traits, Line line, @Nullable Reports reports) {
        if (traits.undocumented() && !isFreeText(line)) {
            String message = "'" + line.source() + "' is undocumented but not a parameter of type text alone";
            problems.error("wrong-undocumented", line.location(), message, "free lines are one parameter of type text");
        }
        List<Parameter> reported = reports == null ? List.of() : reports.bindings().stream().map(Reports.Binding::parameter).toList();
        List<Parameter> approximate = traits.approximate().stream().flatMap(name -> reported(name, reported).stream()).toList();
        return new ResponseItem.Traits(traits.stream(), traits.undocumented(), approximate);
    }

    private static boolean isFreeText(Line line) {
        return line.fields().size() == 1
                && line.fields().get(0).parameter().type() instanceof ValueType.TextType
                && line.source().equals("<" + line.fields().get(0).parameter().name() + ">");
    }

    private Optional<Parameter> reported(Scalar name, List<Parameter> reported) {
        Optional<Parameter> found = reported.stream().filter(parameter -> parameter.name().equals(name.text())).findFirst();
        if (found.isEmpty()) {
            List<String> names = reported.stream().map(Parameter::name).toList();
            problems.error("unknown-approximate", name.location(), "'" + name.text() + "' is not what the line reports", Lookup.hint(name.text(), names));
        }
        return found;
    }
}
