package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.bench.Bench;
import io.github.atspec.runtime.bench.BenchEmulator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingAnswerTest {
    private final BenchEmulator emulator = new BenchEmulator(EmulatorOptions.defaults());
    private final Bench bench = emulator.bench;
    private final Typist host = Typist.at(emulator);
    private final PendingAnswer<Bench.Numbers> answer = Answer.pending();

    PendingAnswerTest() {
        emulator.answer(bench.readNumbers, request -> answer);
    }

    private static Answer<Bench.Numbers> nothingMore() {
        return Answer.ok(new Bench.Numbers(List.of()));
    }

    @Test
    void linesAreWrittenWhileTheCommandIsPending() {
        assertThat(host.ask("AT+NUM?\r\n")).isEmpty();
        assertThat(answer.send("number", new Bench.Number(1))).isTrue();
        assertThat(host.got()).isEqualTo("+NUM:1\r\n");
        assertThat(answer.send("number", new Bench.Number(2))).isTrue();
        assertThat(answer.end(Answer.ok(new Bench.Numbers(List.of(new Bench.Number(3)))))).isTrue();
        assertThat(host.got()).isEqualTo("+NUM:2\r\n+NUM:3\r\nOK\r\n");
        assertThat(emulator.journal().entries()).extracting(JournalEntry::outcome).containsExactly(Outcome.SUCCESS);
    }

    @Test
    void whatIsGivenBeforeItWasReturnedIsWrittenThen() {
        answer.send("number", new Bench.Number(1));
        answer.end(Answer.error());
        assertThat(host.ask("AT+NUM?\r\n")).isEqualTo("+NUM:1\r\nERROR\r\n");
    }

    @Test
    void whatTheHostSendsWaitsForTheEnding() {
        assertThat(host.ask("AT+NUM?\r\nAT\r\n")).isEmpty();
        answer.end(nothingMore());
        assertThat(host.got()).isEqualTo("OK\r\nOK\r\n");
    }

    @Test
    void eventsPass() {
        host.ask("AT+NUM?\r\n");
        emulator.raise(bench.link, new Bench.Link(4));
        assertThat(host.got()).isEqualTo("LINK 4\r\n");
    }

    @Test
    void afterARestartNobodyWaits() {
        host.ask("AT+NUM?\r\n");
        emulator.restart();
        assertThat(answer.send("number", new Bench.Number(1))).isFalse();
        assertThat(answer.end(nothingMore())).isFalse();
        assertThat(host.ask("AT\r\n")).isEqualTo("OK\r\n");
        assertThat(emulator.journal().entries()).extracting(JournalEntry::outcome).containsExactly(Outcome.ABANDONED, Outcome.SUCCESS);
    }

    @Test
    void aLineThatCannotBeWrittenEndsTheCommand() {
        host.ask("AT+NUM?\r\n");
        answer.send("word", new Bench.Number(1));
        assertThat(host.got()).isEqualTo("ERROR\r\n");
        assertThat(answer.end(nothingMore())).isFalse();
        assertThat(emulator.journal().entries()).extracting(JournalEntry::outcome).containsExactly(Outcome.METHOD_FAILED);
    }
}
