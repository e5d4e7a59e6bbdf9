package io.github.atspec.core.ambiguity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void theShortestCommonLineIsFoundAndIsReadable() {
        Automaton tens = loop("ab", 10, "");
        Automaton fours = loop("\1\2ab", 4, "");
        assertThat(Search.search(tens, fours, Search.Difference.NONE)).isEqualTo(new Search.Found(Bytes.utf8("a".repeat(20)), List.of(), List.of()));
    }

    @Test
    void linesOfDifferentBytesHaveNothingInCommon() {
        assertThat(Search.search(loop("a", 1, ""), loop("b", 1, ""), Search.Difference.NONE)).isEqualTo(Search.Nothing.NOTHING);
    }

    @Test
    void theLineWithoutBytesDoesNotCount() {
        Automaton.Builder builder = new Automaton.Builder();
        int only = builder.state();
        Automaton nothing = builder.build(only, only);
        assertThat(Search.search(nothing, nothing, Search.Difference.NONE)).isEqualTo(Search.Nothing.NOTHING);
    }

    @Test
    void whereOnlyTheMeaningCountsALineOfTheSameFieldsIsNoClash() {
        assertThat(Search.search(loop("a", 2, "x"), loop("a", 2, "x"), Search.Difference.FIELDS)).isEqualTo(Search.Nothing.NOTHING);
        assertThat(Search.search(loop("a", 2, "x"), loop("a", 2, "y"), Search.Difference.FIELDS)).isEqualTo(new Search.Found(Bytes.utf8("aa"), List.of("x"), List.of("y")));
    }

    @Test
    void aSearchEndsWhenItsBudgetIsUsedUp() {
        assertThat(Search.search(loop("a", 10, ""), loop("a", 9, ""), Search.Difference.NONE, 89)).isEqualTo(Search.TooMuch.TOO_MUCH);
        assertThat(Search.search(loop("a", 10, ""), loop("a", 9, ""), Search.Difference.NONE, 90)).isInstanceOf(Search.Found.class);
    }

    @Test
    void wherePossibleAWitnessHasDigitsBeforeLettersAndLettersBeforeSigns() {
        assertThat(ByteSet.TEXT.mostReadable()).isEqualTo('0');
        assertThat(ByteSet.TEXT.minus(ByteSet.DIGITS).mostReadable()).isEqualTo('a');
        assertThat(ByteSet.of(", !Z").mostReadable()).isEqualTo('Z');
        assertThat(ByteSet.of(" \u00E9,").mostReadable()).isEqualTo(',');
    }

    /** All lines of {@code bytes} whose length is a multiple of {@code length}. */
    private static Automaton loop(String bytes, int length, String field) {
        Automaton.Builder builder = new Automaton.Builder();
        int start = builder.state();
        int at = start;
        for (int i = 0; i < length; i++) {
            at = builder.then(at, ByteSet.of(bytes), field);
        }
        builder.skip(at, start);
        return builder.build(start, start);
    }
}
