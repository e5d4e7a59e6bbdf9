package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A device that frames its lines. */
class LineStartTest {
    private static final Dialect DIALECT =
            new Dialect(Bytes.utf8("\r"), Bytes.utf8("\r\n"), 20, 100, (char) 0, "", List.of("OK"), List.of("ERROR"), null).withLineStart(Bytes.utf8("\r\n"));

    @Test
    void everyLineBeginsWithIt() {
        assertThat(Typist.at(new Emulator(DIALECT, EmulatorOptions.defaults()) {}).ask("A\rB\r")).isEqualTo("\r\nERROR\r\n\r\nERROR\r\n");
    }

    @Test
    void behindAnEchoItStandsForTheLineEnd() {
        Emulator emulator = new Emulator(DIALECT, EmulatorOptions.defaults()) {};
        emulator.echoWhen(() -> true);

        assertThat(Typist.at(emulator).ask("A\r")).isEqualTo("A\r\r\nERROR\r\n");
    }
}
