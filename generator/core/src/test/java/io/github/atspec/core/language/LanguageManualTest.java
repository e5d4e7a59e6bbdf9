package io.github.atspec.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.language.LanguageManual.Row;
import io.github.atspec.core.run.Pipeline;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LanguageManualTest {
    private final LanguageManual manual = new LanguageManual();

    @Test
    void everyKeyHasARowInTheTableOfItsKindAndNoRowIsOfAnotherKey() {
        assertThat(manual.keys()).isEqualTo(Schemas.keys());
    }

    @Test
    void everyRowSaysValueDefaultMeaningAndExample() {
        for (Row row : manual.rows("## Keys")) {
            assertThat(row.cells()).as(row.kind() + ": " + row.name()).hasSize(4).noneMatch(String::isBlank);
        }
    }

    @Test
    void aKeyIsCalledRequiredExactlyWhereTheSchemaRequiresIt() {
        for (Row row : manual.rows("## Keys")) {
            boolean required = row.cells().get(1).strip().equals("required");
            assertThat(required).as(row.kind() + ": " + row.name()).isEqualTo(Schemas.required().get(row.kind()).contains(row.name()));
        }
    }

    @Test
    void completeDescriptorsOnThePageAreValidUnderTheSchema() {
        List<String> snippets = manual.snippets();
        assertThat(snippets).hasSizeGreaterThan(3);
        snippets.forEach(snippet -> assertThat(new Schemas().header(Yaml.read(snippet))).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> completeDescriptorsOnThePageHoldAndSoDoTheirExamples() {
        return manual.snippets().stream()
                .map(snippet -> DynamicTest.dynamicTest(
                        snippet.lines().skip(1).findFirst().orElseThrow(),
                        () -> assertThat(new Pipeline().check(manual.source(snippet)).problems()).isEmpty()));
    }
}
