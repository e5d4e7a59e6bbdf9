package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.bench.Bench;
import io.github.atspec.runtime.bench.BenchEmulator;
import io.github.atspec.runtime.time.VirtualTime;
import io.github.atspec.runtime.trace.WireTrace;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmulatorTraceTest {
    private final StringBuilder trace = new StringBuilder();
    private final VirtualTime time = new VirtualTime();
    private final BenchEmulator emulator =
            new BenchEmulator(EmulatorOptions.defaults().withTime(time).withWireLog(new WireTrace(trace, time)));
    private final Typist host = Typist.at(emulator);

    @Test
    void commandsAndAnswersAreTracedInTheOrderOfTheWire() {
        host.send("AT+NUM=1\r\nAT+NONSENSE\r\n");
        time.advance(Duration.ofMillis(1500));
        emulator.raise(emulator.bench.link, new Bench.Link(1));
        assertThat(trace).hasToString("""
                0.000000 >> AT+NUM=1
                0.000000 << +NUM:1
                0.000000 << OK
                0.000000 >> AT+NONSENSE
                0.000000 << ERROR
                1.500000 << LINK 1
                """);
    }

    @Test
    void payloadsAreCutOut() {
        host.send("AT+SEND=1,3\r\nabc").send("AT+READ=1\r\n");
        assertThat(trace).hasToString("""
                0.000000 >> AT+SEND=1,3
                0.000000 << >
                0.000000 >> {3 bytes}
                0.000000 << Recv 3 bytes
                0.000000 << OK
                0.000000 >> AT+READ=1
                0.000000 << +READ,1,3,{3 bytes}
                0.000000 << OK
                """);
    }

    @Test
    void rawDataIsCountedOnly() {
        host.send("AT+RAW\r\na\\\r\n");
        emulator.transparent().send(Bytes.utf8("\0b"));
        host.send("+++");
        assertThat(trace).hasToString("""
                0.000000 >> AT+RAW
                0.000000 << >
                0.000000 >> {4 bytes}
                0.000000 << {2 bytes}
                0.000000 >> +++
                0.000000 << OK
                """);
    }

    @Test
    void secretsAreMaskedAlsoInTheEchoAndWhereTheyComeAgain() {
        emulator.echo.set(true);
        host.send("AT+LOGIN=\"swordfish\"\r\nAT+LOGOUT=swordfish\r\nAT+KEY=1,6\r\ncarrotAT+X=carrot\r\n");
        assertThat(trace).hasToString("""
                0.000000 >> AT+LOGIN="{secret}"
                0.000000 << AT+LOGIN="{secret}"
                0.000000 << OK
                0.000000 >> AT+LOGOUT={secret}
                0.000000 << AT+LOGOUT={secret}
                0.000000 << ERROR
                0.000000 >> AT+KEY=1,6
                0.000000 << AT+KEY=1,6
                0.000000 << OK
                0.000000 << >
                0.000000 >> {secret}
                0.000000 << OK
                0.000000 >> AT+X={secret}
                0.000000 << AT+X={secret}
                0.000000 << ERROR
                """);
        assertThat(host.got()).startsWith("AT+LOGIN=\"swordfish\"\r\nOK\r\n");
    }

    @Test
    void theJournalHoldsNoSecretOfALineThatNobodyUnderstands() {
        host.send("AT+LOGIN=\"swordfish\"\r\nswordfish\r\n");
        assertThat(emulator.journal().entries().get(1).title()).isEqualTo("{secret}");
    }

    @Test
    void aLineThatIsTooLongIsCountedOnly() {
        host.send("x".repeat(500) + "\r\n");
        assertThat(trace).hasToString("0.000000 >> {500 bytes}\n0.000000 << ERROR\n");
    }
}
