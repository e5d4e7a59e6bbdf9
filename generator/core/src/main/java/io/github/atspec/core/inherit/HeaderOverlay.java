package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SetFiles.ChapterFile;
import io.github.atspec.core.source.SetFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a header says about the parent's elements, each of which is changed in the file where it stands. What it adds belongs to the header. */
final class HeaderOverlay {
    private final Problems problems;

    HeaderOverlay(Problems problems) {
        this.problems = problems;
    }

    SetFiles apply(SetFiles inherited, Mapping own) {
        FileOverlay overlay = new FileOverlay(own);
        SetFiles files = inherited;
        for (String section : FileOverlay.SECTIONS) {
            Mapping said = overlay.section(section).orElse(null);
            if (said != null) {
                files = inSection(files, section, said);
            }
        }
        Mapping header = new Overlay(problems).apply(files.header(), overlay.properties(), Level.LEAF, "the parent");
        return new SetFiles(header, files.chapters());
    }

    private SetFiles inSection(SetFiles files, String section, Mapping said) {
        List<String> known = names(files, section);
        refuseUnknown(said, known, section);
        Mapping rest = restricted(said, known::contains);
        List<ChapterFile> chapters = new ArrayList<>();
        for (ChapterFile chapter : files.chapters()) {
            Predicate<String> here = name -> has(chapter.root(), section, name);
            Mapping mine = Trees.without(restricted(rest, here), "add");
            rest = restricted(rest, here.negate());
            chapters.add(says(mine) ? new ChapterFile(chapter.path(), FileOverlay.inSection((Mapping) chapter.root(), section, mine, problems)) : chapter);
        }
        Mapping header = says(rest) ? FileOverlay.inSection(files.header(), section, rest, problems) : files.header();
        return new SetFiles(header, List.copyOf(chapters));
    }

    /** The names of all elements of a kind, in whatever file. */
    private static List<String> names(SetFiles files, String section) {
        return Stream.concat(Stream.of(files.header()), files.chapters().stream().map(ChapterFile::root))
                .flatMap(root -> root instanceof Mapping map && map.get(section).orElse(null) instanceof Mapping elements ? elements.entries().stream() : Stream.of())
                .map(entry -> entry.key().text())
                .toList();
    }

    private void refuseUnknown(Mapping said, List<String> known, String section) {
        Treatments treatments = Treatments.of(said, "the parent", new Problems());
        Stream.of(treatments.removed().stream(), treatments.replaced().stream().map(Entry::key), treatments.changed().stream().map(Entry::key))
                .flatMap(names -> names)
                .filter(name -> !known.contains(name.text()))
                .forEach(name -> new Overlay(problems).refuseUnknown(name, known, Level.inFile(section), "the parent"));
    }

    private static boolean has(Node root, String section, String name) {
        return root instanceof Mapping map && map.get(section).orElse(null) instanceof Mapping elements && elements.get(name).isPresent();
    }

    /** What an overlay says about some of the names, and all that it adds. */
    private static Mapping restricted(Mapping overlay, Predicate<String> names) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : overlay.entries()) {
            switch (entry.key().text()) {
                case "add" -> entries.add(entry);
                case "remove" -> entries.add(new Entry(entry.key(), listed(entry.value(), names)));
                case "replace" -> entries.add(new Entry(entry.key(), keyed(entry.value(), names)));
                default -> {
                    if (names.test(entry.key().text())) {
                        entries.add(entry);
                    }
                }
            }
        }
        return new Mapping(List.copyOf(entries), overlay.location());
    }

    private static Node listed(Node node, Predicate<String> names) {
        return node instanceof Sequence list
                ? new Sequence(list.items().stream().filter(item -> !(item instanceof Scalar scalar) || names.test(scalar.text())).toList(), list.location())
                : node;
    }

    private static Node keyed(Node node, Predicate<String> names) {
        return node instanceof Mapping map
                ? new Mapping(map.entries().stream().filter(entry -> names.test(entry.key().text())).toList(), map.location())
                : node;
    }

    private static boolean says(Mapping overlay) {
        return overlay.entries().stream().map(Entry::value).anyMatch(HeaderOverlay::holdsSomething);
    }

    private static boolean holdsSomething(Node node) {
        return !(node instanceof Mapping map && map.entries().isEmpty()) && !(node instanceof Sequence list && list.items().isEmpty());
    }
}
