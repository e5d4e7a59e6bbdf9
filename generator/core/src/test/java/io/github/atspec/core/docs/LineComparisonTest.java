package io.github.atspec.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineComparisonTest {

    @Test
    void whatIsMoreIsMarked() {
        assertThat(marked("AT+X=<a>[,<b>]", List.of(List.of("AT+X=<a>")))).isEqualTo("AT+X=<a>{[,<b>]}");
        assertThat(marked("AT+X=<a>", List.of(List.of("AT+X=<a>[,<b>]")))).isEqualTo("AT+X=<a>");
    }

    @Test
    void aParameterOfAnotherNameIsAnotherWord() {
        assertThat(marked("AT+X=<link id>,<port>", List.of(List.of("AT+X=<link ID>,<port>")))).isEqualTo("AT+X={<link id>},<port>");
    }

    @Test
    void eachOfTheOthersIsComparedByItsNearestLine() {
        assertThat(marked("AT+X=<a>,<b>", List.of(List.of("AT+X=<c>", "AT+X=<a>,<b>")))).isEqualTo("AT+X=<a>,<b>");
        assertThat(marked("AT+X=<a>,<b>", List.of(List.of("AT+X=<a>,<b>"), List.of("AT+X=<a>")))).isEqualTo("AT+X=<a>{,<b>}");
    }

    @Test
    void linesWithNothingInCommonAreMarkedWhole() {
        assertThat(marked("ATE0", List.of(List.of("AT+ECHO")))).isEqualTo("{ATE0}");
    }

    private static String marked(String line, List<List<String>> others) {
        return LineComparison.of(line, others).pieces().stream().map(piece -> piece.differs() ? "{" + piece.text() + "}" : piece.text()).collect(Collectors.joining());
    }
}
