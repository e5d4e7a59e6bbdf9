package io.github.atspec.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A descriptor in a folder. A file reached through a link that leaves the folder counts as missing. */
record FolderSource(Path file, String header, ClassLoader classPath) implements DescriptorSource {

    @Override
    public String headerFile() {
        return file.getFileName().toString();
    }

    @Override
    public Optional<DescriptorSource> parent(String id) {
        Path folder = file.toAbsolutePath().getParent();
        Path beside = folder.resolveSibling(id).resolve("command-set.yaml");
        return DescriptorSource.isId(id) && Files.isRegularFile(beside)
                ? Optional.of(new FolderSource(beside, display("../" + id + "/command-set.yaml"), classPath))
                : DescriptorSource.shipped(id, classPath);
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path wanted = folder.resolve(path);
        if (!Files.isRegularFile(wanted) || !wanted.toRealPath().startsWith(folder.toRealPath())) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(wanted));
    }
}
