package io.github.atspec.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.atspec.core.Sets;
import io.github.atspec.core.model.CommandSet;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Logs whose whole decoding is checked in. A log is called {@code <set>.<what it shows>.log}. */
class DecodedLogsTest {
    private static final String RENEW = "mvn -pl generator/core -am test -Dtest=DecodedLogsTest -Dsurefire.failIfNoSpecifiedTests=false -Datspec.golden=renew";
    private static final Path FOLDER = Path.of("src/test/resources/decode");

    @TestFactory
    Stream<DynamicTest> everyLogDecodesAsItDid() throws IOException {
        return logs().stream().flatMap(log -> Stream.of(
                DynamicTest.dynamicTest(log.getFileName() + " as text", () -> compare(log, ".txt", text(log))),
                DynamicTest.dynamicTest(log.getFileName() + " as JSON lines", () -> compare(log, ".jsonl", json(log)))));
    }

    @TestFactory
    Stream<DynamicTest> everyJsonLineIsOfTheSchema() throws IOException {
        Schema schema = schema();
        return logs().stream().map(log -> DynamicTest.dynamicTest(log.getFileName().toString(), () -> {
            for (String line : json(log).lines().toList()) {
                assertThat(schema.validate(JsonMapper.shared().readTree(line))).as(line).isEmpty();
            }
        }));
    }

    @Test
    void thereAreTenLogs() throws IOException {
        assertThat(logs()).hasSizeGreaterThanOrEqualTo(10);
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        }
    }

    private static CommandSet set(Path log) {
        return Sets.ALL.stream().filter(name -> log.getFileName().toString().startsWith(name + ".")).findFirst().map(Sets::load).orElseThrow();
    }

    private static String text(Path log) throws IOException {
        CommandSet set = set(log);
        StringWriter out = new StringWriter();
        Summary summary = new Summary(set);
        new Decoder(set, new AnnotatedText(set, out, false, false).andThen(summary)).decode(Files.newInputStream(log));
        return out + "\n" + String.join("\n", summary.text()) + "\n";
    }

    private static String json(Path log) throws IOException {
        StringWriter out = new StringWriter();
        new Decoder(set(log), new JsonLines(set(log), out, false)).decode(Files.newInputStream(log));
        return out.toString();
    }

    private static void compare(Path log, String ending, String decoded) throws IOException {
        Path expected = Path.of(log.toString().replaceFirst("\\.log$", ending));
        if ("renew".equals(System.getProperty("atspec.golden"))) {
            Files.writeString(expected, decoded);
        }
        assertThat(decoded).as("if it is meant, renew it and review the difference: %s", RENEW).isEqualTo(Files.readString(expected));
    }

    private static Schema schema() throws IOException {
        String id = "atspec/schema/decoded-line.schema.json";
        try (var in = java.util.Objects.requireNonNull(DecodedLogsTest.class.getClassLoader().getResourceAsStream(id))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
        }
    }
}
