package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.bench.Bench;
import io.github.atspec.runtime.bench.BenchEmulator;
import io.github.atspec.runtime.codec.LineProblem;
import io.github.atspec.runtime.time.VirtualTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLinesTest {
    private final BenchEmulator emulator = new BenchEmulator(EmulatorOptions.defaults().withTime(new VirtualTime()));
    private final Typist host = Typist.at(emulator);

    private Outcome lastOutcome() {
        return last().outcome();
    }

    private JournalEntry last() {
        List<JournalEntry> entries = emulator.journal().entries();
        return entries.get(entries.size() - 1);
    }

    @Test
    void aCommandIsAnswered() {
        assertThat(host.ask("AT\r\n")).isEqualTo("OK\r\n");
        assertThat(emulator.journal().entries())
                .containsExactly(new JournalEntry("AT execute", new Bench.Nothing(), Outcome.SUCCESS, null, null));
    }

    @Test
    void linesOfTheResponseComeInTheOrderOfTheSteps() {
        assertThat(host.ask("AT+NUM?\r\n")).isEqualTo("OK\r\n");
        assertThat(host.ask("AT+NUM=7\r\n")).isEqualTo("+NUM:7\r\nOK\r\n");
        assertThat(host.ask("AT+NUM=3\r\n")).isEqualTo("+NUM:3\r\nOK\r\n");
        assertThat(host.ask("AT+NUM?\r\n")).isEqualTo("+NUM:3\r\n+NUM:7\r\nOK\r\n");
    }

    @Test
    void anEventThatBelongsToTheAnswerIsWrittenInItsPlace() {
        assertThat(host.ask("AT+DIAL=4\r\n")).isEqualTo("LINK 4\r\nOK\r\n");
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertThat(host.ask("AT+NONSENSE=1\r\n")).isEqualTo("ERROR\r\n");
        assertThat(lastOutcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aLineThatStartsLikeNoCommandIsRefusedAndJournalled() {
        assertThat(host.ask("hello\\\u0001\r\n")).isEqualTo("ERROR\r\n");
        assertThat(last()).isEqualTo(new JournalEntry("hello\\\\\\x01", null, Outcome.UNKNOWN));
    }

    @Test
    void aValueThatBreaksARuleIsRefused() {
        assertThat(host.ask("AT+NUM=100\r\n")).isEqualTo("ERROR\r\n");
        assertThat(last().title()).isEqualTo("AT+NUM set");
        assertThat(lastOutcome()).isEqualTo(Outcome.INVALID_VALUE);
        assertThat(last().problem()).isInstanceOfSatisfying(LineProblem.Invalid.class, invalid -> {
            assertThat(invalid.parameter()).isEqualTo("number");
            assertThat(invalid.value()).isEqualTo("100");
        });
        assertThat(emulator.numbers.rows()).isEmpty();
    }

    @Test
    void aLineOfAnotherShapeIsRefusedInTheNameOfTheNearestVariant() {
        assertThat(host.ask("AT+SEND=1;3\r\n")).isEqualTo("ERROR\r\n");
        assertThat(last().title()).isEqualTo("AT+SEND set");
        assertThat(lastOutcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(last().problem()).isInstanceOfSatisfying(LineProblem.Mismatch.class, m -> assertThat(m.offset()).isEqualTo(9));
    }

    @Test
    void aPreconditionThatFailsRefusesTheCommand() {
        host.ask("AT+NUM=7\r\n");
        assertThat(host.ask("AT+NUM=7\r\n")).isEqualTo("ERROR\r\n");
        assertThat(last()).isEqualTo(new JournalEntry("AT+NUM set", new Bench.Number(7), Outcome.NOT_ALLOWED_NOW));
    }

    @Test
    void aFullTableRefusesTheCommand() {
        host.send("AT+NUM=1\r\nAT+NUM=2\r\nAT+NUM=3\r\n").got();
        assertThat(host.ask("AT+NUM=4\r\n")).isEqualTo("ERROR\r\n");
        assertThat(lastOutcome()).isEqualTo(Outcome.FAILURE);
    }

    @Test
    void theModeTellsVariantsOfOneSpellingApart() {
        assertThat(host.ask("AT+OPEN=1\r\n")).isEqualTo("OK\r\n");
        host.ask("AT+MODE=1\r\n");
        assertThat(host.ask("AT+OPEN=1\r\n")).isEqualTo("MULTIPLE\r\nOK\r\n");
        host.ask("AT+MODE=2\r\n");
        assertThat(host.ask("AT+OPEN=1\r\n")).isEqualTo("ERROR\r\n");
        assertThat(last()).isEqualTo(new JournalEntry("AT+OPEN set single", new Bench.Number(1), Outcome.NOT_IN_THIS_MODE));
        assertThat(host.ask("AT+OPEN=100\r\n")).isEqualTo("ERROR\r\n");
        assertThat(lastOutcome()).isEqualTo(Outcome.NOT_IN_THIS_MODE);
    }

    @Test
    void anInvalidValueOfTheVariantInForceIsWhatTheJournalNames() {
        host.ask("AT+MODE=1\r\n");
        assertThat(host.ask("AT+OPEN=100\r\n")).isEqualTo("ERROR\r\n");
        assertThat(last().title()).isEqualTo("AT+OPEN set multiple");
        assertThat(lastOutcome()).isEqualTo(Outcome.INVALID_VALUE);
    }

    @Test
    void aFailureHasItsDetailLinesAndItsCode() {
        assertThat(host.ask("AT+DIAL=12\r\n")).isEqualTo("+BUSY:12\r\nNO CARRIER\r\n");
        assertThat(last()).isEqualTo(new JournalEntry("AT+DIAL set", new Bench.Number(12), Outcome.FAILURE));
    }

    @Test
    void everyLineEndIsTaken() {
        assertThat(host.ask("AT\rAT\nAT\r\nAT\n\rAT\r\r\n\n")).isEqualTo("OK\r\n".repeat(5));
    }

    @Test
    void emptyLinesAreNothing() {
        assertThat(host.ask("\r\n\n\r\r\n")).isEmpty();
        assertThat(emulator.journal().entries()).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsRefusedOnceAndTheNextIsRead() {
        String longest = "AT+NUM=" + "0".repeat(32) + "7";
        assertThat(longest).hasSize(40);
        assertThat(host.ask(longest + "\r\n")).isEqualTo("+NUM:7\r\nOK\r\n");
        assertThat(host.ask(longest + "0\r\nAT\r\n")).isEqualTo("ERROR\r\nOK\r\n");
        assertThat(emulator.journal().entries().get(1)).isEqualTo(new JournalEntry("", null, Outcome.TOO_LONG));
        assertThat(host.ask("AT+NUM=1" + "x".repeat(100_000) + "\r\nAT\r\n")).isEqualTo("ERROR\r\nOK\r\n");
    }

    @Test
    void pipelinedLinesAreAnsweredInOrder() {
        assertThat(host.ask("AT+NUM=1\r\nAT\r\nAT+NUM=100\r\nAT+NUM?\r\n"))
                .isEqualTo("+NUM:1\r\nOK\r\nOK\r\nERROR\r\n+NUM:1\r\nOK\r\n");
    }

    @Test
    void whereTheInputIsCutDoesNotMatter() {
        String input = "AT\r\nAT+NUM=1\rAT+SEND=1,4\r\n\r\nOKAT+READ=1\nAT+SEND=2,2\r\nab\r\nAT+KEY=1,1\r\nkAT+RAW\r\n\n++x+++AT\r\n";
        String output = "OK\r\n+NUM:1\r\nOK\r\n>\r\nRecv 4 bytes\r\nOK\r\n+READ,1,4,\r\nOK\r\nOK\r\n>\r\nRecv 2 bytes\r\nOK\r\nOK\r\n>\r\nOK\r\n>\r\nOK\r\nOK\r\n";
        for (int cut = 0; cut <= input.length(); cut++) {
            BenchEmulator fresh = new BenchEmulator(EmulatorOptions.defaults().withTime(new VirtualTime()));
            Typist typist = Typist.at(fresh);
            StringBuilder data = new StringBuilder();
            fresh.transparent().subscribe(bytes -> data.append(bytes.utf8()));
            typist.send(input.substring(0, cut)).send(input.substring(cut));
            assertThat(typist.got()).as("cut at %d", cut).isEqualTo(output);
            assertThat(data.toString()).as("cut at %d", cut).isEqualTo("\n++x");
        }
        host.sendSingly(input);
        assertThat(host.got()).isEqualTo(output);
    }

    @Test
    void withEchoOnEachLineComesBackBeforeItsAnswer() {
        emulator.echo.set(true);
        assertThat(host.ask("AT\r\nAT+NONSENSE\rAT+SEND=1,3\r\nabc")).isEqualTo(
                "AT\r\nOK\r\nAT+NONSENSE\r\nERROR\r\nAT+SEND=1,3\r\n>\r\nRecv 3 bytes\r\nOK\r\n");
    }

    @Test
    void anEchoThatDoesNotEndTheLineIsFollowedByALineEnd() {
        BenchEmulator other = new BenchEmulator(Bench.dialect("\r", 0, 0, 0), EmulatorOptions.defaults());
        other.echo.set(true);
        assertThat(Typist.at(other).ask("AT\rAT+RAW\r+++")).isEqualTo("AT\r\r\nOK\r\nAT+RAW\r\r\n>\r\nOK\r\n");
    }
}
