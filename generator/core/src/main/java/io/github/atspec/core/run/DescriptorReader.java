package io.github.atspec.core.run;

import io.github.atspec.core.element.ChapterElement;
import io.github.atspec.core.element.CommandSetElement;
import io.github.atspec.core.inherit.SetFiles;
import io.github.atspec.core.link.Chapters;
import io.github.atspec.core.source.Problems;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads the files of a descriptor, and of those that it extends, to elements as written. */
final class DescriptorReader {
    private final DescriptorSource source;
    private final Problems problems;

    DescriptorReader(DescriptorSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The files; empty when there is no header to read. Problems are reported. */
    Optional<Chapters> read() throws IOException {
        Family family = new Family(problems);
        Optional<SetFiles> files = family.read(source);
        return files.map(set -> new Chapters(CommandSetElement.read(set.header(), problems), chapters(set), family.origins(set)));
    }

    private List<ChapterElement> chapters(SetFiles files) {
        return files.chapters().stream().map(chapter -> ChapterElement.read(chapter.root(), problems)).toList();
    }
}
