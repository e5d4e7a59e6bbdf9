package io.github.atspec.runtime.emulator;

import java.util.function.Function;

/** The main program of a generated emulator. */
public final class EmulatorMain {
    private EmulatorMain() {}

    /**
     * Runs an emulator on a TCP port until the process is told to end.
     *
     * @param name of the emulated command set
     * @param args {@code --tcp HOST:PORT}, {@code --trace}, {@code --help}
     * @param emulator makes it
     * @return exit code
     */
    public static int run(String name, String[] args, Function<EmulatorOptions, ? extends Emulator> emulator) {
        throw new UnsupportedOperationException("in the making");
    }
}
