package io.github.atspec.core.shipped;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.shipped.Ledger.Entry;
import io.github.atspec.core.shipped.Ledger.Kind;
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
            boolean encoded = set.lines(element).stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).equals(text));
            assertThat(encoded || set.explains(element, entry.from()) || isExplainedByInheritedNotes(set, element, text))
                    .as("line %d of the manual, %s", entry.from(), entry.text())
                    .isTrue();
        }
    }

    /** What a parent's manual prints alike is explained by what was inherited with it. */
    private static boolean isExplainedByInheritedNotes(Shipped set, String element, String text) {
        for (Optional<Shipped> parent = set.parent().map(Shipped::of); parent.isPresent(); parent = parent.get().parent().map(Shipped::of)) {
            Shipped ancestor = parent.get();
            boolean explained = Ledger.of(ancestor.id()).entries(Kind.SYNTAX).stream()
                    .filter(entry -> element.equals(entry.of()) && requireNonNull(entry.text()).toLowerCase(Locale.ROOT).equals(text))
                    .anyMatch(entry -> set.explains(element, ancestor.manual(), entry.from()));
            if (explained) {
                return true;
            }
        }
        return false;
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
