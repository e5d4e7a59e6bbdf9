package io.github.atspec.core.language;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A descriptor that uses one key, rightly or wrongly.
 *
 * @param kind of the map that the key stands in
 * @param accepted whether the key is used rightly
 * @param header the header file
 * @param chapter the chapter file {@code c.yaml}, or null
 */
record KeyFixture(String kind, String key, boolean accepted, String header, @Nullable String chapter) {

    static List<KeyFixture> all() {
        return Yaml.read(Yaml.resource("language/keys.yaml")).propertyStream().flatMap(KeyFixture::ofKind).toList();
    }

    private static Stream<KeyFixture> ofKind(Map.Entry<String, JsonNode> kind) {
        return kind.getValue().get("keys").propertyStream()
                .flatMap(key -> Stream.of("accepts", "refuses").map(which -> of(kind, key.getKey(), key.getValue(), which)));
    }

    private static KeyFixture of(Map.Entry<String, JsonNode> kind, String key, JsonNode fixture, String which) {
        String text = fixture.get(which).asString();
        String header = template(fixture, kind.getValue(), "template");
        String chapter = template(fixture, kind.getValue(), "chapter");
        return new KeyFixture(
                kind.getKey(),
                key,
                which.equals("accepts"),
                java.util.Objects.requireNonNull(header).replace("@", text),
                chapter == null ? null : chapter.replace("@", text));
    }

    private static @Nullable String template(JsonNode fixture, JsonNode kind, String name) {
        return fixture.has(name) ? fixture.get(name).asString() : kind.has(name) ? kind.get(name).asString() : null;
    }

    @Override
    public String toString() {
        return kind + ": " + key + (accepted ? " accepted" : " refused");
    }
}
