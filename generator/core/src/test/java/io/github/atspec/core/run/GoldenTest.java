package io.github.atspec.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The generated Java of one small command set is checked in, so that a change of the emitters shows as a change of generated code in review. */
class GoldenTest {
    private static final String SET = "ai-thinker-combo-at";
    private static final String BASE_PACKAGE = "io.github.atspec.samples.aithinkercomboat";
    private static final String RENEW =
            "mvn -pl generator/core -am test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false -Datspec.golden=renew";
    private static final Path GOLDEN = Path.of("src/test/golden", SET);

    @Test
    void generatedCodeIsTheGoldenCopy() throws Exception {
        SortedMap<String, String> generated = generate();
        if ("renew".equals(System.getProperty("atspec.golden"))) {
            renew(generated);
        }
        SortedMap<String, String> golden = golden();
        TreeSet<String> paths = new TreeSet<>(golden.keySet());
        paths.addAll(generated.keySet());
        List<String> differences = paths.stream()
                .filter(path -> !java.util.Objects.equals(golden.get(path), generated.get(path)))
                .map(path -> difference(path, golden.get(path), generated.get(path)))
                .toList();
        if (!differences.isEmpty()) {
            fail("Generated code is not the golden copy any more:\n  %s\nIf that is meant, renew it and review the difference:\n  %s",
                    String.join("\n  ", differences), RENEW);
        }
    }

    @Test
    void theSameDescriptorGivesTheSameCodeTwice() throws Exception {
        assertThat(generate()).isEqualTo(generate()).isNotEmpty();
    }

    private static SortedMap<String, String> generate() throws IOException, DescriptorException {
        DescriptorSource source = DescriptorSource.shipped(SET, GoldenTest.class.getClassLoader()).orElseThrow();
        return new Pipeline()
                .generate(new GenerateRequest(source, BASE_PACKAGE, EnumSet.of(Part.MODEL, Part.CLIENT, Part.EMULATOR)))
                .java();
    }

    private static SortedMap<String, String> golden() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(GOLDEN)) {
            try (var walk = Files.walk(GOLDEN)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(GOLDEN.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void renew(SortedMap<String, String> generated) throws IOException {
        for (String path : golden().keySet()) {
            Files.delete(GOLDEN.resolve(path));
        }
        for (var file : generated.entrySet()) {
            Files.createDirectories(GOLDEN.resolve(file.getKey()).getParent());
            Files.writeString(GOLDEN.resolve(file.getKey()), file.getValue());
        }
    }

    private static String difference(String path, @org.jspecify.annotations.Nullable String golden, @org.jspecify.annotations.Nullable String generated) {
        if (golden == null) {
            return path + ": new";
        } else if (generated == null) {
            return path + ": not generated any more";
        }
        List<String> before = golden.lines().toList();
        List<String> after = generated.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return path + ":" + (line + 1) + ": " + (line < after.size() ? after.get(line).strip() : "(end)");
    }
}
