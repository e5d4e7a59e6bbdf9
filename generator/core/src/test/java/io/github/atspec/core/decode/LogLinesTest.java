package io.github.atspec.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LogLinesTest {

    @Test
    void linesEndInLfOrCrLfOrWithTheLog() throws IOException {
        LogLines lines = of("a\r\n\nb\rc\nd");
        assertThat(lines.next()).isEqualTo("a");
        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).isEqualTo("b\rc");
        assertThat(lines.next()).isEqualTo("d");
        assertThat(lines.line()).isEqualTo(4);
        assertThat(lines.next()).isNull();
    }

    @Test
    void aLineThatGoesOnAndOnComesInPortionsOfOneLine() throws IOException {
        LogLines lines = of("x".repeat(LogLines.LONGEST + 3) + "\ny");
        assertThat(lines.next()).hasSize(LogLines.LONGEST);
        assertThat(lines.next()).isEqualTo("xxx");
        assertThat(lines.line()).isEqualTo(1);
        assertThat(lines.next()).isEqualTo("y");
        assertThat(lines.line()).isEqualTo(2);
    }

    private static LogLines of(String text) {
        return new LogLines(new BufferedReader(new StringReader(text)));
    }
}
