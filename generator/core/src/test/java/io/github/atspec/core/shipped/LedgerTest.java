package io.github.atspec.core.shipped;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.run.Counts;
import io.github.atspec.core.run.Descriptors;
import io.github.atspec.core.shipped.Ledger.Entry;
import io.github.atspec.core.shipped.Ledger.Kind;
import io.github.atspec.core.shipped.Ledger.Note;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ledger accounts for every line of the manual, and the descriptor for every line of the ledger that matters. */
class LedgerTest {

    static List<String> sets() {
        return Shipped.IDS;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyLineIsClassifiedExactlyOnceAndInOrder(String id) {
        Ledger ledger = Ledger.of(id);
        List<Integer> classified = ledger.entries().stream().flatMap(e -> IntStream.rangeClosed(e.from(), e.to()).boxed()).toList();
        assertThat(classified).containsExactlyElementsOf(IntStream.rangeClosed(1, ledger.lines()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void onlyProseAndHeadingsSpanSeveralLinesAndTheyHoldNoText(String id) {
        for (Entry entry : Ledger.of(id).entries()) {
            boolean fact = entry.kind() != Kind.PROSE && entry.kind() != Kind.HEADING;
            assertThat(entry.of() != null).as("'of' at %d", entry.from()).isEqualTo(fact);
            assertThat(entry.text() != null).as("'text' at %d", entry.from()).isEqualTo(entry.kind() == Kind.SYNTAX);
            assertThat(entry.steps().isEmpty()).as("'steps' at %d", entry.from()).isNotEqualTo(entry.kind() == Kind.LITERAL);
            if (fact) {
                assertThat(entry.to()).isEqualTo(entry.from());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void commandsEqualTheManualsOwnList(String id) {
        Shipped set = Shipped.of(id);
        List<String> listed = Ledger.of(id).entries(Kind.LIST).stream().map(entry -> requireNonNull(entry.of())).toList();
        assertThat(listed).isNotEmpty().doesNotHaveDuplicates();
        assertThat(set.commands()).containsExactlyInAnyOrderElementsOf(listed.stream().filter(entry -> !entry.equals(set.escapeSequence())).toList());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void thoseCountedAsOwnAreTheOnesOfTheManualsList(String id) {
        Counts counts = Counts.of(Descriptors.shipped(id));
        List<String> own = Shipped.of(id).commands();
        assertThat(counts.commands() - counts.assumed()).isEqualTo(own.size());
        assertThat(counts.toString()).contains(counts.assumed() == 0 ? own.size() + " commands, " : "(" + own.size() + " own, " + counts.assumed() + " assumed)");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void whatIsMentionedExists(String id) {
        Shipped set = Shipped.of(id);
        assertThat(Ledger.of(id).entries(Kind.MENTION)).allSatisfy(entry -> assertThat(set.element(requireNonNull(entry.of()))).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyLiteralIsPartOfTheExampleItNames(String id) {
        Shipped set = Shipped.of(id);
        for (Entry entry : Ledger.of(id).entries(Kind.LITERAL)) {
            List<String> example = set.example(requireNonNull(entry.of()), entry.example());
            assertThat(Collections.indexOfSubList(example, entry.steps()))
                    .as("line %d: %s in %s", entry.from(), entry.steps(), example)
                    .isNotNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everySyntaxLineIsALineOfItsElementOrIsExplainedThere(String id) {
        Shipped set = Shipped.of(id);
        for (Entry entry : Ledger.of(id).entries(Kind.SYNTAX)) {
            String element = requireNonNull(entry.of());
            String text = requireNonNull(entry.text()).toLowerCase(Locale.ROOT);
            boolean own = set.lines(element).stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).equals(text)) || set.explains(element, entry.from());
            assertThat(own || entry.inherited() != null).as("line %d of the manual, %s", entry.from(), entry.text()).isTrue();
            assertThat(own && entry.inherited() != null).as("line %d of the manual needs no 'inherited'", entry.from()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void anInheritedNoteIsOfTheLineThatTheParentsManualPrintsAlike(String id) {
        Shipped set = Shipped.of(id);
        for (Entry entry : Ledger.of(id).entries().stream().filter(each -> each.inherited() != null).toList()) {
            Note note = requireNonNull(entry.inherited());
            String element = requireNonNull(entry.of());
            assertThat(entry.kind()).as("line %d of the manual", entry.from()).isEqualTo(Kind.SYNTAX);
            assertThat(set.explains(element, note.manual(), note.at())).as("line %d of the manual: %s of %s is inherited", entry.from(), note, element).isTrue();
            assertThat(ancestor(set, note.manual()).entries(Kind.SYNTAX))
                    .as("line %d of the manual", entry.from())
                    .anyMatch(other -> other.from() == note.at() && element.equals(other.of()) && requireNonNull(other.text()).equalsIgnoreCase(entry.text()));
        }
    }

    /** The ledger of a manual that one of the parents has. */
    private static Ledger ancestor(Shipped set, String manual) {
        for (Optional<Shipped> parent = set.parent().map(Shipped::of); parent.isPresent(); parent = parent.get().parent().map(Shipped::of)) {
            if (parent.get().manual().equals(manual)) {
                return Ledger.of(parent.get().id());
            }
        }
        throw new AssertionError("no parent has the manual " + manual);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyErratumThatALiteralNamesExists(String id) {
        Shipped set = Shipped.of(id);
        for (Entry entry : Ledger.of(id).entries()) {
            if (entry.erratum() > 0) {
                assertThat(set.explains(requireNonNull(entry.of()), entry.erratum())).as("erratum at %d", entry.erratum()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void errataAndDecisionsCiteLinesThatTheManualHas(String id) {
        int last = Ledger.of(id).lines();
        Shipped.of(id).files().stream()
                .flatMap(file -> Stream.of("errata", "decisions").flatMap(key -> file.findValues(key).stream()))
                .flatMap(list -> list.valueStream())
                .filter(entry -> entry.has("at") && !entry.has("manual"))
                .forEach(entry -> assertThat(entry.get("at").asInt()).as(entry.toString()).isBetween(1, last));
    }
}
