package io.github.atspec.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    private static void refused(String message, ThrowingCallable check) {
        assertThatThrownBy(check).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void absentValuesPassEveryCheckButOne() {
        assertThatCode(() -> {
                    Check.range("x", (Integer) null, 1, 2);
                    Check.multipleOf("x", null, 2);
                    Check.string("x", null, 1, 2);
                    Check.bytes("x", null, 1, 2);
                    Check.notNone("x", null, -1);
                    Check.count("n", null, "x", null);
                    Check.needs("x", null, "y", null);
                    Check.together("x", null, "y", null);
                })
                .doesNotThrowAnyException();
        refused("<x> = nothing: must be given", () -> Check.given("x", null));
    }

    @Test
    void rangesAreStatedAsTheyAreBounded() {
        refused("<x> = 3: must be in 1..2", () -> Check.range("x", 3, 1, 2));
        refused("<x> = 0: must be at least 1", () -> Check.range("x", 0, 1, Long.MAX_VALUE));
        refused("<x> = 3: must be at most 2", () -> Check.range("x", Long.valueOf(3), Long.MIN_VALUE, 2));
    }

    @Test
    void lengthsCountBytes() {
        Check.string("x", "\u00fc", 2, 2);
        refused("<x> = \\xC3\\xBC: must be 3 bytes long", () -> Check.string("x", "\u00fc", 3, 3));
        refused("<x> = ab: must be 3..5 bytes long", () -> Check.string("x", "ab", 3, 5));
        refused("<x> = : must be at least 1 bytes long", () -> Check.string("x", "", 1, Integer.MAX_VALUE));
        refused("<x> = (40 bytes): must be 1..39 bytes long", () -> Check.bytes("x", Bytes.zeros(40), 1, 39));
    }

    @Test
    void secretsAreMasked() {
        refused("<x> = ***: must be 8..63 bytes long", () -> Check.secretString("x", "short", 8, 63));
        refused("<x> = ***: cannot hold CR, LF or NUL", () -> Check.secretString("x", "a\nb", 0, 63));
        refused("<x> = ***: must be 2 bytes long", () -> Check.secretBytes("x", Bytes.zeros(1), 2, 2));
    }

    @Test
    void aSpellingOfNoValueIsNoValue() {
        Check.notNone("x", 1, -1, 0);
        refused("<x> = 0: stands for no value", () -> Check.notNone("x", 0, -1, 0));
        refused("<x> = off: stands for no value", () -> Check.notNone("x", "off", "off"));
    }

    @Test
    void valuesThatBelongTogetherNameTheMissingOne() {
        refused("<y> = nothing: must be given with <x>", () -> Check.needs("x", 1, "y", null));
        refused("<x> = nothing: must be given with <y>", () -> Check.together("x", null, "y", 1));
    }

    @Test
    void linesAreCountedAndKept() {
        assertThat(Check.lines("rows", java.util.List.of("a"), 1, 2)).containsExactly("a");
        refused("<rows> = 0 lines: must be at least 1", () -> Check.lines("rows", java.util.List.of(), 1, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"0-9A-D*#, 0815*#ABCD", "-a, -a", "a-, -a", "a-c-e, b-e"})
    void aStringIsOfItsCharacters(String characters, String value) {
        assertThatCode(() -> Check.characters("number", value, characters)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0-9A-D, 0-9", "0-9A-D, 12E", "a-c, é", "a-, b"})
    void aStringOfOtherCharactersIsRefused(String characters, String value) {
        assertThatThrownBy(() -> Check.characters("number", value, characters)).hasMessageContaining("must consist of the characters " + characters);
        assertThatThrownBy(() -> Check.secretCharacters("number", value, characters)).hasMessageContaining("***");
    }
}
