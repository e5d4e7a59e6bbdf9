package io.github.atspec.core.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorSourceTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsReadWithTheChaptersBesideIt() throws IOException {
        Path header = Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("set.yaml"), "header");
        Files.writeString(folder.resolve("mine/chapter.yaml"), "chapter");
        DescriptorSource source = DescriptorSource.file(header, "src\\mine\\set.yaml");
        assertThat(source.header()).isEqualTo("src/mine/set.yaml");
        assertThat(source.display("chapter.yaml")).isEqualTo("src/mine/chapter.yaml");
        assertThat(text(source, source.headerFile())).isEqualTo("header");
        assertThat(text(source, "chapter.yaml")).isEqualTo("chapter");
        assertThat(source.read("other.yaml")).isEmpty();
    }

    @Test
    void whatLiesOutsideTheFolderIsNotRead() throws IOException {
        Path header = Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("set.yaml"), "header");
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "secret");
        Files.createSymbolicLink(folder.resolve("mine/link.yaml"), secret);
        DescriptorSource source = DescriptorSource.file(header, "set.yaml");
        assertThat(source.read("../secret.yaml")).isEmpty();
        assertThat(source.read("link.yaml")).isEmpty();
    }

    @Test
    void aShippedSetIsFoundByItsId() throws IOException {
        ClassLoader classPath = DescriptorSourceTest.class.getClassLoader();
        DescriptorSource source = DescriptorSource.shipped("ai-thinker-combo-at", classPath).orElseThrow();
        assertThat(source.header()).isEqualTo("atspec/ai-thinker-combo-at/command-set.yaml");
        assertThat(text(source, "command-set.yaml")).contains("id: ai-thinker-combo-at");
        assertThat(DescriptorSource.shipped("no-such-set", classPath)).isEmpty();
        assertThat(DescriptorSource.shipped("../atspec/ai-thinker-combo-at", classPath)).isEmpty();
    }

    private static String text(DescriptorSource source, String path) throws IOException {
        return new String(source.read(path).orElseThrow(), StandardCharsets.UTF_8);
    }
}
