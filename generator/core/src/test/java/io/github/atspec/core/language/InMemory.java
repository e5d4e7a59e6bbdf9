package io.github.atspec.core.language;

import io.github.atspec.core.run.DescriptorSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Descriptor files in memory, by path. */
record InMemory(Map<String, String> files) implements DescriptorSource {
    static final String HEADER = "command-set.yaml";

    static InMemory of(String header) {
        return new InMemory(Map.of(HEADER, header));
    }

    static InMemory of(KeyFixture fixture) {
        return fixture.chapter() == null ? of(fixture.header()) : new InMemory(Map.of(HEADER, fixture.header(), "c.yaml", fixture.chapter()));
    }

    @Override
    public String header() {
        return HEADER;
    }

    @Override
    public Optional<DescriptorSource> parent(String id) {
        return DescriptorSource.shipped(id, InMemory.class.getClassLoader());
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
