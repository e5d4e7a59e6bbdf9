package io.github.atspec.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Strings of a device that escapes nothing: where they end. */
class RawStringsTest {
    private static final Dialect DIALECT = Dialects.usual().withRawAnswers();

    private final LineReader in = LineReader.ofDevice(DIALECT);

    /** {@code <name>,<mac>,<n>}. */
    private @Nullable String network(String line) {
        in.reset(Bytes.utf8(line));
        String name;
        do {
            name = in.string("name", Quoting.ALWAYS, ",");
            in.separator(',');
            in.mac("mac", Quoting.ALWAYS, ",");
            in.separator(',');
            in.int32("n", 0, 9);
            in.end();
        } while (in.again());
        return in.failed() ? null : name;
    }

    /** {@code [<a>,]<b>,<c>}: two strings or three. */
    private @Nullable List<@Nullable String> strings(String line) {
        in.reset(Bytes.utf8(line));
        String first;
        String second;
        String third;
        do {
            boolean all = in.shape(2) == 1;
            first = all ? in.string("a", Quoting.ALWAYS, ",") : "-";
            if (all) {
                in.separator(',');
            }
            second = in.string("b", Quoting.ALWAYS, ",");
            in.separator(',');
            third = in.string("c", Quoting.ALWAYS, ",");
            in.end();
        } while (in.again());
        return in.failed() ? null : List.of(first, second, third);
    }

    @Test
    void aStringWithoutQuotesEndsAtTheNextOne() {
        assertThat(network("\"x,y\",\"0a:1b:2c:3d:4e:5f\",6")).isEqualTo("x,y");
        assertThat(in.undecided()).isNull();
    }

    @Test
    void aStringEndsWhereTheRestOfTheLineFollows() {
        assertThat(network("\"my \"cafe\", 2nd\",\"0a:1b:2c:3d:4e:5f\",6")).isEqualTo("my \"cafe\", 2nd");
        assertThat(network("\"\",\"0a:1b:2c:3d:4e:5f\",6\",\"0a:1b:2c:3d:4e:5f\",6")).isEqualTo("\",\"0a:1b:2c:3d:4e:5f\",6");
        assertThat(in.undecided()).isNull();
    }

    @Test
    void anEscapeIsAByteLikeAnyOther() {
        assertThat(network("\"C:\\\",\"0a:1b:2c:3d:4e:5f\",6")).isEqualTo("C:\\");
    }

    @Test
    void aLineThatFitsNowhereIsAMismatch() {
        assertThat(network("\"x\"y\",\"0a:1b:2c:3d:4e\",6")).isNull();
        assertThat(in.mismatched()).isTrue();
    }

    @Test
    void severalReadingsAreRefusedByTheStrict() {
        in.tolerance(Tolerance.STRICT);
        assertThat(strings("\"1\",\"2\",\"3\",\"4\"")).isNull();
        assertThat(in.problem()).isEqualTo(new LineProblem.Mismatch(0, "an end of <b> that can be told"));
    }

    @Test
    void ofSeveralReadingsTheShortestStringsOfTheFirstShapeAreTaken() {
        in.tolerance(Tolerance.SHORTEST);
        assertThat(strings("\"1\",\"2\",\"3\",\"4\"")).containsExactly("1", "2", "3\",\"4");
        assertThat(in.undecided()).isEqualTo("b");
    }

    @Test
    void aReadingWithoutQuotesInAnyShapeIsTheOneMeant() {
        assertThat(strings("\"1\",\"2\"")).containsExactly("-", "1", "2");
        assertThat(strings("\"1\",\"2\",\"3\"")).containsExactly("1", "2", "3");
        assertThat(in.undecided()).isNull();
    }

    @Test
    void thePlainTakeNoQuotesInStrings() {
        in.tolerance(Tolerance.PLAIN);
        assertThat(network("\"x\"y\",\"0a:1b:2c:3d:4e:5f\",6")).isNull();
    }

    @Test
    void aLineFullOfQuotesAndCommasIsGivenUpSoon() {
        String line = Stream.generate(() -> "\",\"").limit(2000).collect(Collectors.joining());
        assertThat(network(line)).isNull();
        assertThat(strings(line)).isNull();
    }

    @Test
    void writesStringsOfTheDeviceAsTheyAre() {
        LineWriter out = LineWriter.ofDevice(DIALECT);
        out.string("name", "a\",\"\\b", Quoting.ALWAYS, ",");
        assertThat(out.toBytes()).isEqualTo(Bytes.utf8("\"a\",\"\\b\""));
        assertThatThrownBy(() -> out.string("name", "a\rb", Quoting.ALWAYS, ",")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void requestsAreEscapedAllTheSame() {
        LineWriter out = new LineWriter(DIALECT);
        out.string("name", "a\"\\b", Quoting.ALWAYS, ",");
        assertThat(out.toBytes()).isEqualTo(Bytes.utf8("\"a\\\"\\\\b\""));
        assertThat(new LineReader(DIALECT).reset(out.toBytes()).string("name", Quoting.ALWAYS, ",")).isEqualTo("a\"\\b");
    }
}
