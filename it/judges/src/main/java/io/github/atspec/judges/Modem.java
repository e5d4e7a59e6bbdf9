package io.github.atspec.judges;

import io.github.atspec.pty.PtyHost;
import io.github.atspec.runtime.emulator.EmulatorOptions;
import io.github.atspec.runtime.trace.WireTrace;
import io.github.atspec.samples.threegpp27007core.emulator.State;
import io.github.atspec.samples.threegpp27007core.emulator.ThreeGpp27007CoreEmulator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The generated emulator, as the modem that its arguments describe, on a pseudo-terminal. Runs until the process is told to end. */
public final class Modem {
    private Modem() {}

    /** Takes the link to make to the device, a file for the trace, and what is to be read back: manufacturer, model, revision, IMEI, and name and number of the operator. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (Writer trace = Files.newBufferedWriter(Path.of(args[1]))) {
            EmulatorOptions options = EmulatorOptions.defaults();
            ThreeGpp27007CoreEmulator modem = new ThreeGpp27007CoreEmulator(options.withWireLog(new WireTrace(trace, options.time())));
            State state = modem.state();
            state.identity().set(State.IdentityRow.builder().manufacturer(args[2]).model(args[3]).revision(args[4]).serialNumber(args[5]).imei(args[5]).build());
            state.operator().set(State.OperatorRow.builder().longName(args[6]).number(args[7]).build());
            try (PtyHost host = PtyHost.open(modem, Path.of(args[0]))) {
                System.out.println("The modem is at " + host.device());
                new CountDownLatch(1).await();
            }
        }
    }
}
