package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.bench.Bench;
import io.github.atspec.runtime.bench.BenchEmulator;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineProblem;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.emulator.state.Kept;
import io.github.atspec.runtime.emulator.state.StateStore;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.Step;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StubsTest {
    private final BenchEmulator emulator = new BenchEmulator(EmulatorOptions.defaults());
    private final Bench bench = emulator.bench;
    private final Typist host = Typist.at(emulator);

    @Test
    void theLatestStubAnswersUntilItIsRemoved() {
        Registration first = emulator.answer(bench.attention, request -> Answer.error());
        Registration second = emulator.answer(bench.attention, request -> new Answer.Failure<>(null, List.of(), "NO CARRIER"));
        assertThat(host.ask("AT\r\n")).isEqualTo("NO CARRIER\r\n");
        second.remove();
        second.remove();
        assertThat(host.ask("AT\r\n")).isEqualTo("ERROR\r\n");
        first.remove();
        assertThat(host.ask("AT\r\n")).isEqualTo("OK\r\n");
    }

    @Test
    void removingAnEarlierStubLeavesTheLaterOne() {
        Registration first = emulator.answer(bench.attention, request -> Answer.ok(Done.DONE));
        emulator.answer(bench.attention, request -> Answer.error());
        first.remove();
        assertThat(host.ask("AT\r\n")).isEqualTo("ERROR\r\n");
    }

    @Test
    void aStubMayBeGivenBySpecsOfAnotherOrigin() {
        Bench clients = new Bench(new StateStore().scalar("mode", 7, Kept.RAM));
        emulator.answer(clients.openSingle, request -> Answer.error());
        assertThat(host.ask("AT+OPEN=1\r\n")).isEqualTo("ERROR\r\n");
        assertThat(emulator.journal().entries()).extracting(JournalEntry::outcome).containsExactly(Outcome.FAILURE);
    }

    @Test
    void preconditionsHoldForStubsToo() {
        emulator.answer(bench.setNumber, Answer::ok);
        assertThat(host.ask("AT+NUM=1\r\nAT+NUM=1\r\n")).isEqualTo("+NUM:1\r\nOK\r\n".repeat(2));
        emulator.numbers.put(new Bench.Number(1));
        assertThat(host.ask("AT+NUM=1\r\n")).isEqualTo("ERROR\r\n");
    }

    @Test
    void aCommandThatTheEmulatorLacksIsAddedAndRemoved() {
        Emulator deaf = new DeafEmulator(EmulatorOptions.defaults());
        Typist typist = Typist.at(deaf);
        Registration registration = deaf.answer(bench.attention, request -> Answer.ok(Done.DONE));
        assertThat(typist.ask("AT\r\n")).isEqualTo("OK\r\n");
        registration.remove();
        assertThat(typist.ask("AT\r\n")).isEqualTo("ERROR\r\n");
    }

    @Test
    void aMethodThatThrowsRefusesTheCommandAndTheJournalKeepsTheCause() {
        IllegalStateException cause = new IllegalStateException("on purpose");
        emulator.answer(bench.attention, request -> {
            throw cause;
        });
        assertThat(host.ask("AT\r\nAT+NUM?\r\n")).isEqualTo("ERROR\r\nOK\r\n");
        assertThat(emulator.journal().entries().get(0))
                .isEqualTo(new JournalEntry("AT execute", new Bench.Nothing(), Outcome.METHOD_FAILED, null, cause));
    }

    @Test
    void anAssertionThatFailsInAMethodIsKeptToo() {
        emulator.answer(bench.attention, request -> {
            throw new AssertionError("on purpose");
        });
        assertThat(host.ask("AT\r\n")).isEqualTo("ERROR\r\n");
        assertThat(emulator.journal().entries().get(0).thrown()).hasMessage("on purpose");
    }

    @Test
    void nothingIsLeftOfAnAnswerThatCannotBeWrittenToItsEnd() {
        emulator.answer(bench.readNumbers, request -> Answer.ok(new Bench.Numbers(new java.util.AbstractList<>() {
            @Override
            public Bench.Number get(int index) {
                if (index == 1) {
                    throw new IllegalStateException("on purpose");
                }
                return new Bench.Number(index);
            }

            @Override
            public int size() {
                return 2;
            }
        })));
        assertThat(host.ask("AT+NUM?\r\n")).isEqualTo("ERROR\r\n");
    }

    @Test
    void aFailureThatDoesNotExistIsAMistakeOfTheMethod() {
        emulator.answer(bench.dial, request -> Answer.fail("bsuy", request));
        assertThat(host.ask("AT+DIAL=1\r\n")).isEqualTo("ERROR\r\n");
        assertThat(lastThrown()).hasMessage("no failure is named bsuy; there is [busy]");
        emulator.answer(bench.dial, request -> Answer.fail("busy"));
        assertThat(host.ask("AT+DIAL=1\r\n")).isEqualTo("ERROR\r\n");
        assertThat(lastThrown()).hasMessage("failure busy has 1 detail lines, not 0");
        emulator.answer(bench.dial, request -> new Answer.Failure<>(null, List.of(request), null));
        assertThat(host.ask("AT+DIAL=1\r\n")).isEqualTo("ERROR\r\n");
        assertThat(lastThrown()).hasMessage("details of a failure without a name");
    }

    private Throwable lastThrown() {
        List<JournalEntry> entries = emulator.journal().entries();
        return java.util.Objects.requireNonNull(entries.get(entries.size() - 1).thrown());
    }

    @Test
    void theCodeOfAFailureMayBeReplaced() {
        emulator.answer(bench.dial, request -> new Answer.Failure<>("busy", List.of(new Bench.Number(5)), "ERROR"));
        assertThat(host.ask("AT+DIAL=1\r\n")).isEqualTo("+BUSY:5\r\nERROR\r\n");
    }

    @Test
    void theJournalKeepsTheLastEntriesOnly() {
        BenchEmulator small = new BenchEmulator(EmulatorOptions.defaults().withJournalSize(2));
        Typist.at(small).send("AT\r\nAT+NUM=1\r\nAT+NUM=2\r\n");
        assertThat(small.journal().entries()).extracting(JournalEntry::request)
                .containsExactly(new Bench.Number(1), new Bench.Number(2));
        assertThat(small.journal().requests(Bench.Number.class)).containsExactly(new Bench.Number(1), new Bench.Number(2));
        small.journal().clear();
        assertThat(small.journal().entries()).isEmpty();
        BenchEmulator none = new BenchEmulator(EmulatorOptions.defaults().withJournalSize(0));
        Typist.at(none).send("AT\r\n");
        assertThat(none.journal().entries()).isEmpty();
        assertThatThrownBy(() -> EmulatorOptions.defaults().withJournalSize(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("journalSize -1 is negative");
    }

    @Test
    void aVariantIsRegisteredOnce() {
        assertThatThrownBy(() -> emulator.on(bench.attention, request -> Answer.ok(Done.DONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AT execute is registered already");
    }

    @Test
    void informationBeforeAPayloadCannotBeWritten() {
        List<Step<Bench.Send, Bench.Sent>> steps = new java.util.ArrayList<>(bench.send.steps());
        steps.add(0, steps.remove(2));
        CommandSpec<Bench.Send, Bench.Sent> wrong = new CommandSpec<>("AT+WRONG", "set", null, bench.send.request(), steps,
                List.of(), bench.send.assemble(), () -> true, (q, r) -> {}, bench.send.timeOut());
        assertThatThrownBy(() -> emulator.answer(wrong, request -> Answer.error()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AT+WRONG set: only fixed lines and a prompt may come before a payload");
    }

    @Test
    void aCodecThatFailsRefusesTheLineAndTheJournalKeepsTheCause() {
        IllegalStateException cause = new IllegalStateException("on purpose");
        emulator.answer(reading("AT+ODD", () -> {
            throw cause;
        }), request -> Answer.ok(Done.DONE));
        assertThat(host.ask("AT+ODD\r\nAT\r\n")).isEqualTo("ERROR\r\nOK\r\n");
        assertThat(emulator.journal().entries().get(0))
                .isEqualTo(new JournalEntry("AT+ODD execute", null, Outcome.METHOD_FAILED, null, cause));
    }

    @Test
    void aValueThatARequestRefusesWhenItIsMadeIsInvalid() {
        emulator.answer(reading("AT+ODD", () -> {
            throw new InvalidValueException("number", "7", "must be even");
        }), request -> Answer.ok(Done.DONE));
        assertThat(host.ask("AT+ODD\r\n")).isEqualTo("ERROR\r\n");
        assertThat(emulator.journal().entries()).containsExactly(new JournalEntry(
                "AT+ODD execute", null, Outcome.INVALID_VALUE, new LineProblem.Invalid("number", "7", "must be even"), null));
    }

    private static CommandSpec<String, Done> reading(String head, Supplier<String> reader) {
        LineCodec<String> codec = new LineCodec<>() {
            @Override
            public String head() {
                return head;
            }

            @Override
            public boolean strong() {
                return true;
            }

            @Override
            public String read(LineReader in) {
                return reader.get();
            }

            @Override
            public void write(LineWriter out, String value) {
                out.literal(head);
            }
        };
        return new CommandSpec<>(head, "execute", null, codec, List.of(new Step.Fixed<>("OK")), List.of(), lines -> Done.DONE,
                () -> true, (q, r) -> {}, Duration.ofSeconds(1));
    }
}
