package io.github.atspec.demo;

import io.github.atspec.runtime.client.SessionOptions;
import io.github.atspec.runtime.emulator.Emulator;
import io.github.atspec.runtime.emulator.TcpHost;
import io.github.atspec.runtime.time.SystemTime;
import io.github.atspec.runtime.time.TimeSource;
import io.github.atspec.runtime.trace.WireTrace;
import io.github.atspec.runtime.transport.TcpTransport;
import io.github.atspec.runtime.transport.Transport;
import io.github.atspec.samples.aithinkercomboat.client.AiThinkerComboAt;
import io.github.atspec.samples.espat20.client.EspAt20;
import io.github.atspec.samples.espat20.emulator.EspAt20Emulator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Starts generated emulators on a TCP port of the loopback interface and lets the generated clients hold full sessions with them, printing the wire. */
public final class Demo {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Consumer<String> narrator = step -> out.println("--- " + step);

    private Demo() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        Demo demo = new Demo();
        DemoModem sockets = new DemoModem();
        demo.show("Sockets: every construct of a small command set", sockets, (transport, options) -> {
            try (AiThinkerComboAt modem = AiThinkerComboAt.open(transport, options)) {
                new Story(modem, sockets, demo.narrator).tell();
            }
        });
        EspAt20Emulator links = new EspAt20Emulator() {};
        demo.show("Links: lines that change their shape as modes are set", links, (transport, options) -> {
            try (EspAt20 modem = EspAt20.open(transport, options)) {
                new LinkStory(modem, links, demo.narrator).tell();
            }
        });
        demo.out.println("The sessions are complete.");
    }

    /** A session of a client. */
    private interface Told {
        void with(Transport transport, SessionOptions options);
    }

    private void show(String title, Emulator device, Told story) throws IOException {
        out.println("=== " + title);
        try (TcpHost host = TcpHost.open(device)) {
            String address = host.address().getAddress().getHostAddress();
            int port = host.address().getPort();
            out.println("The emulator listens on " + address + ":" + port);
            TimeSource time = new SystemTime();
            story.with(TcpTransport.connect(address, port), SessionOptions.standard().withTime(time).withWireLog(new WireTrace(out, time)));
        }
    }
}
