package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import java.util.List;
import java.util.stream.Stream;

/**
 * The constants that a field is restricted to.
 *
 * @param values none = any value
 * @param absence whether the field may be without a value
 */
record Restriction(List<Value> values, boolean absence) {
    static final Restriction NONE = new Restriction(List.of(), true);

    /** A field without a value means its default, which must be one of the constants then; so does one that is spelled as no value. */
    static Restriction of(Parameter parameter, List<Value> constants) {
        boolean absence = parameter.defaultValue() != null && constants.contains(parameter.defaultValue());
        Stream<Value> values = constants.stream().filter(value -> !parameter.none().contains(value));
        return new Restriction((absence ? Stream.concat(values, parameter.none().stream()) : values).toList(), absence);
    }
}
