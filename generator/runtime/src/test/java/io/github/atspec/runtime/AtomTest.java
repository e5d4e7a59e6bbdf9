package io.github.atspec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomTest {
    @ParameterizedTest
    @ValueSource(strings = {"7", "007", "+7"})
    void digitsWithoutQuotesAreANumber(String text) {
        assertThat(Atom.ofBare(text)).isEqualTo(Atom.of(7)).hasToString("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "-", "0x7", "1.5", "1234567890123456789"})
    void anythingElseWithoutQuotesIsAWord(String text) {
        assertThat(Atom.ofBare(text)).isEqualTo(Atom.word(text)).hasToString(text);
    }

    @Test
    void aTextIsNeitherNumberNorWord() {
        assertThat(Atom.text("7")).isNotEqualTo(Atom.of(7)).hasToString("\"7\"");
        assertThat(Atom.text("").kind()).isEqualTo(Atom.Kind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "-12"})
    void aWordIsSpelledUnlikeANumber(String text) {
        assertThatThrownBy(() -> Atom.word(text)).isInstanceOf(IllegalArgumentException.class).hasMessage("'" + text + "' is no word");
    }
}
