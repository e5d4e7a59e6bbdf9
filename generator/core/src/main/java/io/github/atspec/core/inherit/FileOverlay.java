package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file of a set that extends another says about the parent's file. {@code change: {commands: ...}}, {@code remove: {commands: [...]}}, {@code replace: ...} and
 * {@code add: ...} are gathered by kind of element; elements that stand in the file as in any other are added.
 */
record FileOverlay(Mapping file) {
    static final List<String> SECTIONS = List.of("types", "state", "errors", "commands", "events");

    /** The parent's file as this one makes it. */
    Mapping applyTo(Mapping base, Problems problems) {
        Mapping result = base;
        for (String section : SECTIONS) {
            Optional<Mapping> overlay = section(section);
            if (overlay.isPresent()) {
                result = inSection(result, section, overlay.get(), problems);
            }
        }
        return new Overlay(problems).apply(result, ownKeys(), Level.LEAF, "the chapter");
    }

    /** A file with the elements of one kind changed. */
    static Mapping inSection(Mapping base, String section, Mapping overlay, Problems problems) {
        Mapping elements = base.get(section).orElse(null) instanceof Mapping map ? map : new Mapping(List.of(), overlay.location());
        Mapping changed = new Overlay(problems).apply(elements, overlay, Level.inFile(section), "the parent");
        return changed.entries().isEmpty() ? Trees.without(base, section) : Trees.with(base, new Entry(Trees.word(section, overlay.location()), changed));
    }

    /** What is said about elements of one kind; empty where nothing is. */
    Optional<Mapping> section(String section) {
        List<Entry> overlay = new ArrayList<>(entries(word("change", section)));
        for (String word : List.of("remove", "replace")) {
            Node node = word(word, section);
            if (node != null) {
                overlay.add(new Entry(Trees.word(word, node.location()), node));
            }
        }
        List<Entry> added = Stream.concat(entries(word("add", section)).stream(), entries(file.get(section).orElse(null)).stream()).toList();
        if (!added.isEmpty()) {
            overlay.add(new Entry(Trees.word("add", added.get(0).key().location()), new Mapping(added, added.get(0).key().location())));
        }
        return overlay.isEmpty() ? Optional.empty() : Optional.of(new Mapping(List.copyOf(overlay), overlay.get(0).key().location()));
    }

    /** Changes of what is no named element: of the parent's errata, say. */
    Mapping properties() {
        Node change = file.get("change").orElse(null);
        List<Entry> entries = entries(change).stream().filter(entry -> !SECTIONS.contains(entry.key().text())).toList();
        return new Mapping(entries, file.location());
    }

    /** Title and description, where they are said anew. */
    private Mapping ownKeys() {
        List<Entry> entries = file.entries().stream()
                .filter(entry -> !SECTIONS.contains(entry.key().text()) && !Inheritance.WORDS.contains(entry.key().text()))
                .toList();
        return new Mapping(entries, file.location());
    }

    private @Nullable Node word(String word, String section) {
        return file.get(word).orElse(null) instanceof Mapping map ? map.get(section).orElse(null) : null;
    }

    private static List<Entry> entries(@Nullable Node node) {
        return node instanceof Mapping map ? map.entries() : List.of();
    }
}
