package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.SetFiles.ChapterFile;
import io.github.atspec.core.source.SetFiles;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where the examples of a set stand, so that a problem can be said to be one of an example, and the set be had without it. */
public final class ExampleRegions {
    private static final List<String> OWNERS = List.of("commands", "events");

    /** Where each begins, and where its last part does. */
    private final TreeMap<SourceLocation, SourceLocation> ends = new TreeMap<>();

    public ExampleRegions(SetFiles files) {
        Stream.concat(Stream.of(files.header()), files.chapters().stream().map(ChapterFile::root)).forEach(root -> lists(root, this::noted));
    }

    private List<Node> noted(List<Node> examples) {
        examples.forEach(example -> ends.put(example.location(), last(example)));
        return examples;
    }

    private static SourceLocation last(Node node) {
        Stream<Node> parts = node instanceof Mapping map
                ? map.entries().stream().flatMap(entry -> Stream.of(entry.key(), entry.value()))
                : node instanceof Sequence list ? list.items().stream() : Stream.of();
        return parts.map(ExampleRegions::last).reduce(node.location(), (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    /** The beginning of the example that a place is in; empty where it is in none. */
    public Optional<SourceLocation> around(SourceLocation place) {
        var before = ends.floorEntry(place);
        if (before == null || !before.getKey().file().equals(place.file())) {
            return Optional.empty();
        }
        SourceLocation end = before.getValue();
        return place.compareTo(end) <= 0 || place.line() == end.line() ? Optional.of(before.getKey()) : Optional.empty();
    }

    /** The files without the examples that begin at some places. */
    public static SetFiles without(Set<SourceLocation> beginnings, SetFiles files) {
        UnaryOperator<List<Node>> others = examples -> examples.stream().filter(example -> !beginnings.contains(example.location())).toList();
        List<ChapterFile> chapters = files.chapters().stream().map(chapter -> new ChapterFile(chapter.path(), lists(chapter.root(), others))).toList();
        return new SetFiles((Mapping) lists(files.header(), others), chapters);
    }

    /** A file with the lists of examples of its commands and events made into others. */
    private static Node lists(Node root, UnaryOperator<List<Node>> change) {
        Node result = root;
        for (String owners : OWNERS) {
            result = result instanceof Mapping file ? Trees.at(file, owners, elements -> Trees.values(elements, element -> changed(element, change))) : result;
        }
        return result;
    }

    private static Node changed(Node element, UnaryOperator<List<Node>> change) {
        return element instanceof Mapping map
                ? Trees.at(map, "examples", examples -> examples instanceof Sequence list ? new Sequence(change.apply(list.items()), list.location()) : examples)
                : element;
    }
}
