package io.github.atspec.core.run;

import io.github.atspec.core.element.ChapterElement;
import io.github.atspec.core.element.CommandSetElement;
import io.github.atspec.core.link.Chapters;
import io.github.atspec.core.link.Origins;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SetFiles;
import io.github.atspec.core.translate.Languages;
import io.github.atspec.core.translate.Translated;
import io.github.atspec.core.translate.Translator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the files of a descriptor, and of those that it extends, to elements as written. */
final class DescriptorReader {
    private final DescriptorSource source;
    private final @Nullable String language;
    private final UnaryOperator<SetFiles> narrowing;
    private final Problems problems;

    /**
     * @param language of the prose; null = the set's own
     * @param narrowing what becomes of the files once they are written out
     */
    DescriptorReader(DescriptorSource source, @Nullable String language, UnaryOperator<SetFiles> narrowing, Problems problems) {
        this.source = source;
        this.language = language;
        this.narrowing = narrowing;
        this.problems = problems;
    }

    /** The files; empty when there is no header to read. Problems are reported. */
    Optional<Chapters> read() throws IOException {
        Family family = new Family(problems);
        Optional<SetFiles> files = family.read(source);
        return files.map(set -> chapters(narrowing.apply(set), family.origins(set)));
    }

    private Chapters chapters(SetFiles written, Origins origins) {
        Translated set = new Translator(Languages.of(written.header()), problems).in(language, written);
        return new Chapters(CommandSetElement.read(set.files().header(), problems), chapters(set.files()), set.missing(), origins);
    }

    private List<ChapterElement> chapters(SetFiles files) {
        return files.chapters().stream().map(chapter -> ChapterElement.read(chapter.root(), problems)).toList();
    }
}
