package io.github.atspec.core.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.Descriptors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Main code knows no command and no set, not even in a comment: what it says of one it would soon do for one. */
class NoNamesInMainCodeTest {
    private static final List<Path> MAIN = List.of(Path.of("src/main"), Path.of("../runtime/src/main"), Path.of("../../maven-plugin/src/main"));

    @Test
    void noFileNamesAShippedSetOrOneOfItsCommands() throws IOException {
        CommandSet set = Descriptors.shipped("ai-thinker-combo-at");
        List<String> names = new ArrayList<>(List.of(set.id()));
        set.commands().stream().map(Command::name).forEach(names::add);
        List<String> found = new ArrayList<>();
        int files = 0;
        for (Path root : MAIN) {
            try (Stream<Path> walk = Files.walk(root)) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    files++;
                    String text = Files.readString(file);
                    names.stream().filter(text::contains).forEach(name -> found.add(file + ": " + name));
                }
            }
        }
        assertThat(files).isGreaterThan(300);
        assertThat(found).isEmpty();
    }
}
