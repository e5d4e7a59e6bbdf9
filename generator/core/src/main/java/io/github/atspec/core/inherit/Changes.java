package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.SetFiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the commands and events whose parts stand in more than one file: those that a set has inherited and says something else about. */
public final class Changes {
    private static final Set<String> PROSE = Set.of("summary", "description");

    private Changes() {}

    /** Their names. */
    public static Set<String> of(SetFiles files) {
        return Stream.concat(Stream.of(files.header()), files.chapters().stream().map(SetFiles.ChapterFile::root))
                .flatMap(root -> Stream.concat(elements(root, "commands"), elements(root, "events")))
                .filter(entry -> !all(entry.value(), entry.key().location().file()))
                .map(entry -> entry.key().text())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Entry> elements(Node root, String section) {
        return root instanceof Mapping map && map.get(section).orElse(null) instanceof Mapping elements ? elements.entries().stream() : Stream.of();
    }

    /** Whether a tree stands in one file, whole. The name of a manual, which errata bear as they are handed over, stands elsewhere and is no change; nor is a translation. */
    private static boolean all(Node node, String file) {
        if (node instanceof Mapping map) {
            List<Entry> entries = map.entries().stream().filter(entry -> !entry.key().text().equals("manual")).toList();
            return entries.stream().allMatch(entry -> entry.key().location().file().equals(file) && (isTranslated(entry, file) || all(entry.value(), file)));
        }
        return node.location().file().equals(file) && (!(node instanceof Sequence list) || list.items().stream().allMatch(item -> all(item, file)));
    }

    /** Whether texts in other languages were added to one that is as it was. */
    private static boolean isTranslated(Entry entry, String file) {
        return PROSE.contains(entry.key().text())
                && entry.value() instanceof Mapping texts
                && texts.entries().stream().anyMatch(text -> text.value().location().file().equals(file));
    }
}
