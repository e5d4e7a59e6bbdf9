package io.github.atspec.core.inherit;

import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SetFiles.ChapterFile;
import io.github.atspec.core.source.SetFiles;
import java.util.List;
import java.util.stream.Stream;

/**
 * What comes over from a parent.
 *
 * @param chapters paths of the chapters that do; empty = all
 * @param assumed paths of chapters that do as well, though the new set's manual does not speak of them
 */
public record Taken(List<Scalar> chapters, List<Scalar> assumed) {

    /** In the parent's order. */
    List<ChapterFile> of(SetFiles parent, Problems problems) {
        Stream.concat(chapters.stream(), assumed.stream())
                .filter(path -> parent.chapter(path.text()).isEmpty())
                .forEach(path -> refuse(path, parent, problems));
        return parent.chapters().stream().filter(chapter -> chapters.isEmpty() || named(chapters, chapter) || named(assumed, chapter)).toList();
    }

    /** The parent's header; where chapters are chosen, without the commands and events that stand in it. */
    Mapping header(Mapping header) {
        return chapters.isEmpty() ? header : Trees.without(Trees.without(header, "commands"), "events");
    }

    Mapping marked(ChapterFile chapter, Mapping root) {
        return named(assumed, chapter) ? Handover.assumed(root) : root;
    }

    private static boolean named(List<Scalar> paths, ChapterFile chapter) {
        return paths.stream().anyMatch(path -> path.text().equals(chapter.path()));
    }

    private static void refuse(Scalar path, SetFiles parent, Problems problems) {
        List<String> known = parent.chapters().stream().map(ChapterFile::path).toList();
        String hint = NearestName.of(path.text(), known).map(near -> "did you mean '" + near + "'?").orElse("it has " + String.join(", ", known));
        problems.error("unknown-chapter", path.location(), "the parent has no chapter '" + path.text() + "'", known.isEmpty() ? null : hint);
    }
}
