package io.github.atspec.core.source;

import io.github.atspec.core.source.Node.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * The files of a command set as trees.
 *
 * @param header root of the header file
 * @param chapters the others, in their order
 */
public record SetFiles(Mapping header, List<ChapterFile> chapters) {

    /**
     * A chapter file.
     *
     * @param path relative to the header's folder; what a set that extends this one calls the chapter
     * @param root of the file
     */
    public record ChapterFile(String path, Node root) {}

    /** The chapter of a path. */
    public Optional<ChapterFile> chapter(String path) {
        return chapters.stream().filter(chapter -> chapter.path().equals(path)).findFirst();
    }
}
