package io.github.atspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateMojoTest {
    private static final String MODEL = "com/example/bell/model/Rings.java";
    private static final String CLIENT = "com/example/bell/client/AcmeBell.java";
    private static final String EMULATOR = "com/example/bell/emulator/AcmeBellEmulator.java";

    @TempDir
    private Path basedir;

    private final RecordingLog log = new RecordingLog();
    private GenerateMojo mojo = new GenerateMojo();

    @BeforeEach
    void configure() throws IOException {
        Files.writeString(basedir.resolve("bell.yaml"), Descriptors.BELL);
        mojo = mojo("model", "client", "emulator", "docs");
    }

    @Test
    void everythingIsGeneratedAndTheSourcesAreCompiled() throws Exception {
        mojo.execute();
        assertThat(sources()).contains(MODEL, CLIENT, EMULATOR);
        assertThat(basedir.resolve("docs/acme-bell.html")).exists();
        assertThat(basedir.resolve("docs/acme-bell.md")).exists();
        assertThat(mojo.project.getCompileSourceRoots()).containsExactly(basedir.resolve("java").toString());
    }

    @Test
    void anEmulatorAloneIsGeneratedAgainstAModelThatIsElsewhere() throws Exception {
        mojo = mojo("emulator");
        mojo.execute();
        assertThat(sources()).contains(EMULATOR).doesNotContain(MODEL, CLIENT);
        assertThat(basedir.resolve("docs")).doesNotExist();
    }

    @Test
    void documentationAloneAddsNoSourceRoot() throws Exception {
        mojo = mojo("docs");
        mojo.execute();
        assertThat(mojo.project.getCompileSourceRoots()).isEmpty();
        assertThat(basedir.resolve("docs/acme-bell.html")).exists();
    }

    @Test
    void aSecondRunWritesNothing() throws Exception {
        mojo.execute();
        log.lines.clear();
        mojo("model", "client", "emulator", "docs").execute();
        int count = sources().size();
        assertThat(log.lines)
                .containsExactly(
                        "info: " + count + " sources: 0 written, " + count + " unchanged, 0 stale ones deleted",
                        "info: 2 documentation files: 0 written, 2 unchanged, 0 stale ones deleted");
    }

    @Test
    void whatIsNotGeneratedAnyMoreIsDeleted() throws Exception {
        mojo.execute();
        mojo("model", "client").execute();
        assertThat(sources()).contains(MODEL, CLIENT).doesNotContain(EMULATOR);
    }

    @Test
    void mistakesAreShownOnePerLineAndFailTheBuild() throws Exception {
        Files.writeString(basedir.resolve("bell.yaml"), Descriptors.BELL.replace("    summary:", "    sumary:"));
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessage("bell.yaml: 1 error");
        assertThat(log.lines).containsExactly("error: " + Descriptors.SUMARY);
    }

    @Test
    void anUnknownPartIsNamed() {
        assertThatThrownBy(mojo("model", "clients")::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<parts>: unknown part 'clients', choose from model, client, emulator, docs");
        assertThatThrownBy(mojo()::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<parts>: nothing to generate, choose from model, client, emulator, docs");
    }

    @Test
    void whatAChipLacksIsLeftOut() throws Exception {
        String ringing = Descriptors.BELL.replace("commands:", "chips: [B1, B2]\ncommands:").replace("    summary:", "    only on: [B2]\n    summary:");
        Files.writeString(basedir.resolve("bell.yaml"), ringing + "  AT+HUSH: {execute: {}, examples: [['>> AT+HUSH', '<< OK'], ['>> AT+RINGS=3', '<< OK']]}\n");
        mojo.chip = "B1";
        mojo.execute();
        assertThat(sources()).contains(CLIENT, EMULATOR).doesNotContain(MODEL);
        assertThat(log.lines).contains("info: 1 example is left out, with what B1 lacks");
    }

    @Test
    void anUnknownChipFailsTheBuildAndTheKnownOnesAreNamed() throws Exception {
        Files.writeString(basedir.resolve("bell.yaml"), Descriptors.BELL.replace("commands:", "chips: [B1, B2]\ncommands:"));
        mojo.chip = "B3";
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessage("bell.yaml: 1 error");
        assertThat(log.lines).containsExactly("error: bell.yaml:1:1: error: unknown chip 'B3', it is one of B1, B2 [unknown-chip]");
    }

    @Test
    void skippingDoesNothing() throws Exception {
        mojo.skip = true;
        mojo.execute();
        assertThat(basedir.resolve("java")).doesNotExist();
        assertThat(log.lines).containsExactly("info: Skipped.");
    }

    private GenerateMojo mojo(String... parts) {
        GenerateMojo configured = new GenerateMojo();
        configured.setLog(log);
        configured.basedir = basedir.toFile();
        configured.descriptor = basedir.resolve("bell.yaml").toFile();
        configured.basePackage = "com.example.bell";
        configured.parts = List.of(parts);
        configured.outputDirectory = basedir.resolve("java").toFile();
        configured.docsDirectory = basedir.resolve("docs").toFile();
        configured.execution = "default";
        return configured;
    }

    private List<String> sources() throws IOException {
        Path root = basedir.resolve("java");
        try (var walk = Files.walk(root)) {
            return walk.filter(p -> p.toString().endsWith(".java")).map(p -> root.relativize(p).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
