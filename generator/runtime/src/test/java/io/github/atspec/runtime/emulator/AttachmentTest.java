package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.bench.Bench;
import io.github.atspec.runtime.bench.BenchEmulator;
import io.github.atspec.runtime.spec.Done;
import org.junit.jupiter.api.Test;

class AttachmentTest {
    private final BenchEmulator emulator = new BenchEmulator(EmulatorOptions.defaults());

    @Test
    void anotherHostTakesThePlaceOfTheFirstAndTheStateStays() {
        Typist first = Typist.at(emulator);
        first.send("AT+NUM=1\r\nAT+SEND=1,3\r\nab");
        Typist second = Typist.at(emulator);
        assertThat(first.isClosed()).isTrue();
        assertThat(second.ask("AT+NUM?\r\n")).isEqualTo("+NUM:1\r\nOK\r\n");
    }

    @Test
    void nothingOfTheFormerHostIsLeftOnTheLine() {
        Typist first = Typist.at(emulator);
        first.send("AT+RAW\r\n");
        emulator.raise(emulator.bench.link, new Bench.Link(1));
        first.close();
        Typist second = Typist.at(emulator);
        assertThat(second.ask("AT\r\n")).isEqualTo("OK\r\n");
        second.send("AT+NU");
        assertThat(Typist.at(emulator).ask("M=1\r\nAT\r\n")).isEqualTo("ERROR\r\nOK\r\n");
    }

    @Test
    void aDetachedHostIsToldThatTheLineIsClosed() {
        Typist host = Typist.at(emulator);
        emulator.detach();
        emulator.detach();
        assertThat(host.isClosed()).isTrue();
    }

    @Test
    void aMethodMayHangUp() {
        Typist host = Typist.at(emulator);
        emulator.answer(emulator.bench.attention, request -> {
            emulator.detach();
            return Answer.ok(Done.DONE);
        });
        assertThat(host.ask("AT\r\nAT+NUM=1\r\n")).isEmpty();
        assertThat(host.isClosed()).isTrue();
        assertThat(Typist.at(emulator).ask("AT+NUM?\r\n")).isEqualTo("OK\r\n");
    }

    @Test
    void aRestartBringsBackSavedAndInitialValues() {
        Typist host = Typist.at(emulator);
        host.ask("AT+NUM=1\r\nAT+MODE=1\r\n");
        emulator.echo.set(true);
        emulator.packets.add(new Bench.Packet(1, Bytes.utf8("x")));
        emulator.restart();
        assertThat(emulator.mode.value()).isEqualTo(1);
        assertThat(emulator.echo.value()).isFalse();
        assertThat(emulator.numbers.isEmpty()).isTrue();
        assertThat(emulator.packets.isEmpty()).isTrue();
    }

    @Test
    void aCommandMayRestartTheDeviceAndIsAnswered() {
        Typist host = Typist.at(emulator);
        assertThat(host.ask("AT+NUM=1\r\nAT+RST\r\nAT+NUM?\r\n")).isEqualTo("+NUM:1\r\nOK\r\nOK\r\nOK\r\n");
    }

    @Test
    void bytesSentByTheHostWhileItIsAnsweredAreHandledNext() {
        Typist host = Typist.at(emulator);
        emulator.answer(emulator.bench.attention, request -> {
            host.send("AT+NUM?\r\n");
            return Answer.error();
        });
        assertThat(host.ask("AT\r\n")).isEqualTo("ERROR\r\nOK\r\n");
    }
}
