package io.github.atspec.core.ambiguity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Automata and the interpreter are two readings of the same lines; a value out of its limits is the same line to both. */
class ReadingsOfLinesTest {
    private static final int WALKS = 60;

    static List<String> sets() {
        return Subjects.NAMES;
    }

    static List<String> refused() {
        return Subjects.REFUSED;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void whatAnAutomatonAcceptsTheInterpreterReads(String name) {
        for (Subjects.Subject subject : Subjects.of(Subjects.load(name))) {
            Random random = new Random(1);
            Automaton automaton = subject.pattern().automaton(Gates.Mask.ANY);
            for (int i = 0; i < WALKS && subject.exact(); i++) {
                Bytes line = Walk.of(automaton, random);
                assertThat(subject.reads(line)).as("%s as %s", line, subject).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void whatTheInterpreterReadsAnAutomatonAccepts(String name) {
        for (Subjects.Subject subject : Subjects.of(Subjects.load(name))) {
            Random random = new Random(2);
            Automaton automaton = subject.pattern().automaton(Gates.Mask.ANY);
            for (int i = 0; i < WALKS * 4; i++) {
                Bytes line = Walk.changed(Walk.of(automaton, random), random);
                if (subject.reading(line) instanceof Reading.Parsed && !subject.surplus(line)) {
                    assertThat(automaton.accepts(line.toByteArray())).as("%s as %s", line, subject).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyWitnessIsOfTheShapeOfBothLines(String name) {
        forEachWitness(Subjects.load(name), (subject, line) -> assertThat(subject.reads(line)).as("%s as %s", line, subject).isTrue());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void everyWitnessOfAnErrorIsParsedAsBothLines(String name) {
        List<Bytes> witnesses = new ArrayList<>();
        forEachWitness(Subjects.load(name), (subject, line) -> {
            witnesses.add(line);
            assertThat(subject.reading(line)).as("%s as %s", line, subject).isInstanceOf(Reading.Parsed.class);
        });
        assertThat(witnesses).isNotEmpty();
    }

    /** Looks at each two different lines of one side; of those that the checker knows exactly. */
    private static void forEachWitness(CommandSet set, BiConsumer<Subjects.Subject, Bytes> check) {
        List<Subjects.Subject> subjects = Subjects.of(set).stream().filter(Subjects.Subject::exact).toList();
        for (Subjects.Subject first : subjects) {
            for (Subjects.Subject second : subjects) {
                if (first != second && first.fromHost() == second.fromHost() && Subjects.clash(first, second) instanceof Search.Found found) {
                    check.accept(first, found.line());
                    check.accept(second, found.line());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aValidRequestIsNeverTwoVariantsThatAreCalledDistinct(String name) {
        CommandSet set = Subjects.load(name);
        List<Subjects.Subject> requests = Subjects.of(set).stream().filter(Subjects.Subject::fromHost).toList();
        Random random = new Random(3);
        int valid = 0;
        for (int i = 0; valid < 2000; i++) {
            Subjects.Subject subject = requests.get(i % requests.size());
            Bytes line = Walk.of(subject.pattern().automaton(Gates.Mask.ANY), random);
            if (subject.reading(line) instanceof Reading.Parsed) {
                valid++;
                requests.stream().filter(other -> other != subject && other.reading(line) instanceof Reading.Parsed).forEach(other -> assertThat(
                                PairCheck.check(subject.pattern(), other.pattern()))
                        .as("%s as %s and as %s", line, subject, other)
                        .isNotInstanceOf(Verdict.Distinct.class));
            }
        }
    }
}
