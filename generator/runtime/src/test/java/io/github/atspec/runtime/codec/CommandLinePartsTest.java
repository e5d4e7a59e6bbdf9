package io.github.atspec.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinePartsTest {
    private final Dialect dialect = Dialects.escaping('\\', "\"\\").withSeveral(new Dialect.Several("AT", ';', "&\\", "D"));

    private List<String> parts(String line) {
        Bytes bytes = Bytes.utf8(line);
        return CommandLineParts.of(dialect, bytes).stream().map(part -> CommandLineParts.alone(dialect, bytes, part).utf8()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "ATE0V1 ATE0|ATV1",
                "ATEV ATE|ATV",
                "ATE0;V1 ATE0|ATV1",
                "ATE0V1+CMEE=1;+CREG=2 ATE0|ATV1|AT+CMEE=1|AT+CREG=2",
                "AT+A;+B AT+A|AT+B",
                "AT+A=1;E0 AT+A=1|ATE0",
                "AT&F0E0 AT&F0|ATE0",
                "AT\\Q3&D2 AT\\Q3|AT&D2",
                "ATS7=60S8?S0=?E0 ATS7=60|ATS8?|ATS0=?|ATE0",
                "AT#X=1;%Y AT#X=1|AT%Y",
                "ATE0D123;+A ATE0|ATD123;|AT+A",
                "ATDT0,W1 ATDT0,W1",
                "AT+A=\"x;y\";+B AT+A=\"x;y\"|AT+B",
                "AT+A=\"x\\\";y\";+B AT+A=\"x\\\";y\"|AT+B",
                "AT+A=\"x;+B AT+A=\"x;+B"
            })
    void aLineIsCutWhereACommandEnds(String line, String parts) {
        assertThat(parts(line)).containsExactly(parts.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT", "at+a;+b", "+A;+B", "AT;+A", "AT+A;", "AT+A;;+B", "ATE0;;V1", "ATE0;", ""})
    void whatHasAnEmptyCommandOrAnotherPrefixIsNoLineOfSeveral(String line) {
        assertThat(parts(line)).isEmpty();
    }

    @Test
    void aDialectWithoutRulesHasNoSuchLines() {
        assertThat(CommandLineParts.of(Dialects.escaping('\\', "\""), Bytes.utf8("ATE0V1"))).isEmpty();
    }
}
