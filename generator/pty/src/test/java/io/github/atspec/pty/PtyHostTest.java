package io.github.atspec.pty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.emulator.Emulator;
import io.github.atspec.runtime.emulator.EmulatorOptions;
import io.github.atspec.runtime.emulator.JournalEntry;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@EnabledIf(value = "pseudoTerminals", disabledReason = "this system has no /dev/ptmx")
class PtyHostTest {
    private final Emulator emulator = new DeafEmulator();

    /** Refuses everything, in lines that end with CR LF, as its commands do with CR. */
    private static final class DeafEmulator extends Emulator {
        DeafEmulator() {
            super(new Dialect(Bytes.utf8("\r"), Bytes.utf8("\r\n"), 20, 100, (char) 0, "", List.of("OK"), List.of("ERROR"), null), EmulatorOptions.defaults());
        }
    }

    static boolean pseudoTerminals() {
        return Files.exists(Path.of("/dev/ptmx"));
    }

    @Test
    void aProgramThatOpensTheDeviceTalksToTheEmulator() throws IOException {
        try (PtyHost host = PtyHost.open(emulator);
                RandomAccessFile port = open(host.device())) {
            assertThat(exchange(port, "AT\r", "ERROR\r\n".length())).isEqualTo("ERROR\r\n");
        }
        assertThat(emulator.journal().entries()).extracting(JournalEntry::title).containsExactly("AT");
    }

    @Test
    void nothingIsEchoedOrChanged() throws IOException {
        try (PtyHost host = PtyHost.open(emulator);
                RandomAccessFile port = open(host.device())) {
            // What a terminal would take for end of file, erase, interrupt and go on.
            assertThat(exchange(port, "\u0004\u007F\u0003\u0011A\r", "ERROR\r\n".length())).isEqualTo("ERROR\r\n");
        }
        assertThat(emulator.journal().entries()).extracting(JournalEntry::title).containsExactly("\\x04\\x7F\\x03\\x11A");
    }

    @Test
    void programsComeAndGo() throws IOException {
        try (PtyHost host = PtyHost.open(emulator)) {
            for (String line : List.of("1", "2", "3")) {
                try (RandomAccessFile port = open(host.device())) {
                    assertThat(exchange(port, line + "\r", "ERROR\r\n".length())).isEqualTo("ERROR\r\n");
                }
            }
        }
        assertThat(emulator.journal().entries()).extracting(JournalEntry::title).containsExactly("1", "2", "3");
    }

    @Test
    void anotherProcessTalksToTheEmulator(@TempDir Path folder) throws Exception {
        Path heard = folder.resolve("heard");
        try (PtyHost host = PtyHost.open(emulator, folder.resolve("modem"))) {
            assertThat(folder.resolve("modem").toRealPath()).isEqualTo(host.device());
            Process shell = new ProcessBuilder("sh", "-c", "exec 3<>modem; printf 'ATI\\r' >&3; IFS= read -r line <&3; printf '%s' \"$line\" > heard")
                    .directory(folder.toFile())
                    .start();
            assertThat(shell.waitFor()).isZero();
        }
        assertThat(Files.readString(heard)).isEqualTo("ERROR\r");
    }

    @Test
    void closingEndsTheLineAndRemovesTheLink(@TempDir Path folder) throws IOException {
        Path link = folder.resolve("modem");
        Files.createSymbolicLink(link, Path.of("left-over"));
        PtyHost host = PtyHost.open(emulator, link);
        assertThat(Files.readSymbolicLink(link)).isEqualTo(host.device());

        try (RandomAccessFile port = open(link)) {
            host.close();
            host.close();
            assertThat(link).doesNotExist();
            // The last descriptor of the other end goes when the reading thread has left it: reading waits for that, and then the line has hung up.
            assertThat(hasHungUp(port)).isTrue();
        }
    }

    @Test
    void aFileThatIsNoLinkIsNotReplaced(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("modem"), "mine");
        assertThatThrownBy(() -> PtyHost.open(emulator, file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
    }

    /** Linux reports the end of the file or an error, whichever of the two it comes to first. */
    private static boolean hasHungUp(RandomAccessFile port) {
        try {
            return port.read() == -1;
        } catch (IOException e) {
            return true;
        }
    }

    private static RandomAccessFile open(Path device) throws IOException {
        return new RandomAccessFile(device.toFile(), "rw");
    }

    private static String exchange(RandomAccessFile port, String sent, int length) throws IOException {
        port.write(sent.getBytes(StandardCharsets.ISO_8859_1));
        byte[] answer = new byte[length];
        port.readFully(answer);
        return new String(answer, StandardCharsets.ISO_8859_1);
    }
}
