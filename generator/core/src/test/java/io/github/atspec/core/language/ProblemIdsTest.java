package io.github.atspec.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.Suppression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem has an id that the language manual explains. The ids are looked for in the sources: they are literals where a problem is made. */
class ProblemIdsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/atspec/core");
    /** What may be wrong with a log is no problem of a descriptor; its ids stand in the schema of decoded lines. */
    private static final Path LOGS = SOURCES.resolve("decode");
    private static final Pattern MADE = Pattern.compile("(?:(?:error|warning|note|Fault|Problem)\\(\\s*|\\(problems, )\"([a-z]+(?:-[a-z0-9]+)+)\"");
    /** A look-up that fails makes the id from what it looks for. */
    private static final Pattern LOOKED_UP = Pattern.compile("Lookup\\.find\\(\"([a-z ]+)\"");

    private final LanguageManual manual = new LanguageManual();

    @Test
    void everyIdInTheCodeIsExplained() {
        assertThat(new TreeSet<>(manual.names("## Problems"))).containsAll(made());
    }

    @Test
    void everyIdThatIsExplainedIsMadeInTheCode() {
        assertThat(made()).containsAll(manual.names("## Problems"));
    }

    @Test
    void everyExplanationSaysSomething() {
        assertThat(manual.rows("## Problems")).allSatisfy(row -> assertThat(row.cells()).hasSize(1).noneMatch(String::isBlank));
    }

    @Test
    void everyWarningAndNoteCanBeSuppressedButThatASuppressionIsNotUsed() {
        assertThat(manual.rows("## Problems").stream().filter(row -> row.cells().get(0).matches(" (warning|note): .*")).map(LanguageManual.Row::name))
                .filteredOn(id -> !id.equals("unused-suppression"))
                .hasSameElementsAs(Suppression.POSSIBLE);
    }

    private static SortedSet<String> made() {
        Stream<String> literal = sources().flatMap(text -> MADE.matcher(text).results()).map((MatchResult match) -> match.group(1));
        Stream<String> lookedUp = sources()
                .flatMap(text -> LOOKED_UP.matcher(text).results())
                .map((MatchResult match) -> "unknown-" + match.group(1).replace(' ', '-'));
        return Stream.concat(literal, lookedUp).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.startsWith(LOGS)).sorted().map(ProblemIdsTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
