package io.github.atspec.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.atspec.core.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Descriptors with and without mistakes. A folder of {@code problems} bears the id of a problem; each descriptor in it has a {@code .problems} file beside it with
 * all messages of its run, whole and in order, and none for a descriptor that is right. Chapter files end in {@code .chapter.yaml}.
 */
class ProblemFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/problems");
    private static final Path SOURCES = Path.of("src/main/java/io/github/atspec/core");
    /** Packages whose problems have their fixtures here; those of lines, rules and examples have tables of their own. */
    private static final List<String> PACKAGES = List.of("source", "element", "inherit", "translate", "link", "check", "run");
    /** Files of these cannot be text fixtures: YamlReaderTest makes them. */
    private static final List<String> NOT_TEXT = List.of("not-utf-8", "too-large");
    private static final Pattern ID = Pattern.compile("(?:error|warning)\\(\\s*\"([a-z]+(?:-[a-z0-9]+)+)\"");

    @TestFactory
    Stream<DynamicNode> everyDescriptorHasExactlyTheseProblems() throws IOException {
        return children(FOLDER).stream().map(rule -> dynamicContainer(rule.getFileName().toString(), cases(rule)));
    }

    @TestFactory
    Stream<DynamicNode> everyRuleRefusesOneDescriptorAndAcceptsAnother() throws IOException {
        return children(FOLDER).stream().map(rule -> dynamicTest(rule.getFileName().toString(), () -> {
            List<String> expected = descriptors(rule).stream().map(ProblemFixturesTest::expected).toList();
            assertThat(expected).anySatisfy(text -> assertThat(text).contains("[" + rule.getFileName() + "]\n")).contains("");
        }));
    }

    @Test
    void everyProblemHasAFolder() throws IOException {
        List<String> folders = children(FOLDER).stream().map(folder -> folder.getFileName().toString()).toList();
        for (String name : PACKAGES) {
            for (Path file : children(SOURCES.resolve(name))) {
                assertThat(ID.matcher(Files.readString(file)).results().map(match -> match.group(1)).filter(id -> !NOT_TEXT.contains(id)))
                        .as("%s", file)
                        .isSubsetOf(folders);
            }
        }
    }

    private static Stream<DynamicNode> cases(Path rule) {
        return descriptors(rule).stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> assertThat(problems(file)).isEqualTo(expected(file))));
    }

    private static String problems(Path file) throws IOException {
        return run(file).stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }

    private static List<Problem> run(Path file) throws IOException {
        try {
            return new Pipeline().check(DescriptorSource.file(file, file.getFileName().toString())).problems();
        } catch (DescriptorException e) {
            return e.problems();
        }
    }

    private static List<Path> descriptors(Path rule) {
        try {
            return children(rule).stream().filter(file -> file.toString().endsWith(".yaml") && !file.toString().endsWith(".chapter.yaml")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String expected(Path descriptor) {
        try {
            return Files.readString(Path.of(descriptor.toString().replaceFirst("\\.yaml$", ".problems")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
