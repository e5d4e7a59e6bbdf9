package io.github.atspec.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path temporary;

    private Path root;
    private OutputFolder folder;

    @BeforeEach
    void open() {
        root = temporary.resolve("out");
        folder = new OutputFolder(root, "default");
    }

    @Test
    void writesFilesInFoldersThatDidNotExist() throws IOException {
        assertThat(write("a/b/C.java", "class C {}\n", "d.md", "\u00E9")).isEqualTo(new OutputFolder.Changes(2, 0, 0));
        assertThat(root.resolve("a/b/C.java")).hasContent("class C {}\n");
        assertThat(Files.readAllBytes(root.resolve("d.md"))).containsExactly(0xC3, 0xA9);
    }

    @Test
    void leavesAnUnchangedFileAlone() throws IOException {
        write("a.txt", "same", "b.txt", "old");
        FileTime longAgo = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(root.resolve("a.txt"), longAgo);
        assertThat(write("a.txt", "same", "b.txt", "new")).isEqualTo(new OutputFolder.Changes(1, 1, 0));
        assertThat(Files.getLastModifiedTime(root.resolve("a.txt"))).isEqualTo(longAgo);
        assertThat(root.resolve("b.txt")).hasContent("new");
    }

    @Test
    void deletesWhatItWroteBeforeAndNothingElse() throws IOException {
        write("gone/deep/a.txt", "a", "kept.txt", "k");
        Files.writeString(root.resolve("foreign.txt"), "f");
        assertThat(write("kept.txt", "k")).isEqualTo(new OutputFolder.Changes(0, 1, 1));
        assertThat(root.resolve("gone")).doesNotExist();
        assertThat(root.resolve("foreign.txt")).exists();
    }

    @Test
    void twoRunsShareAFolder() throws IOException {
        write("model.txt", "m");
        new OutputFolder(root, "other run").write(new TreeMap<>(Map.of("client.txt", "c")));
        write();
        assertThat(root.resolve("model.txt")).doesNotExist();
        assertThat(root.resolve("client.txt")).exists();
    }

    @Test
    void refusesToLeaveItsFolder() throws IOException {
        assertThatThrownBy(() -> write("../outside.txt", "x"))
                .isInstanceOf(IOException.class)
                .hasMessage("not inside " + root.toAbsolutePath() + ": ../outside.txt");
        assertThat(temporary.resolve("outside.txt")).doesNotExist();
    }

    @Test
    void doesNotDeleteOutsideItsFolderWhateverTheIndexSays() throws IOException {
        Path precious = Files.writeString(temporary.resolve("precious.txt"), "p");
        write("a.txt", "a");
        Files.writeString(root.resolve(".atspec-index-default"), "../precious.txt\n");
        assertThatThrownBy(() -> write("a.txt", "a")).isInstanceOf(IOException.class);
        assertThat(precious).exists();
    }

    private OutputFolder.Changes write(String... pathsAndContents) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.put(pathsAndContents[i], pathsAndContents[i + 1]);
        }
        return folder.write(files);
    }
}
