package io.github.atspec.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field whose value is of one of several kinds. */
class KindsOfValuesTest {
    private final LineReader in = new LineReader(Dialects.usual());

    private Object read(String line) {
        in.reset(Bytes.utf8(line));
        Object value = in.either("station", ",",
                () -> in.int32("station", 0, 9),
                () -> in.string("station", Quoting.ALWAYS, ","),
                () -> in.quoted(Quoting.NEVER, () -> in.bool("station", "off", "on", Quoting.NEVER, ",")));
        in.end();
        return value;
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {"7, 7", "'\"7\"', 7", "on, true"})
    void theKindThatReadsAllOfTheFieldIsRight(String line, String value) {
        assertThat(read(line)).hasToString(value);
        assertThat(in.problem()).isNull();
    }

    @Test
    void whatOtherKindsFoundWrongIsForgotten() {
        in.reset(Bytes.utf8("99999999999x"));
        String word = in.<Object>either("station", ",", () -> in.int32("station", 0, 9), () -> in.string("station", Quoting.NEVER, ",")).toString();
        in.end();
        assertThat(word).isEqualTo("99999999999x");
        assertThat(in.failed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"7a", "of", "'\"7'", "onn"})
    void aFieldOfNoKindIsAMismatchWhereItBegins(String line) {
        read(line);
        assertThat(Objects.requireNonNull(in.problem())).isEqualTo(new LineProblem.Mismatch(0, "a value for <station>"));
    }

    @Test
    void aValueOutOfRangeIsOfItsKind() {
        read("99999999999");
        assertThat(in.problem()).isInstanceOf(LineProblem.Invalid.class);
    }
}
