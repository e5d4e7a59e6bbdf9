package io.github.atspec.core.link;

import io.github.atspec.core.element.ChapterElement;
import io.github.atspec.core.element.CommandSetElement;
import io.github.atspec.core.element.ContentElement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The files of a command set.
 *
 * @param header the header file
 * @param chapters the others, in the order the header names them
 * @param untranslated the languages of the set, with the number of texts that each lacks
 * @param origins which set wrote what
 */
public record Chapters(CommandSetElement header, List<ChapterElement> chapters, SortedMap<String, Integer> untranslated, Origins origins) {

    /** One file's part. */
    record Part(String title, ContentElement content) {}

    /** The header's own part first. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(header.title().text(), header.content()));
        chapters.forEach(chapter -> parts.add(new Part(chapter.title().text(), chapter.content())));
        return List.copyOf(parts);
    }

    /** All of one kind, over all files. */
    <T> List<T> all(java.util.function.Function<ContentElement, List<T>> kind) {
        return parts().stream().flatMap(part -> kind.apply(part.content()).stream()).toList();
    }
}
