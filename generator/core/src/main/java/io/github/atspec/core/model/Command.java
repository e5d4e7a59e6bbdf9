package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command with its forms.
 *
 * @param name what stands before the form marker, {@code AT+LINK}
 * @param summary one line of prose, or null
 * @param description more prose, or null
 * @param parameters in the order written
 * @param forms in the order written
 * @param provenance where it comes from
 */
public record Command(
        String name,
        @Nullable String summary,
        @Nullable String description,
        List<Parameter> parameters,
        List<Form> forms,
        List<Example> examples,
        List<Erratum> errata,
        List<Decision> decisions,
        String chapter,
        Provenance provenance,
        SourceLocation location) {

    /** One of the set itself, after its manual. */
    public Command(
            String name,
            @Nullable String summary,
            @Nullable String description,
            List<Parameter> parameters,
            List<Form> forms,
            List<Example> examples,
            List<Erratum> errata,
            List<Decision> decisions,
            String chapter,
            SourceLocation location) {
        this(name, summary, description, parameters, forms, examples, errata, decisions, chapter, Provenance.OWN, location);
    }

    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }

    /** All variants of all forms, in the order written. */
    public List<Variant> variants() {
        return forms.stream().flatMap(f -> f.variants().stream()).toList();
    }
}
