package io.github.atspec.demo;

import io.github.atspec.runtime.client.SessionOptions;
import io.github.atspec.runtime.emulator.TcpHost;
import io.github.atspec.runtime.time.SystemTime;
import io.github.atspec.runtime.time.TimeSource;
import io.github.atspec.runtime.trace.WireTrace;
import io.github.atspec.runtime.transport.TcpTransport;
import io.github.atspec.samples.aithinkercomboat.client.AiThinkerComboAt;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the generated emulator on a TCP port of the loopback interface and lets the generated client hold a full session with it, printing the wire. */
public final class Demo {
    private Demo() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DemoModem device = new DemoModem();
        try (TcpHost host = TcpHost.open(device)) {
            String address = host.address().getAddress().getHostAddress();
            int port = host.address().getPort();
            out.println("The emulator listens on " + address + ":" + port);
            TimeSource time = new SystemTime();
            SessionOptions options = SessionOptions.standard().withTime(time).withWireLog(new WireTrace(out, time));
            try (AiThinkerComboAt modem = AiThinkerComboAt.open(TcpTransport.connect(address, port), options)) {
                new Story(modem, device, step -> out.println("--- " + step)).tell();
            }
        }
        out.println("The session is complete.");
    }
}
