package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.Sets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake in generated code makes the comparison with the interpreter fail: otherwise that the comparison passes would mean nothing. */
class SeededMistakesTest {
    private static final String SHIPPED = "ai-thinker-combo-at";
    private static final String BROAD = "nimbus-n7";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("fields swapped", SHIPPED, "SocketCodec", "remoteHost, port, keepAlive, conId)", "remoteHost, port, conId, keepAlive)", "AT+SOCKET set client request"),
                mistake("range off by one", SHIPPED, "../model/Socket", "port, 0, 65535)", "port, 0, 65534)", "AT+SOCKET set client request"),
                mistake("escape dropped", SHIPPED, "AiThinkerComboAtDialect", "\"\\\"\\\\\"", "\"\\\"\"", "AT+SOCKETSENDLINE set request"),
                mistake("quotes never written", SHIPPED, "SocketsendlineCodec", "value.data(), Quoting.OPTIONAL", "value.data(), Quoting.NEVER", "AT+SOCKETSENDLINE set request"),
                mistake("position forgotten", SHIPPED, "SocketCodec", "if (last >= 3)", "if (last >= 4)", "AT+SOCKET set client request"),
                mistake("ends of strings not looked for", "cirrus-c1", "JoinCodec", "while (in.again())", "while (in.mismatched() && false)", "AT+JOIN read line network"),
                mistake("surplus fields accepted", BROAD, "TailCodec", "in.end();", "in.endTolerant(',');", "AT+TAIL set request"),
                mistake("shape not tried", BROAD, "OpenCodec", "tried == 1", "tried == 0", "AT+OPEN set tcp request"),
                mistake("constant not looked at", BROAD, "OpenCodec", ".equals(\"UDP\")", ".endsWith(\"P\")", "AT+OPEN set udp request"),
                mistake("rule not checked", BROAD, "../model/Tail", "a <= d.", "a < d.", "AT+TAIL set request"));
    }

    private static Arguments mistake(String what, String set, String file, String right, String wrong, String line) {
        return Arguments.of(what, set, file, right, wrong, line);
    }

    @ParameterizedTest(name = "{0} in {2} of {1}")
    @MethodSource("mistakes")
    void aMistakeShows(String what, String set, String file, String right, String wrong, String line) {
        GeneratedSet generated = GeneratedSet.edited(Sets.load(set), sources -> edited(sources, file, right, wrong));

        assertThat(LineTwins.of(generated)).filteredOn(twin -> twin.title().equals(line)).isNotEmpty().anyMatch(SeededMistakesTest::differs);
    }

    private static boolean differs(LineTwin twin) {
        try {
            Comparison.of(twin);
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }

    private static SortedMap<String, String> edited(SortedMap<String, String> sources, String file, String right, String wrong) {
        String path = ("differential/codec/" + file + ".java").replace("codec/../", "");
        String text = sources.get(path);
        assertThat(text).as(path).contains(right);
        SortedMap<String, String> edited = new TreeMap<>(sources);
        edited.put(path, text.replace(right, wrong));
        return edited;
    }
}
