package io.github.atspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexMojoTest {
    @TempDir
    private Path basedir;

    private final RecordingLog log = new RecordingLog();

    @Test
    void setsOfJarsAndFilesAreComparedInOneFolder() throws Exception {
        mojo(List.of("ai-thinker-combo-at"), file("bell.yaml", Descriptors.BELL)).execute();
        assertThat(Files.readString(basedir.resolve("docs/index.md"))).contains("| Command | `ai-thinker-combo-at` | `acme-bell` |");
        assertThat(basedir.resolve("docs")).isDirectoryContaining("glob:**/acme-bell.html").isDirectoryContaining("glob:**/ai-thinker-combo-at.html");
        assertThat(log.lines).containsExactly("info: 6 documentation files: 6 written, 0 unchanged, 0 stale ones deleted");
    }

    @Test
    void mistakesAreShownOnePerLineAndFailTheBuild() throws Exception {
        IndexMojo mojo = mojo(List.of("ai-thinker-combo-at"), file("bell.yaml", Descriptors.BELL.replace("    summary:", "    sumary:")));
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessage("bell.yaml: 1 error");
        assertThat(log.lines).containsExactly("error: " + Descriptors.SUMARY);
    }

    @Test
    void nothingToCompareIsSaid() {
        assertThatThrownBy(mojo(List.of())::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Which command sets? Give <commandSets>, ids of those in jars, or <descriptors>, files");
        assertThatThrownBy(mojo(List.of(), new File("none.yaml"))::execute).isInstanceOf(MojoFailureException.class).hasMessageStartingWith("No such file: ");
    }

    private File file(String name, String yaml) throws IOException {
        return Files.writeString(basedir.resolve(name), yaml).toFile();
    }

    private IndexMojo mojo(List<String> commandSets, File... descriptors) {
        IndexMojo mojo = new IndexMojo();
        mojo.setLog(log);
        mojo.basedir = basedir.toFile();
        mojo.commandSets = commandSets;
        mojo.descriptors = List.of(descriptors);
        mojo.docsDirectory = basedir.resolve("docs").toFile();
        mojo.execution = "default";
        return mojo;
    }
}
