package io.github.atspec.core.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A descriptor among the resources of a class path. */
record ClassPathSource(String header, ClassLoader classPath) implements DescriptorSource {

    @Override
    public Optional<DescriptorSource> parent(String id) {
        return DescriptorSource.shipped(id, classPath);
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        try (InputStream in = classPath.getResourceAsStream(display(path))) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
