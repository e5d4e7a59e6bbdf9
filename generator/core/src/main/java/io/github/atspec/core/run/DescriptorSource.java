package io.github.atspec.core.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a descriptor are read from: a folder, or jars on a class path. */
public interface DescriptorSource {

    /** How messages name the header file, with {@code /} as separator: {@code src/main/atspec/command-set.yaml}. Chapter files are named by their place beside it. */
    String header();

    /**
     * The content of a file.
     *
     * @param path relative to the header's folder, with {@code /}; the header's own file name for the header. Already checked to stay inside
     * @return empty when there is no such file
     */
    Optional<byte[]> read(String path) throws IOException;

    /** The file name of the header, to be given to {@link #read}. */
    default String headerFile() {
        return header().substring(header().lastIndexOf('/') + 1);
    }

    /** How messages name the file at {@code path}. */
    default String display(String path) {
        return header().substring(0, header().lastIndexOf('/') + 1) + path;
    }

    /**
     * A header file on disk.
     *
     * @param displayedAs how messages name it
     */
    static DescriptorSource file(Path header, String displayedAs) {
        return new FolderSource(header, displayedAs.replace('\\', '/'));
    }

    /**
     * A command set shipped in a jar: {@code atspec/<id>/command-set.yaml}.
     *
     * @return empty when the class path has none of that id
     */
    static Optional<DescriptorSource> shipped(String id, ClassLoader classPath) {
        String header = "atspec/" + id + "/command-set.yaml";
        return id.matches("[a-z0-9]+([.-][a-z0-9]+)*") && classPath.getResource(header) != null
                ? Optional.of(new ClassPathSource(header, classPath))
                : Optional.empty();
    }
}
