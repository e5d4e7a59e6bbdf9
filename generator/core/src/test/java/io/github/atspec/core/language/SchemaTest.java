package io.github.atspec.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.atspec.core.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

class SchemaTest {
    private final Schemas schemas = new Schemas();

    @Test
    void everyKeyHasAnAcceptingAndARefusingFixture() {
        SortedMap<String, Collection<String>> keys = new TreeMap<>();
        KeyFixture.all().forEach(fixture -> keys.computeIfAbsent(fixture.kind(), k -> new TreeSet<>()).add(fixture.key()));
        assertThat(keys).isEqualTo(Schemas.keys());
    }

    @TestFactory
    Stream<DynamicTest> fixtures() {
        return KeyFixture.all().stream().map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> check(fixture)));
    }

    private void check(KeyFixture fixture) {
        List<Error> errors = new ArrayList<>(schemas.header(Yaml.read(fixture.header())));
        if (fixture.chapter() != null) {
            errors.addAll(schemas.chapter(Yaml.read(fixture.chapter())));
        }
        if (fixture.accepted()) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors).anyMatch(error -> error.getInstanceLocation().toString().contains(fixture.key()));
        }
    }

    @Test
    void aKeyThatDoesNotExistIsRefusedInEveryKindOfMap() {
        Stream<String> open = Schemas.definitions()
                .filter(kind -> kind.getValue().has("properties"))
                .filter(kind -> !kind.getValue().path("additionalProperties").isBoolean())
                .map(kind -> kind.getKey());
        assertThat(open).isEmpty();
    }

    @Test
    void everyRequiredKeyExists() {
        Schemas.required().forEach((kind, required) -> assertThat(Schemas.keys().get(kind)).as(kind).containsAll(required));
    }

    @TestFactory
    Stream<DynamicTest> theShippedDescriptorsAreValid() {
        return Sets.SHIPPED.stream().map(id -> DynamicTest.dynamicTest(id, () -> {
            String folder = "atspec/" + id + "/";
            JsonNode header = Yaml.read(Yaml.resource(folder + "command-set.yaml"));
            assertThat(schemas.header(header)).isEmpty();
            assertThat(header.get("chapters").valueStream().map(JsonNode::asString).toList())
                    .isNotEmpty()
                    .allSatisfy(chapter -> assertThat(schemas.chapter(Yaml.read(Yaml.resource(folder + chapter)))).isEmpty());
        }));
    }
}
