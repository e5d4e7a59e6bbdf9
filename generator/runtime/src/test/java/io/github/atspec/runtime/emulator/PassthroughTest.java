package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.bench.Bench;
import io.github.atspec.runtime.bench.BenchEmulator;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.time.VirtualTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassthroughTest {
    private final VirtualTime time = new VirtualTime();
    private final StringBuilder data = new StringBuilder();
    private BenchEmulator emulator = emulator(Bench.DIALECT);
    private Typist host = Typist.at(emulator);

    private BenchEmulator emulator(Dialect dialect) {
        BenchEmulator made = new BenchEmulator(dialect, EmulatorOptions.defaults().withTime(time));
        made.transparent().subscribe(bytes -> data.append(bytes));
        return made;
    }

    private void use(Dialect dialect) {
        emulator = emulator(dialect);
        host = Typist.at(emulator);
    }

    private String data() {
        String text = data.toString();
        data.setLength(0);
        return text;
    }

    private void advance(int millis) {
        time.advance(Duration.ofMillis(millis));
    }

    @Test
    void bothDirectionsAreRawUntilTheEscapeSequence() {
        assertThat(host.ask("AT+RAW\r\n")).isEqualTo(">");
        assertThat(emulator.transparent().isOpen()).isTrue();
        host.send("AT\r\n\0send");
        assertThat(data()).isEqualTo("AT\\x0D\\x0A\\x00send");
        assertThat(emulator.transparent().send(Bytes.utf8("answer"))).isTrue();
        assertThat(host.got()).isEqualTo("answer");
        assertThat(host.ask("+++")).isEqualTo("\r\nOK\r\n");
        assertThat(emulator.transparent().isOpen()).isFalse();
        assertThat(data()).isEmpty();
        assertThat(host.ask("AT\r\n")).isEqualTo("OK\r\n");
    }

    @Test
    void afterRawDataThatEndedALineNoFurtherLineEndIsWritten() {
        host.ask("AT+RAW\r\n");
        emulator.transparent().send(Bytes.utf8("answer\r"));
        emulator.transparent().send(Bytes.utf8("\n"));
        assertThat(host.ask("+++")).isEqualTo("answer\r\nOK\r\n");
    }

    @Test
    void nothingIsSentOutsideOfPassthrough() {
        assertThat(emulator.transparent().send(Bytes.utf8("early"))).isFalse();
        host.ask("AT+RAW\r\n+++");
        assertThat(emulator.transparent().send(Bytes.utf8("late"))).isFalse();
        assertThat(host.got()).isEmpty();
    }

    @Test
    void theSequenceIsFoundAcrossPackets() {
        host.ask("AT+RAW\r\n");
        host.send("a+").send("+");
        assertThat(data()).isEqualTo("a");
        assertThat(host.ask("+AT\r\n")).isEqualTo("\r\nOK\r\nOK\r\n");
        assertThat(data()).isEmpty();
    }

    @Test
    void heldBackBytesAreGivenOutWhenNothingFollows() {
        host.ask("AT+RAW\r\n");
        host.send("a++");
        advance(199);
        assertThat(data()).isEqualTo("a");
        advance(1);
        assertThat(data()).isEqualTo("++");
        host.send("b");
        assertThat(data()).isEqualTo("b");
        assertThat(time.pending()).isZero();
    }

    @Test
    void heldBackBytesAreGivenOutWhenTheHostGoes() {
        host.ask("AT+RAW\r\n");
        host.send("a++");
        host.close();
        assertThat(data()).isEqualTo("a++");
        assertThat(time.pending()).isZero();
        assertThat(emulator.transparent().isOpen()).isFalse();
    }

    @Test
    void silenceAroundTheSequenceIsRequiredWhereTheDialectSaysSo() {
        use(Bench.dialect("\r\n", 20, 30, 0));
        host.ask("AT+RAW\r\n");
        host.send("a+++");
        advance(100);
        assertThat(data()).as("no silence before").isEqualTo("a+++");
        host.send("+++");
        advance(29);
        host.send("b");
        assertThat(data()).as("no silence after").isEqualTo("+++b");
        advance(20);
        host.send("+++");
        advance(29);
        assertThat(host.got()).isEmpty();
        advance(1);
        assertThat(host.got()).isEqualTo("\r\nOK\r\n");
        assertThat(host.ask("AT\r\n")).isEqualTo("OK\r\n");
        assertThat(data()).isEmpty();
    }

    @Test
    void whatComesInThePauseIsHandledAfterIt() {
        use(Bench.dialect("\r\n", 0, 0, 1000));
        host.ask("AT+RAW\r\n");
        assertThat(host.ask("+++AT\r\n")).isEqualTo("\r\nOK\r\n");
        host.send("AT+NUM=1\r\n");
        advance(999);
        assertThat(host.got()).isEmpty();
        advance(1);
        assertThat(host.got()).isEqualTo("OK\r\n+NUM:1\r\nOK\r\n");
    }

    @Test
    void eventsMayComeInThePause() {
        use(Bench.dialect("\r\n", 0, 0, 1000));
        host.ask("AT+RAW\r\n+++");
        emulator.raise(emulator.bench.link, new Bench.Link(1));
        assertThat(host.got()).isEqualTo("LINK 1\r\n");
    }

    @Test
    void aDialectWithoutASequenceIsLeftByARestart() {
        Dialect with = Bench.DIALECT;
        use(new Dialect(with.commandEnd(), with.lineEnd(), 40, 100, (char) 0, "", List.of("OK"), List.of("ERROR"), null));
        host.ask("AT+RAW\r\n+++");
        assertThat(data()).isEqualTo("+++");
        emulator.restart();
        assertThat(host.ask("AT\r\n")).isEqualTo("\r\nOK\r\n");
    }

    @Test
    void aRestartInThePauseEndsIt() {
        use(Bench.dialect("\r\n", 0, 0, 1000));
        host.ask("AT+RAW\r\n+++AT\r\n");
        emulator.restart();
        assertThat(host.got()).isEqualTo("OK\r\n");
        advance(1000);
        assertThat(host.got()).isEmpty();
    }

    @Test
    void aListenerThatFailsDisturbsNobody() {
        emulator.transparent().subscribe(bytes -> {
            throw new IllegalStateException("on purpose");
        });
        Registration silent = emulator.transparent().subscribe(bytes -> data.append('!'));
        host.ask("AT+RAW\r\na");
        silent.remove();
        assertThat(host.ask("b+++")).isEqualTo("\r\nOK\r\n");
        assertThat(data()).isEqualTo("a!b");
    }

    @Test
    void aListenerMayAnswerAndHangUp() {
        emulator.transparent().subscribe(bytes -> {
            emulator.transparent().send(bytes);
            if (bytes.equals(Bytes.utf8("bye"))) {
                emulator.detach();
            }
        });
        assertThat(host.ask("AT+RAW\r\n")).isEqualTo(">");
        assertThat(host.ask("hello")).isEqualTo("hello");
        host.send("bye");
        assertThat(host.isClosed()).isTrue();
        assertThat(emulator.transparent().isOpen()).isFalse();
        assertThat(Typist.at(emulator).ask("AT\r\n")).isEqualTo("OK\r\n");
    }

    @Test
    void aFailureKeepsTheDeviceInCommandMode() {
        emulator.answer(emulator.bench.raw, request -> Answer.error());
        assertThat(host.ask("AT+RAW\r\nAT\r\n")).isEqualTo("ERROR\r\nOK\r\n");
    }
}
