package io.github.atspec.core.run;

import io.github.atspec.core.element.ChapterElement;
import io.github.atspec.core.element.CommandSetElement;
import io.github.atspec.core.link.Chapters;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.core.source.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files of a descriptor: the header, and the chapters it names. */
final class DescriptorReader {
    private final DescriptorSource source;
    private final Problems problems;

    DescriptorReader(DescriptorSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The files; empty when there is no header to read. Problems are reported. */
    Optional<Chapters> read() throws IOException {
        Optional<byte[]> content = source.read(source.headerFile());
        if (content.isEmpty()) {
            problems.error("file-missing", SourceLocation.startOf(source.header()), "there is no such file");
            return Optional.empty();
        }
        Node root = YamlReader.read(source.header(), content.get(), problems);
        if (root == null) {
            return Optional.empty();
        }
        CommandSetElement header = CommandSetElement.read(root, problems);
        return Optional.of(new Chapters(header, chapters(header.chapters())));
    }

    private List<ChapterElement> chapters(List<Scalar> paths) throws IOException {
        List<ChapterElement> chapters = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(source.headerFile()));
        for (Scalar path : paths) {
            if (!staysInside(path.text())) {
                String message = "chapter '" + path.text() + "' is not inside the header's folder";
                problems.error("path-outside", path.location(), message, "write a relative path with '/' and without '..'");
            } else if (!seen.add(path.text())) {
                problems.error("duplicate-name", path.location(), "chapter '" + path.text() + "' is named twice");
            } else {
                chapters.add(chapter(path));
            }
        }
        chapters.removeIf(java.util.Objects::isNull);
        return List.copyOf(chapters);
    }

    private @Nullable ChapterElement chapter(Scalar path) throws IOException {
        Optional<byte[]> content = source.read(path.text());
        if (content.isEmpty()) {
            problems.error("file-missing", path.location(), "there is no chapter file '" + path.text() + "' beside the header");
            return null;
        }
        Node root = YamlReader.read(source.display(path.text()), content.get(), problems);
        return root == null ? null : ChapterElement.read(root, problems);
    }

    /** Plain names joined by slashes: nothing absolute, no step up, no drive, no blank part. */
    private static boolean staysInside(String path) {
        return path.matches("[A-Za-z0-9_-][A-Za-z0-9._ -]*(/[A-Za-z0-9_-][A-Za-z0-9._ -]*)*");
    }
}
