package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An unsolicited result code. Its lines are its spellings: one typed notification in Java with the fields of all of them.
 *
 * @param name as in the descriptor, {@code link lost}
 * @param stores what it does to state when the device raises it, whatever the spelling; per spelling in {@link Spelling#stores()}
 * @param provenance where it comes from
 */
public record Event(
        String name,
        @Nullable String summary,
        @Nullable String description,
        List<Parameter> parameters,
        List<Spelling> lines,
        List<Example> examples,
        List<Erratum> errata,
        List<Decision> decisions,
        String chapter,
        Provenance provenance,
        SourceLocation location) {

    /** One of the set itself, after its manual. */
    public Event(
            String name,
            @Nullable String summary,
            @Nullable String description,
            List<Parameter> parameters,
            List<Spelling> lines,
            List<Example> examples,
            List<Erratum> errata,
            List<Decision> decisions,
            String chapter,
            SourceLocation location) {
        this(name, summary, description, parameters, lines, examples, errata, decisions, chapter, Provenance.OWN, location);
    }

    /**
     * One spelling of an event.
     *
     * @param when mode guard: not sent, and not expected, when false
     * @param stores what raising this spelling does to state
     */
    public record Spelling(String name, Line line, List<Guard> when, List<Rule> rules, List<Effect> stores, SourceLocation location) {}

    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }
}
