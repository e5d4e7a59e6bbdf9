package io.github.atspec.core.run;

import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SetFiles.ChapterFile;
import io.github.atspec.core.source.SetFiles;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.core.source.YamlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files of one descriptor, the header and the chapters it names, to trees. */
final class TreeReader {
    private final DescriptorSource source;
    private final Problems problems;

    TreeReader(DescriptorSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The files; empty when there is no header to read. Problems are reported. */
    Optional<SetFiles> read() throws IOException {
        Optional<byte[]> content = source.read(source.headerFile());
        if (content.isEmpty()) {
            problems.error("file-missing", SourceLocation.startOf(source.header()), "there is no such file");
            return Optional.empty();
        }
        Node root = YamlReader.read(source.header(), content.get(), problems);
        if (root instanceof Mapping header) {
            return Optional.of(new SetFiles(header, chapters(paths(header))));
        }
        if (root != null) {
            problems.error("wrong-type", root.location(), "the command set is " + root.kind(), "write a map");
        }
        return Optional.empty();
    }

    /** What a list of anything but strings means is left to whoever reads the element. */
    private static List<Scalar> paths(Mapping header) {
        return header.get("chapters").orElse(null) instanceof Sequence list
                ? list.items().stream().filter(item -> item instanceof Scalar path && path.scalarKind() == Node.ScalarKind.TEXT && !path.text().isEmpty()).map(Scalar.class::cast).toList()
                : List.of();
    }

    private List<ChapterFile> chapters(List<Scalar> paths) throws IOException {
        List<ChapterFile> chapters = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(source.headerFile()));
        for (Scalar path : paths) {
            if (!staysInside(path.text())) {
                String message = "chapter '" + path.text() + "' is not inside the header's folder";
                problems.error("path-outside", path.location(), message, "write a relative path with '/' and without '..'");
            } else if (!seen.add(path.text())) {
                problems.error("duplicate-name", path.location(), "chapter '" + path.text() + "' is named twice");
            } else {
                chapter(path).ifPresent(chapters::add);
            }
        }
        return List.copyOf(chapters);
    }

    private Optional<ChapterFile> chapter(Scalar path) throws IOException {
        Optional<byte[]> content = source.read(path.text());
        if (content.isEmpty()) {
            problems.error("file-missing", path.location(), "there is no chapter file '" + path.text() + "' beside the header");
            return Optional.empty();
        }
        Node root = YamlReader.read(source.display(path.text()), content.get(), problems);
        return Optional.ofNullable(root).map(node -> new ChapterFile(path.text(), node));
    }

    /** Plain names joined by slashes: nothing absolute, no step up, no drive, no blank part. */
    private static boolean staysInside(String path) {
        return path.matches("[A-Za-z0-9_-][A-Za-z0-9._ -]*(/[A-Za-z0-9_-][A-Za-z0-9._ -]*)*");
    }
}
