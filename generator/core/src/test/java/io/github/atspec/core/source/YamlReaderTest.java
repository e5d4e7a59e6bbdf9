package io.github.atspec.core.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.ScalarKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    private final Problems problems = new Problems();

    @Test
    void eachScalarKnowsItsPlaceAndThatOfItsText() {
        Mapping map = mapping("a: plain\nb: 'quoted'\nc: {d: \"x\"}\n");
        assertThat(scalar(map, "a")).isEqualTo(new Scalar("plain", ScalarKind.TEXT, at(1, 4), at(1, 4)));
        assertThat(scalar(map, "b")).isEqualTo(new Scalar("quoted", ScalarKind.TEXT, at(2, 4), at(2, 5)));
        assertThat(scalar((Mapping) map.get("c").orElseThrow(), "d")).isEqualTo(new Scalar("x", ScalarKind.TEXT, at(3, 8), at(3, 9)));
    }

    @Test
    void columnsCountCharactersNotUnits() {
        assertThat(scalar(mapping("{\uD83D\uDE00: a, \u00E9: 'b'}"), "\u00E9").textLocation()).isEqualTo(at(1, 12));
    }

    @Test
    void plainScalarsHaveTheKindsOfTheCoreSchema() {
        Mapping map = mapping("{a: 1, b: 0x1F, c: 010, d: 1.5, e: true, f: yes, g: null, h: ~, i: '1', j: 08, k: -3}");
        assertThat(map.entries().stream().map(e -> ((Scalar) e.value()).scalarKind())).containsExactly(
                ScalarKind.INTEGER, ScalarKind.INTEGER, ScalarKind.INTEGER, ScalarKind.FLOAT, ScalarKind.BOOLEAN, ScalarKind.TEXT, ScalarKind.NULL,
                ScalarKind.NULL, ScalarKind.TEXT, ScalarKind.INTEGER, ScalarKind.INTEGER);
        assertThat(map.entries().stream().map(e -> ((Scalar) e.value()).text())).containsExactly(
                "1", "0x1F", "010", "1.5", "true", "yes", "null", "~", "1", "08", "-3");
    }

    @Test
    void linesEndWithOrWithoutCarriageReturn() {
        assertThat(scalar(mapping("a: x\r\nb: 'y'\r\n"), "b").textLocation()).isEqualTo(at(2, 5));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(scalar(mapping("\uFEFFa: 'x'\n"), "a").textLocation()).isEqualTo(at(1, 5));
    }

    @Test
    void aFileOfAnotherEncodingIsRefused() {
        assertThat(read(new byte[] {'a', ':', ' ', (byte) 0xE9})).isNull();
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(
                "x.yaml:1:1: error: the file is not UTF-8, save it with that encoding [not-utf-8]");
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        assertThat(read(new byte[SourceText.MOST_BYTES + 1])).isNull();
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(
                "x.yaml:1:1: error: the file has more than 3145728 bytes, split it into chapters [too-large]");
    }

    @Test
    void aControlCharacterIsRefusedAtItsPlace() {
        assertThat(read("a: x\nb: y\u0007\n".getBytes(UTF_8))).isNull();
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(
                "x.yaml:2:5: error: a control character, write wire bytes as \\xNN [yaml-syntax]");
    }

    @Test
    void deepNestingEndsTheReadingEarly() {
        assertThat(read("[".repeat(100_000).getBytes(UTF_8))).isNull();
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly(
                "x.yaml:1:61: error: more than 60 levels of nesting [too-deep]");
    }

    @Test
    void aKeyThatIsNoScalarIsRefused() {
        assertThat(read("? [a, b]\n: c\n".getBytes(UTF_8))).isNull();
        assertThat(problems.sorted()).extracting(Problem::id).containsExactly("yaml-syntax");
    }

    private Mapping mapping(String text) {
        Mapping mapping = (Mapping) Objects.requireNonNull(read(text.getBytes(UTF_8)));
        assertThat(problems.sorted()).isEmpty();
        return mapping;
    }

    private @Nullable Node read(byte[] content) {
        return YamlReader.read("x.yaml", content, problems);
    }

    private static Scalar scalar(Mapping mapping, String key) {
        return (Scalar) mapping.get(key).orElseThrow();
    }

    private static SourceLocation at(int line, int column) {
        return new SourceLocation("x.yaml", line, column);
    }
}
