package io.github.atspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateMojoTest {
    private static final String VERSION = """
            atspec: 1
            id: acme-version
            title: Acme version
            manual: {title: Commands, file: '999'}
            dialect: {}
            commands: {AT+V: {parameters: {v: {type: text}}, execute: {response: ['<v>', OK]}}}
            """;

    @TempDir
    private Path basedir;

    private final RecordingLog log = new RecordingLog();

    @Test
    void aSoundDescriptorIsCounted() throws Exception {
        mojo(Descriptors.BELL).execute();
        assertThat(log.lines)
                .containsExactly("info: acme-bell (Acme bell): 1 command, 2 forms, 2 variants, 1 parameter, 0 unsolicited result codes, "
                        + "1 example executed, 1 erratum, 0 decisions");
    }

    @Test
    void allMistakesAreShownOnePerLine() throws Exception {
        ValidateMojo mojo = mojo(Descriptors.BELL.replace("    summary:", "    sumary:").replace("errata:", "erata:"));
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class).hasMessage("bell.yaml: 2 errors");
        assertThat(log.lines).containsExactly("error: " + Descriptors.SUMARY, "error: " + Descriptors.ERATA);
    }

    @Test
    void notesAreShownWhenAskedFor() throws Exception {
        String note = "info: bell.yaml:6:72: note: 'OK', a line '<v>' of AT+V execute, is taken for the result code [shadowed-line]";
        mojo(VERSION).execute();
        assertThat(log.lines).doesNotContain(note);
        ValidateMojo asking = mojo(VERSION);
        asking.notes = true;
        asking.execute();
        assertThat(log.lines).contains(note);
    }

    private ValidateMojo mojo(String descriptor) throws Exception {
        ValidateMojo mojo = new ValidateMojo();
        mojo.setLog(log);
        mojo.basedir = basedir.toFile();
        mojo.descriptor = Files.writeString(basedir.resolve("bell.yaml"), descriptor).toFile();
        return mojo;
    }
}
