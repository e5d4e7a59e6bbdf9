package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import java.util.List;

/** An emulator without commands: it refuses everything. Also a program of its own, for tests that end a process. */
final class DeafEmulator extends Emulator {
    private static final Dialect DIALECT =
            new Dialect(Bytes.utf8("\r"), Bytes.utf8("\r\n"), 20, 100, (char) 0, "", List.of("OK"), List.of("ERROR"), null);

    DeafEmulator(EmulatorOptions options) {
        super(DIALECT, options);
    }

    public static void main(String[] args) {
        System.exit(EmulatorMain.run("deaf", args, DeafEmulator::new));
    }
}
