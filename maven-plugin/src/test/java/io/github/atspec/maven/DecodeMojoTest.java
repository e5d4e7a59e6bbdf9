package io.github.atspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodeMojoTest {
    private static final String DOOR = """
            atspec: 1
            id: acme-door
            title: Acme door
            manual: {title: Door commands, file: '999'}
            dialect: {quoting: always}
            commands:
              AT+DOOR:
                parameters: {door: {type: int, range: 1..9}, code: {type: string, secret: true}}
                set: {syntax: 'AT+DOOR=<door>,<code>'}
            """;

    @TempDir
    private Path basedir;

    private final RecordingLog log = new RecordingLog();

    @Test
    void aLogBecomesATranscriptWithASummary() throws Exception {
        mojo("AT+DOOR=3,\"4711\"\r\nOK\r\nAT+DOR\r\n").execute();
        assertThat(Files.readString(basedir.resolve("out"))).isEqualTo("""
                     1 >> AT+DOOR=3,"{secret}"
                          request: AT+DOOR set: door = 3, code = {secret}
                     2 << OK
                          final: AT+DOOR set
                     3 >> AT+DOR
                          unknown: there is no command 'AT+DOR'; did the host mean AT+DOOR? [unknown-command]

                3 lines: 1 commands, 0 unsolicited, 1 unknown, 1 with problems
                AT+DOOR  1 sent
                """);
        assertThat(log.lines).contains("info: AT+DOOR  1 sent");
    }

    @Test
    void secretsAreShownWhenAskedFor() throws Exception {
        DecodeMojo mojo = mojo("AT+DOOR=3,\"4711\"\r\n");
        mojo.showSecrets = true;
        mojo.format = "jsonl";
        mojo.execute();
        assertThat(Files.readString(basedir.resolve("out")))
                .isEqualTo("{\"line\":1,\"direction\":\"request\",\"kind\":\"request\",\"text\":\"AT+DOOR=3,\\\"4711\\\"\",\"command\":\"AT+DOOR\",\"form\":\"set\","
                        + "\"parameters\":{\"door\":3,\"code\":\"4711\"}}\n");
    }

    @Test
    void anUnknownFormatAndAMissingLogAreNamed() throws Exception {
        DecodeMojo format = mojo("AT\r\n");
        format.format = "xml";
        assertThatThrownBy(format::execute).isInstanceOf(MojoFailureException.class).hasMessage("<format>: 'xml', choose from text, jsonl");
        DecodeMojo missing = mojo("AT\r\n");
        missing.input = new File("nowhere.log");
        assertThatThrownBy(missing::execute).isInstanceOf(MojoFailureException.class).hasMessage("No such file: <input>nowhere.log</input>");
    }

    private DecodeMojo mojo(String input) throws Exception {
        DecodeMojo mojo = new DecodeMojo();
        mojo.setLog(log);
        mojo.basedir = basedir.toFile();
        mojo.descriptor = Files.writeString(basedir.resolve("door.yaml"), DOOR).toFile();
        mojo.input = Files.writeString(basedir.resolve("in"), input).toFile();
        mojo.output = basedir.resolve("out").toFile();
        return mojo;
    }
}
