package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import org.jspecify.annotations.Nullable;

/** A broken rule of one parameter. */
record Broken(Parameter parameter, String value, String rule) {
    static final String MASKED = "***";
    private static final String NOTHING = "nothing";

    static Broken of(Parameter parameter, @Nullable Value value, String rule) {
        String shown = value == null ? NOTHING : Wire.text(value instanceof Value.Many ? parameter.type() : parameter.type().single(), value).toString();
        return new Broken(parameter, value != null && parameter.secret() ? MASKED : shown, rule);
    }

    Reading.Invalid reading() {
        return new Reading.Invalid(parameter.name(), value, rule);
    }

    Writing.Refused writing() {
        return new Writing.Refused(parameter.name(), value, rule);
    }
}
