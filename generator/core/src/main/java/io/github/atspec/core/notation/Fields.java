package io.github.atspec.core.notation;

import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the parameters of one line into fields, and reports what is wrong with the line. */
final class Fields {
    private final LineContext context;
    private final SourceLocation location;
    private final Problems problems;
    private final Map<String, Integer> seen = new HashMap<>();
    private boolean failed;

    Fields(LineContext context, SourceLocation location, Problems problems) {
        this.context = context;
        this.location = location;
        this.problems = problems;
    }

    boolean failed() {
        return failed;
    }

    /** The field of a parameter, or null (and a problem) when it is unknown. */
    @Nullable Field field(Atom.Param param) {
        Optional<Parameter> parameter = context.parameter(param.name());
        if (parameter.isEmpty()) {
            List<String> names = context.parameters().stream().map(Parameter::name).toList();
            String hint = NearestName.of(param.name(), names).map(name -> "did you mean '<" + name + ">'?").orElse(null);
            error("unknown-parameter", param.column(), "unknown parameter '<" + param.name() + ">'", hint);
            return null;
        }
        int element = seen.merge(param.name(), 1, Integer::sum) - 1;
        if (parameter.get().type() instanceof ValueType.ListType) {
            return new Field(parameter.get(), quoting(param, parameter.get()), null, element, guard(param));
        }
        if (element > 0) {
            error(
                    "repeated-parameter",
                    param.column(),
                    "the parameter '<" + param.name() + ">' stands twice in one line",
                    "state 'count: 0..2' to make it a list");
        }
        return new Field(parameter.get(), quoting(param, parameter.get()), context.fixed().get(param.name()), -1, guard(param));
    }

    private List<Guard> guard(Atom.Param param) {
        return context.guards().getOrDefault(param.name(), List.of());
    }

    private Quoting quoting(Atom.Param param, Parameter parameter) {
        boolean forced = param.quoted() && !context.statedQuoting().contains(param.name());
        if (parameter.type().single() instanceof ValueType.ChoicesType) {
            return Quoting.NEVER;
        }
        return forced && !(parameter.type().single() instanceof ValueType.AtomType) ? Quoting.ALWAYS : parameter.quoting();
    }

    void error(String id, int column, String message, @Nullable String hint) {
        failed = true;
        problems.error(id, location.plus(column), message, hint);
    }

    void sideBySide(int column) {
        error("adjacent-parameters", column, "two parameters with nothing between them", "is a comma missing?");
    }
}
