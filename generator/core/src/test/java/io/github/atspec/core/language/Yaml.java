package io.github.atspec.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** YAML as an editor with the schema sees it: YAML 1.2, plain numbers. */
final class Yaml {
    private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
            .yamlSchema(YAMLSchema.CORE)
            .disable(YAMLReadFeature.PARSE_OCTAL_NUMBERS)
            .build());

    private Yaml() {}

    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** A text resource of the class path. */
    static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(Yaml.class.getClassLoader().getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
