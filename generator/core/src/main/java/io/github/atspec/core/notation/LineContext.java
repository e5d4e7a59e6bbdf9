package io.github.atspec.core.notation;

import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a syntax line needs to know of its surroundings.
 *
 * @param parameters of the command or event
 * @param statedQuoting names of the parameters that state their own {@code quoting}, which {@code <"x">} does not override
 * @param fixed values of parameters restricted to one constant, by name
 * @param guards of single fields, by name of the parameter
 * @param separator what stands between its fields
 * @param skippedMiddle what the dialect does with the comma of an absent middle group
 * @param lineEnd what stands between the lines of a pattern; null where it has one line alone
 */
public record LineContext(
        List<Parameter> parameters,
        Set<String> statedQuoting,
        Map<String, Value> fixed,
        Map<String, List<Guard>> guards,
        char separator,
        Dialect.SkippedMiddle skippedMiddle,
        @Nullable String lineEnd) {

    /** Of one line with commas, whose fields have no guards. */
    public LineContext(List<Parameter> parameters, Set<String> statedQuoting, Map<String, Value> fixed, Dialect.SkippedMiddle skippedMiddle) {
        this(parameters, statedQuoting, fixed, Map.of(), Line.USUAL_SEPARATOR, skippedMiddle, null);
    }

    public LineContext {
        parameters = List.copyOf(parameters);
        statedQuoting = Set.copyOf(statedQuoting);
        fixed = Map.copyOf(fixed);
        guards = Map.copyOf(guards);
    }

    Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
