package io.github.atspec.core.language;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas of header and chapter files. */
final class Schemas {
    private static final String BASE = "https://atspec.github.io/schema/";
    private static final List<String> FILES = List.of("command-set.schema.json", "chapter.schema.json");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder -> builder.schemas(Map.of(BASE + FILES.get(0), text(FILES.get(0)), BASE + FILES.get(1), text(FILES.get(1)))));

    private static String text(String file) {
        return Yaml.resource("atspec/schema/" + file);
    }

    List<Error> header(JsonNode file) {
        return registry.getSchema(SchemaLocation.of(BASE + FILES.get(0))).validate(file);
    }

    List<Error> chapter(JsonNode file) {
        return registry.getSchema(SchemaLocation.of(BASE + FILES.get(1))).validate(file);
    }

    /** The keys of each kind of map; kinds are the definitions that close their set of keys. */
    static SortedMap<String, Collection<String>> keys() {
        SortedMap<String, Collection<String>> keys = new TreeMap<>();
        definitions().filter(kind -> kind.getValue().has("properties"))
                .forEach(kind -> keys.put(kind.getKey(), new TreeSet<>(kind.getValue().get("properties").propertyNames())));
        return keys;
    }

    /** Keys that must be there, for each kind. */
    static SortedMap<String, Collection<String>> required() {
        SortedMap<String, Collection<String>> keys = new TreeMap<>();
        definitions().filter(kind -> kind.getValue().has("properties"))
                .forEach(kind -> keys.put(kind.getKey(), new TreeSet<>(kind.getValue().path("required").valueStream().map(JsonNode::asString).toList())));
        return keys;
    }

    /** All definitions of both files. */
    static Stream<Map.Entry<String, JsonNode>> definitions() {
        return FILES.stream().flatMap(file -> Yaml.read(text(file)).get("definitions").propertyStream());
    }
}
