package io.github.atspec.core.link;

import io.github.atspec.core.element.CommandElement;
import io.github.atspec.core.element.EventElement;
import io.github.atspec.core.model.Provenance;
import io.github.atspec.core.model.Provenance.Source;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which set wrote what, in a set that extends another.
 *
 * @param sets id of the set by file, for files of parents
 * @param changed names of inherited commands and events that are not as their set wrote them
 */
public record Origins(Map<String, String> sets, Set<String> changed) {
    private static final Map<String, Source> SOURCES = Map.of("manual", Source.MANUAL, "assumed", Source.ASSUMED, "observed", Source.OBSERVED);

    /** Those of a set that extends none. */
    public static final Origins OWN = new Origins(Map.of(), Set.of());

    Provenance of(CommandElement command, Problems problems) {
        return of(command.name().text(), command.source(), command.location(), problems);
    }

    Provenance of(EventElement event, Problems problems) {
        return of(event.name().text(), event.source(), event.location(), problems);
    }

    private Provenance of(String name, @Nullable Scalar source, SourceLocation location, Problems problems) {
        String from = sets.get(location.file());
        return new Provenance(Scalars.word(source, "source", SOURCES, Source.MANUAL, problems), from, from != null && changed.contains(name));
    }
}
