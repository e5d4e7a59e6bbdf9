package io.github.atspec.core.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A folder of generated files. Remembers what it wrote in an index file, so that files of other origin are never touched and those not generated any more
 * disappear.
 */
public final class OutputFolder {
    private static final String INDEX = ".atspec-index";

    private final Path root;
    private final Path index;

    /**
     * @param root written into, created when needed
     * @param run tells several users of one folder apart: {@code default-generate}
     */
    public OutputFolder(Path root, String run) {
        this.root = root.toAbsolutePath().normalize();
        this.index = this.root.resolve(INDEX + "-" + run.replaceAll("[^A-Za-z0-9_.-]", "_"));
    }

    /**
     * What {@link #write} did.
     *
     * @param written new or changed
     * @param unchanged left as they were, with their time stamps
     * @param deleted written before, not generated any more
     */
    public record Changes(int written, int unchanged, int deleted) {}

    /** Makes the folder hold these files, and no others that an earlier call wrote. */
    public Changes write(SortedMap<String, String> files) throws IOException {
        int written = 0;
        for (var file : files.entrySet()) {
            if (writeChanged(inside(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8))) {
                written++;
            }
        }
        SortedSet<String> stale = remembered();
        stale.removeAll(files.keySet());
        int deleted = 0;
        for (String path : stale) {
            deleted += delete(inside(path)) ? 1 : 0;
        }
        remember(List.copyOf(files.keySet()));
        return new Changes(written, files.size() - written, deleted);
    }

    private static boolean writeChanged(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return true;
    }

    private boolean delete(Path file) throws IOException {
        boolean deleted = Files.deleteIfExists(file);
        for (Path folder = file.getParent(); !folder.equals(root) && isEmpty(folder); folder = folder.getParent()) {
            Files.delete(folder);
        }
        return deleted;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private SortedSet<String> remembered() throws IOException {
        return Files.isRegularFile(index) ? new TreeSet<>(Files.readAllLines(index)) : new TreeSet<>();
    }

    private void remember(List<String> paths) throws IOException {
        List<String> lines = new ArrayList<>(paths);
        writeChanged(index, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A path that leaves the folder is a mistake of an emitter or a forged index: refused, whatever it says. */
    private Path inside(String path) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IOException("not inside " + root + ": " + path);
        }
        return file;
    }
}
