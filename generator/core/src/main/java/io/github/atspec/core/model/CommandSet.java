package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A linked command set: immutable, complete, every name resolved. The intermediate representation that the Java emitter, the interpreter and
 * the documentation read; nothing in it is filled in later.
 *
 * @param id kebab-case id, {@code acme-modem}
 * @param title the name people use
 * @param description prose, or null
 * @param language the language of the prose, a BCP 47 tag
 * @param manual where the facts come from
 * @param chips names of the chips that the set tells apart
 * @param dialect how lines are spelled
 * @param types named types in the order written
 * @param state state items in the order written
 * @param errors tables of numbered errors in the order written
 * @param commands commands in the order written, chapter by chapter
 * @param events unsolicited result codes in the order written
 * @param errata errata of the set as a whole (those of an element are with it)
 * @param decisions decisions of the set as a whole
 * @param suppressions warnings and notes that it accepts, its own and those of its elements
 * @param parents ids of the sets that this one extends, by the files they were written in
 * @param untranslated every language that the set has prose in, with the number of texts that it lacks
 */
public record CommandSet(
        String id,
        String title,
        @Nullable String description,
        String language,
        Manual manual,
        List<String> chips,
        Dialect dialect,
        List<NamedType> types,
        List<StateItem> state,
        List<ErrorTable> errors,
        List<Command> commands,
        List<Event> events,
        List<Erratum> errata,
        List<Decision> decisions,
        List<Suppression> suppressions,
        Map<String, String> parents,
        SortedMap<String, Integer> untranslated,
        SourceLocation location) {

    /** A set that tells no chips apart and extends no other. */
    public CommandSet(
            String id,
            String title,
            @Nullable String description,
            String language,
            Manual manual,
            Dialect dialect,
            List<NamedType> types,
            List<StateItem> state,
            List<ErrorTable> errors,
            List<Command> commands,
            List<Event> events,
            List<Erratum> errata,
            List<Decision> decisions,
            SourceLocation location) {
        this(id, title, description, language, manual, List.of(), dialect, types, state, errors, commands, events, errata, decisions, List.of(), Map.of(), new TreeMap<>(Map.of(language, 0)), location);
    }

    /** The id of the set that wrote what stands at a place; empty where that is this set. */
    public Optional<String> inheritedFrom(SourceLocation place) {
        return Optional.ofNullable(parents.get(place.file()));
    }

    /** What one of its elements accepts. */
    public List<Suppression> suppressions(Suppression.Level level, String of) {
        return suppressions.stream().filter(s -> s.level() == level && s.of().equals(of)).toList();
    }

    public Optional<Command> command(String name) {
        return commands.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    public Optional<Event> event(String name) {
        return events.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    public Optional<StateItem> state(String name) {
        return state.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
