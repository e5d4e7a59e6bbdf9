package io.github.atspec.core.link;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds things by name, with a hint where there is none. */
final class Lookup {
    /** More would not help to find the one that was meant. */
    private static final int MOST_NAMES = 12;

    private Lookup() {}

    /**
     * Finds one of {@code all} by the name written.
     *
     * @param what {@code state item}: names the problem, {@code unknown-state-item}
     */
    static <T> Optional<T> find(String what, Scalar written, Collection<T> all, java.util.function.Function<T, String> name, Problems problems) {
        return find(what, written.text(), written.location(), all, name, problems);
    }

    static <T> Optional<T> find(
            String what, String written, SourceLocation at, Collection<T> all, java.util.function.Function<T, String> name, Problems problems) {
        Optional<T> found = all.stream().filter(t -> name.apply(t).equals(written)).findFirst();
        if (found.isEmpty()) {
            List<String> names = all.stream().map(name).toList();
            problems.error("unknown-" + what.replace(' ', '-'), at, "unknown " + what + " '" + written + "'", hint(written, names));
        }
        return found;
    }

    /** The nearest name, or a short list of all. */
    static @Nullable String hint(String written, Collection<String> names) {
        String all = names.isEmpty() || names.size() > MOST_NAMES ? null : "it is one of " + String.join(", ", names);
        return NearestName.of(written, names).map(near -> "did you mean '" + near + "'?").orElse(all);
    }

    /** A parameter written as {@code <name>}. */
    static Optional<Parameter> parameter(Scalar written, Collection<Parameter> parameters, Problems problems) {
        Optional<String> name = Reference.name(written.text());
        if (name.isEmpty()) {
            String hint = parameters.stream().anyMatch(p -> p.name().equals(written.text())) ? "write '<" + written.text() + ">'" : null;
            problems.error("not-a-parameter", written.location(), "'" + written.text() + "' is not a parameter in angle brackets", hint);
            return Optional.empty();
        }
        return find("parameter", "<" + name.get() + ">", written.location(), parameters, p -> "<" + p.name() + ">", problems);
    }
}
