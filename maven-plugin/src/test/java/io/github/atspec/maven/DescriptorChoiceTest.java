package io.github.atspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorChoiceTest {
    @TempDir
    private Path basedir;

    @Test
    void aFileIsNamedRelativeToTheProject() throws IOException {
        Path file = Files.createFile(Files.createDirectories(basedir.resolve("src/atspec")).resolve("set.yaml"));
        assertThat(choice(file.toFile(), null).source().header()).isEqualTo("src/atspec/set.yaml");
    }

    @Test
    void aShippedSetIsFoundByItsId() {
        assertThat(choice(null, "ai-thinker-combo-at").source().header()).isEqualTo("atspec/ai-thinker-combo-at/command-set.yaml");
    }

    @Test
    void aMissingFileIsNamed() {
        assertRefused(choice(basedir.resolve("none.yaml").toFile(), null), "No such file: <descriptor>none.yaml</descriptor>");
    }

    @Test
    void anUnknownIdSaysWhereOneWouldCome() {
        assertRefused(
                choice(null, "no-such-modem"),
                "No command set 'no-such-modem': no jar on the plugin's class path holds atspec/no-such-modem/command-set.yaml; "
                        + "add the jar that does to the <dependencies> of atspec-maven-plugin");
    }

    @Test
    void exactlyOneOfTheTwoIsGiven() {
        assertRefused(choice(null, null), "Which descriptor? Give <descriptor>, a file, or <commandSet>, the id of one in a jar");
        assertRefused(choice(new File("a.yaml"), "b"), "Both <descriptor> and <commandSet> are given: leave one out");
    }

    private DescriptorChoice choice(@Nullable File descriptor, @Nullable String commandSet) {
        return new DescriptorChoice(descriptor, commandSet, basedir.toFile(), DescriptorChoiceTest.class.getClassLoader());
    }

    private static void assertRefused(DescriptorChoice choice, String message) {
        assertThatThrownBy(choice::source).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
