package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.bench.Bench;
import io.github.atspec.runtime.bench.BenchEmulator;
import io.github.atspec.runtime.spec.Done;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PayloadTest {
    private final BenchEmulator emulator = new BenchEmulator(EmulatorOptions.defaults());
    private final Typist host = Typist.at(emulator);

    @Test
    void thePromptComesFirstAndTheAnswerAfterTheLastByte() {
        assertThat(host.ask("AT+SEND=1,3\r\n")).isEqualTo(">");
        assertThat(host.ask("12")).isEmpty();
        assertThat(host.ask("3")).isEqualTo("\r\nRecv 3 bytes\r\nOK\r\n");
        assertThat(emulator.packets.rows()).containsExactly(new Bench.Packet(1, Bytes.utf8("123")));
    }

    @Test
    void thePromptMayFollowALine() {
        assertThat(host.ask("AT+KEY=1,2\r\n")).isEqualTo("OK\r\n>");
        assertThat(host.ask("ab")).isEqualTo("\r\nOK\r\n");
    }

    @Test
    void anyByteMayBeInIt() {
        String payload = "\r\nOK\r\n\0+++\u00FF\u0080>AT\r\n";
        assertThat(host.ask("AT+SEND=1," + payload.length() + "\r\n" + payload + "AT\r\n"))
                .isEqualTo(">\r\nRecv " + payload.length() + " bytes\r\nOK\r\nOK\r\n");
        assertThat(emulator.packets.rows().get(0).data()).isEqualTo(Bytes.wrap(payload.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(host.ask("AT+READ=1\r\n")).isEqualTo("+READ,1," + payload.length() + "," + payload + "\r\nOK\r\n");
    }

    @Test
    void aPayloadThatBeginsWithALineFeedKeepsIt() {
        host.ask("AT+SEND=1,2\r\n\nx");
        assertThat(emulator.packets.rows()).containsExactly(new Bench.Packet(1, Bytes.utf8("\nx")));
    }

    @Test
    void theLineFeedOfTheCommandEndMayComeAfterThePrompt() {
        assertThat(host.ask("AT+SEND=1,2\r")).isEqualTo(">");
        host.ask("\n\nx");
        assertThat(emulator.packets.rows()).containsExactly(new Bench.Packet(1, Bytes.utf8("\nx")));
    }

    @Test
    void anEmptyPayloadIsAnsweredAtOnce() {
        assertThat(host.ask("AT+SEND=1,0\r\nAT\r\n")).isEqualTo(">\r\nRecv 0 bytes\r\nOK\r\nOK\r\n");
        assertThat(host.ask("AT+SEND=1,0\r")).isEqualTo(">\r\nRecv 0 bytes\r\nOK\r\n");
        assertThat(host.ask("\nAT\r\n")).isEqualTo("OK\r\n");
    }

    @Test
    void aCommandThatIsRefusedHasNoPrompt() {
        assertThat(host.ask("AT+SEND=9,3\r\n")).isEqualTo("ERROR\r\n");
        assertThat(host.ask("AT+SEND=10,3\r\n")).isEqualTo("ERROR\r\n");
        assertThat(host.ask("AT+SEND=1,10001\r\n")).isEqualTo("ERROR\r\n");
        assertThat(emulator.journal().entries()).extracting(JournalEntry::outcome)
                .containsExactly(Outcome.NOT_ALLOWED_NOW, Outcome.INVALID_VALUE, Outcome.TOO_LONG);
        assertThat(host.ask("AT\r\n")).isEqualTo("OK\r\n");
    }

    @Test
    void aCommandThatTheDeviceLacksHasNoPrompt() {
        Bench bench = new Bench(emulator.mode);
        Emulator without = new Emulator(Bench.DIALECT, EmulatorOptions.defaults()) {
            {
                on(bench.sendKey, request -> Answer.ok(Done.DONE));
                supportedIf(bench.sendKey, () -> false);
            }
        };
        Typist other = Typist.at(without);
        assertThat(other.ask("AT+KEY=1,2\r\n")).isEqualTo("ERROR\r\n");
        assertThat(without.journal().entries()).extracting(JournalEntry::outcome).containsExactly(Outcome.NOT_SUPPORTED);
        without.answer(bench.sendKey, request -> Answer.ok(Done.DONE));
        assertThat(other.ask("AT+KEY=1,2\r\n")).as("somebody answers it").isEqualTo("OK\r\n>");
    }

    @Test
    void aFailureAfterThePayloadIsWrittenInPlaceOfTheRest() {
        assertThat(host.ask("AT+SEND=8,3\r\nabc")).isEqualTo(">\r\nSEND FAIL\r\n");
    }

    @Test
    void aPayloadCutOffByTheEndOfTheHostIsJournalled() {
        host.ask("AT+SEND=1,3\r\nab");
        host.close();
        assertThat(emulator.journal().entries())
                .containsExactly(new JournalEntry("AT+SEND set", new Bench.Send(1, 3, Bytes.zeros(3)), Outcome.ABANDONED));
        assertThat(Typist.at(emulator).ask("AT\r\n")).isEqualTo("OK\r\n");
    }

    @Test
    void aRestartEndsTheWaitForAPayload() {
        host.ask("AT+SEND=1,3\r\nab");
        emulator.restart();
        assertThat(host.ask("AT\r\n")).isEqualTo("\r\nOK\r\n");
        assertThat(emulator.journal().entries()).extracting(JournalEntry::outcome).containsExactly(Outcome.ABANDONED, Outcome.SUCCESS);
    }
}
