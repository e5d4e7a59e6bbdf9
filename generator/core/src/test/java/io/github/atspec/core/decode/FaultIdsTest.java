package io.github.atspec.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ids of what may be wrong with a line are those that the schema lists. */
class FaultIdsTest {
    private static final Pattern ID = Pattern.compile("\"((?:unknown|malformed|invalid|incomplete|unexpected|payload|passthrough)-[a-z-]+)\"");

    @Test
    void theSchemaListsTheIdsThatAreMade() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/atspec/core/decode"));
                InputStream schema = FaultIdsTest.class.getClassLoader().getResourceAsStream("atspec/schema/decoded-line.schema.json")) {
            List<Path> sources = files.filter(Files::isRegularFile).toList();
            TreeSet<String> made = new TreeSet<>();
            for (Path source : sources) {
                ID.matcher(Files.readString(source)).results().forEach(match -> made.add(match.group(1)));
            }
            JsonNode ids = JsonMapper.shared().readTree(Objects.requireNonNull(schema)).at("/properties/problem/properties/id/enum");
            assertThat(made).isEqualTo(ids.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new)));
        }
    }
}
