package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.bench.Bench;
import io.github.atspec.runtime.bench.BenchEmulator;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.time.VirtualTime;
import io.github.atspec.runtime.trace.WireTrace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several commands on one line. */
class SeveralCommandsTest {
    private static final Dialect DIALECT = Bench.DIALECT.withSeveral(new Dialect.Several("AT", ';', "&", "D")).withRepeat("A/");

    private final StringBuilder trace = new StringBuilder();
    private final VirtualTime time = new VirtualTime();
    private final BenchEmulator emulator = new BenchEmulator(DIALECT, EmulatorOptions.defaults().withTime(time).withWireLog(new WireTrace(trace, time)));
    private final Typist host = Typist.at(emulator);

    @Test
    void secretsOfAnyOfThemAreMasked() {
        host.ask("AT+NUM=1;+LOGIN=\"let me in\"\r\n");
        assertThat(trace).hasToString("""
                0.000000 >> AT+NUM=1;+LOGIN="{secret}"
                0.000000 << +NUM:1
                0.000000 << OK
                """);
    }

    @Test
    void oneThatIsAnsweredLaterHoldsUpTheOthers() {
        PendingAnswer<Bench.Numbers> answer = Answer.pending();
        emulator.answer(emulator.bench.readNumbers, request -> answer);
        assertThat(host.ask("AT+NUM=1;+NUM?;+NUM=2\r\n")).isEqualTo("+NUM:1\r\n");
        answer.end(Answer.ok(new Bench.Numbers(List.of(new Bench.Number(5)))));
        assertThat(host.got()).isEqualTo("+NUM:5\r\n+NUM:2\r\nOK\r\n");
    }

    @Test
    void aMethodThatFailsEndsTheLine() {
        emulator.answer(emulator.bench.readNumbers, request -> {
            throw new IllegalStateException("broken on purpose");
        });
        assertThat(host.ask("AT+NUM=1;+NUM?;+NUM=2\r\n")).isEqualTo("+NUM:1\r\nERROR\r\n");
        assertThat(emulator.journal().entries()).extracting(JournalEntry::outcome).containsExactly(Outcome.SUCCESS, Outcome.METHOD_FAILED);
        assertThat(emulator.numbers.rows()).containsExactly(new Bench.Number(1));
    }

    @Test
    void whatTakesDataIsTheLastOrRefused() {
        assertThat(host.ask("AT+NUM=1;+SEND=1,3\r\n")).isEqualTo("+NUM:1\r\n>");
        assertThat(host.ask("abc")).endsWith("OK\r\n");
        assertThat(host.ask("AT+SEND=1,3;+NUM=2\r\n")).isEqualTo("ERROR\r\n");
        assertThat(emulator.journal().entries()).extracting(JournalEntry::outcome).endsWith(Outcome.NOT_ALLOWED_NOW);
    }

    @Test
    void theLineBeforeIsRepeatedWithoutACommandEnd() {
        assertThat(host.ask("A/")).isEqualTo("ERROR\r\n");
        assertThat(host.ask("AT+NUM?;+NUM=1\r\n")).isEqualTo("+NUM:1\r\nOK\r\n");
        assertThat(host.ask("A/")).isEqualTo("+NUM:1\r\nERROR\r\n");
    }

    @Test
    void anotherHostRepeatsNothingOfThisOne() {
        host.ask("AT+NUM?\r\n");
        host.close();
        assertThat(Typist.at(emulator).ask("A/")).isEqualTo("ERROR\r\n");
    }
}
