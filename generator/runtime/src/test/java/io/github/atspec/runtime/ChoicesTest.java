package io.github.atspec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Choices.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ()                          | ()
            (0-4,7)                     | (0-4,7)
            (0, 1,  3)                  | (0,1,3)
            (3-3)                       | (3)
            ("SM","a, (b)","")          | ("SM","a, (b)","")
            ("service",(0,1)),          | null
            ("service",(0,1))           | ("service",(0,1))
            (IP,0x1F,7-2,00-1F,+3,1.5)  | (IP,0x1F,7-2,00-1F,+3,1.5)
            (-10--5)                    | (-10--5)
            ((((1))))                   | ((((1))))
            (((((1)))))                 | null
            (1,)                        | null
            (,1)                        | null
            ( 1)                        | null
            (1                          | null
            ("a                         | null
            1-5                         | null
            ("a"b)                      | null
            (a b)                       | null
            """)
    void readsWhatItWritesAndNothingElse(String text, String written) {
        assertThat(String.valueOf(Choices.parse(text))).isEqualTo(written);
    }

    @Test
    void allowsItsNumbersRangesTextsAndWords() {
        Choices choices = Choices.of("(0-4,7,\"SM\",IP,(9))");

        assertThat(List.of(choices.allows(0), choices.allows(4), choices.allows(7), choices.allows("SM"), choices.allows("IP"))).containsOnly(true);
        assertThat(List.of(choices.allows(5), choices.allows(9), choices.allows("sm"), choices.allows("7"))).containsOnly(false);
    }

    @Test
    void areMadeOfNumbersAndRanges() {
        assertThat(Choices.of(0, 1, 3)).hasToString("(0,1,3)");
        assertThat(Choices.range(0, 31)).isEqualTo(Choices.of("(0-31)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0-4", "a b", "a,b", "\"a\"", "", "(x)"})
    void aWordIsNothingElse(String text) {
        assertThatThrownBy(() -> new Item.Word(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no word of choices");
    }

    @Test
    void refusesWhatALineCannotHold() {
        assertThatThrownBy(() -> new Item.Text("a\"b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Item.Text("a\r")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Item.Numbers(3, 2)).isInstanceOf(IllegalArgumentException.class).hasMessage("3-2 is no range");
        Choices deep = Choices.of("((((1))))");
        assertThatThrownBy(() -> new Choices(List.of(new Item.Nested(deep)))).isInstanceOf(IllegalArgumentException.class).hasMessage("choices are nested at most 4 deep");
    }
}
