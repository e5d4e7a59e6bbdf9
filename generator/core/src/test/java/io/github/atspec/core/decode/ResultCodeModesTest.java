package io.github.atspec.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.Sets;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Logs of a modem whose result codes are words, numbers, or absent. */
class ResultCodeModesTest {
    private final CommandSet set = Sets.load("altair-a6");

    private List<String> decoded(String log) {
        return Logs.decode(set, Bytes.utf8(log)).stream().map(line -> line.kind() + " " + line.text() + (line.word() == null ? "" : " " + line.word())).toList();
    }

    @Test
    void whatEndsWithCrAloneIsACode() {
        assertThat(decoded("ATV0\r0\rAT+SPEED?\r4\r\n0\rATV9\r4\r"))
                .containsExactly("REQUEST ATV0", "FINAL 0 OK", "REQUEST AT+SPEED?", "INFORMATION 4", "FINAL 0 OK", "REQUEST ATV9", "FINAL 4 ERROR");
    }

    @Test
    void anEventMayBeANumber() {
        assertThat(decoded("ATV0\r0\r2\rAT\r0\r")).containsExactly("REQUEST ATV0", "FINAL 0 OK", "UNSOLICITED 2 RING", "REQUEST AT", "FINAL 0 OK");
    }

    @Test
    void withoutCodesTheNextCommandLineEndsAnAnswer() {
        assertThat(Logs.decode(set, Bytes.utf8("ATQ1\rAT+SPEED=7\rAT+SPEED?\r7\r\nATQ0\rOK\r\n"))).allMatch(line -> line.problem() == null);
    }

    @Test
    void aCodeTellsThatThereAreCodes() {
        List<String> lines = decoded("ATQ1\rA%Q0\r\r\nAT\rOK\r\nAT+CALL=\"55\"\rCONNECT\r\nhello");
        assertThat(lines).endsWith("REQUEST AT", "FINAL OK", "REQUEST AT+CALL=\"55\"", "INFORMATION CONNECT", "PAYLOAD hello");
    }
}
