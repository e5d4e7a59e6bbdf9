package io.github.atspec.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.Sets;
import io.github.atspec.core.decode.Decoded.Meaning;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Logs that begin in the middle: nobody knows the modes until a line tells them. */
class DoubtsTest {
    /** With single connections it is mode and key number, with several it is link and mode. */
    private static final String EITHER = "AT+CIPSSLCCONF=0,0\r\nOK\r\n";

    private final CommandSet set = Sets.load("esp-at-2.0");

    @Test
    void whatDependsOnAModeThatNobodyKnowsIsSaidToDependOnIt() {
        assertThat(last(EITHER).undecided()).containsExactly("mux");
    }

    @Test
    void aModeThatIsSetIsKnown() {
        assertThat(last("AT+CIPMUX=0\r\nOK\r\n" + EITHER)).satisfies(line -> assertThat(line.undecided()).isEmpty()).extracting(DoubtsTest::variant).isEqualTo("single");
        assertThat(last("AT+CIPMUX=1\r\nOK\r\n" + EITHER)).satisfies(line -> assertThat(line.undecided()).isEmpty()).extracting(DoubtsTest::variant).isEqualTo("multiple");
    }

    @Test
    void aCommandThatOneModeAloneAllowsTellsTheMode() {
        assertThat(last("AT+CIPCLOSE\r\nCLOSED\r\nOK\r\n" + EITHER)).satisfies(line -> assertThat(line.undecided()).isEmpty()).extracting(DoubtsTest::variant).isEqualTo("single");
        assertThat(last("AT+CIPCLOSE=0\r\n0,CLOSED\r\nOK\r\n" + EITHER)).satisfies(line -> assertThat(line.undecided()).isEmpty()).extracting(DoubtsTest::variant).isEqualTo("multiple");
    }

    @Test
    void anEventThatOneModeAloneAllowsTellsTheMode() {
        assertThat(last("0,CLOSED\r\n" + EITHER)).extracting(DoubtsTest::variant).isEqualTo("multiple");
    }

    @Test
    void aCommandThatIsRefusedTellsNothing() {
        assertThat(last("AT+CIPCLOSE=0\r\nERROR\r\n" + EITHER).undecided()).containsExactly("mux");
    }

    @Test
    void dataWithLineEndsIsAsLongAsTheSpellingSaysThatFits() {
        List<Decoded> lines = decoded("AT+CIPRECVDATA=100\r\n+CIPRECVDATA:5,\"192.168.101.110\",1000,a\r\nbc\r\nOK\r\n");
        assertThat(lines).allMatch(line -> line.problem() == null).extracting(Decoded::kind).containsExactly(Decoded.Kind.REQUEST, Decoded.Kind.INFORMATION, Decoded.Kind.FINAL);
    }

    /** The last command line. */
    private Decoded last(String log) {
        List<Decoded> requests = decoded(log).stream().filter(line -> line.kind() == Decoded.Kind.REQUEST).toList();
        return requests.get(requests.size() - 1);
    }

    private List<Decoded> decoded(String log) {
        return Logs.decode(set, Bytes.utf8(log));
    }

    private static String variant(Decoded line) {
        return String.valueOf(((Meaning.OfCommand) java.util.Objects.requireNonNull(line.meaning())).variant());
    }
}
