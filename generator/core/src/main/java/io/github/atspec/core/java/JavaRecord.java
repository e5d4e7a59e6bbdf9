package io.github.atspec.core.java;

import com.palantir.javapoet.ClassName;
import io.github.atspec.core.model.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * A generated record that carries the values of a line (or of all the spellings of an event).
 *
 * @param type its class; records with components have a nested {@code Builder} and a static {@code builder()}
 * @param components in order
 */
public record JavaRecord(ClassName type, List<JavaComponent> components) {

    /** Whether there is a builder: a record without components has none. */
    public boolean hasBuilder() {
        return !components.isEmpty();
    }

    /** {@code Link.SetClient.Builder}. */
    public ClassName builder() {
        return type.nestedClass("Builder");
    }

    /** The component of a parameter; empty where the line does not carry it or allows one value alone. */
    public Optional<JavaComponent> component(Parameter parameter) {
        return components.stream().filter(c -> c.parameter().name().equals(parameter.name())).findFirst();
    }
}
