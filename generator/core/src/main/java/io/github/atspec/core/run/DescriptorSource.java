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

    /**
     * The descriptor of the set that this one extends.
     *
     * @return empty when there is none of that id where this source looks
     */
    default Optional<DescriptorSource> parent(String id) {
        return Optional.empty();
    }

    /** The file name of the header, to be given to {@link #read}. */
    default String headerFile() {
        return header().substring(header().lastIndexOf('/') + 1);
    }

    /** How messages name the file at {@code path}. */
    default String display(String path) {
        return header().substring(0, header().lastIndexOf('/') + 1) + path;
    }

    /**
     * A header file on disk. A set that it extends is looked for in the folder of that id beside its own, then on the class path that atspec itself comes from.
     *
     * @param displayedAs how messages name it
     */
    static DescriptorSource file(Path header, String displayedAs) {
        return file(header, displayedAs, DescriptorSource.class.getClassLoader());
    }

    /**
     * A header file on disk.
     *
     * @param displayedAs how messages name it
     * @param classPath where a set that it extends is looked for when there is no folder of that id beside its own
     */
    static DescriptorSource file(Path header, String displayedAs, ClassLoader classPath) {
        return new FolderSource(header, displayedAs.replace('\\', '/'), classPath);
    }

    /** Whether a text can be the id of a command set, and so the name of its folder. */
    static boolean isId(String id) {
        return id.matches("[a-z0-9]+([.-][a-z0-9]+)*");
    }

    /**
     * A command set shipped in a jar: {@code atspec/<id>/command-set.yaml}.
     *
     * @return empty when the class path has none of that id
     */
    static Optional<DescriptorSource> shipped(String id, ClassLoader classPath) {
        String header = "atspec/" + id + "/command-set.yaml";
        return isId(id) && classPath.getResource(header) != null
                ? Optional.of(new ClassPathSource(header, classPath))
                : Optional.empty();
    }
}
