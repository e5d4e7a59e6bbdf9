package io.github.atspec.core.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.Descriptors;
import io.github.atspec.core.source.Problem;
import io.github.atspec.core.source.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleChecksTest {
    private static final String SET =
            """
            state:
              loud: {type: {type: enum, values: {0: 'OFF', 1: 'ON'}}, initial: 'OFF'}
            commands:
              AT+LAMP:
                parameters:
                  lamp: {type: int, range: 1..8}
                  level: {type: int, range: 0..9}
                  label: {type: string, bytes: 1..4}
                  error: {type: int}
                set:
                  syntax: 'AT+LAMP=<lamp>,<level>[,<label>]'
                  response: ['+LAMP:<lamp>', OK]
                  fails: [['+FAIL:<error>', ERROR]]
                read: {response: [{line: '+LAMP:<lamp>,<level>', repeat: 0..2, as: lamps}, OK]}
              AT+LOUD:
                parameters: {loud: {type: enum, values: {0: 'OFF', 1: 'ON'}}}
                set: {syntax: 'AT+LOUD=<loud>', stores: loud}
              AT+SEND:
                parameters: {size: {type: int, range: 1..9}}
                set: {syntax: 'AT+SEND=<size>', response: ['>', {payload: data, count: <size>}, SENT, OK]}
              AT+RAW:
                execute: {response: ['>', {passthrough: raw}, OK]}
              AT+TWICE:
                parameters: {a: {type: int}, b: {type: int}}
                set:
                  variants:
                    one: {syntax: 'AT+TWICE=<a>'}
                    other: {syntax: 'AT+TWICE=<b>'}
              AT+MEMOS:
                parameters: {note: {type: int, range: 1..9}, text: text}
                read: {response: [{line: '+NOTE:<note>\\n<text>', repeat: 0..n, as: notes}, OK]}
              AT+MODE:
                set: {syntax: 'AT+MODE=1', when: {loud: 'ON'}}
              AT+TEST:
                execute: {}
                examples:
            """;
    private static final String EVENTS =
            """
            events:
              broken:
                parameters: {lamp: {type: int, range: 1..8}}
                lines: {broken: {line: '+BROKEN:<lamp>', when: {loud: 'ON'}}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '>> AT+LAMP=1,2'
            ['>> AT+LAMP=1,2', '<< +LAMP:1', '<< OK']
            ['>> AT+LAMP=1,2,"desk"', '<< +FAIL:7', '<< ERROR']
            ['>> AT+LAMP=9,2', '<< ERROR', '>> AT+LAMP=1,2', '<< ERROR']
            ['>> AT+LAMP?', '<< +LAMP:1,2', '<< +LAMP:2,2', '<< OK']
            ['>> AT+LAMP?', '<< OK']
            [{line: '>> AT+LAMP=01,2,', formats as: 'AT+LAMP=1,2'}, '<< +LAMP:1', '<< OK']
            ['>> AT+SEND=3', '<< >', '>~ a\\r\\n', '<< SENT', '<< OK']
            ['>> AT+RAW', '<< >', '>~ ping', '<~ pong\\r\\n', '>~ +++', '<< OK']
            ['>> AT+LAMP=9,2', '<< ERROR', '>> AT+NO', '<< ERROR', '>> AT+LAMP=1', '<< ERROR', '>> AT+MODE=1', '<< ERROR']
            ['>> AT+LOUD=1', '<< OK', '<< +BROKEN:3', '>> AT+MODE=1', '<< OK']
            ['>> AT+MEMOS?', '<< +NOTE:1', '<< OK', '<< +NOTE:2', '<< ', '<< OK']
            ['>> AT+MEMOS?', {line: '<< +NOTE:01', formats as: '+NOTE:1'}, '<< x', '<< OK']
            {given: {loud: 'ON'}, lines: ['>> AT+LAMP=1,2', '<< +BROKEN:3', '<< +LAMP:1', '<< OK']}
            """)
    void holds(String example) {
        assertThat(problems(example)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '>> AT+LAMB=1,2'                              | no command reads 'AT+LAMB=1,2': as AT+LAMP set it needs 'P=' at byte 7 [example-request]
            '>> AT+LAMP=9,2'                              | no command reads 'AT+LAMP=9,2': as AT+LAMP set it has <lamp> = 9: must be in 1..8 [example-request]
            ['>> AT+LAMP=9,2', '<< +LAMP:9', '<< OK']     | no command reads 'AT+LAMP=9,2': as AT+LAMP set it has <lamp> = 9: must be in 1..8 [example-request]
            '>> AT+MODE=1'                                | no command reads 'AT+MODE=1': it is a line of AT+MODE set in another mode [example-request]
            '>> AT+TWICE=1'                               | 'AT+TWICE=1' is a line of AT+TWICE set one and AT+TWICE set other, tell them apart by 'where' or 'when' [example-ambiguous]
            '>> AT+LAMP=01,2'                             | 'AT+LAMP=01,2' is written as 'AT+LAMP=1,2', say so with 'formats as' [example-format]
            {line: '>> AT+LAMP=1,2', formats as: x}       | 'AT+LAMP=1,2' is written as 'AT+LAMP=1,2', not as 'x' [example-format]
            ['>> AT+LAMP=1,2', '<< OK']                   | 'OK' comes before '+LAMP:<lamp>' of AT+LAMP set [example-response]
            ['>> AT+LAMP=1,2', '<< +LAMP:1']              | the response of AT+LAMP set ends without 'OK' [example-incomplete]
            ['>> AT+LAMP?', '<< +LAMP:1', '<< OK']        | the device does not send '+LAMP:1' here: as '+LAMP:<lamp>,<level>' it needs <level> at byte 8 [example-response]
            ['>> AT+LAMP?', '<< +LAMP:1,10', '<< OK']     | the device does not send '+LAMP:1,10' here: as '+LAMP:<lamp>,<level>' it has <level> = 10: must be in 0..9 [example-response]
            '<< +BROKEN:3'                                | the device does not send '+BROKEN:3' here: nothing is expected [example-response]
            ['>> AT+SEND=3', '<< >', '>~ ab', '<< SENT', '<< OK'] | <size> is 3, but the payload has 2 bytes [example-payload]
            ['>> AT+SEND=3', '>~ abc', '<< >', '<< SENT', '<< OK'] | raw bytes to the device where AT+SEND set expects the prompt '>' [example-raw]
            ['>> AT+RAW', '<< >', '>~ ping']              | the response of AT+RAW execute ends without the escape sequence [example-incomplete]
            ['>> AT+MEMOS?', '<< +NOTE:1']                | what begins with '+NOTE:1' ends without its other lines [example-incomplete]
            ['>> AT+MEMOS?', '<< +NOTE:01', '<< x', '<< OK'] | '+NOTE:01\\nx' is written as '+NOTE:1\\nx', say so with 'formats as' [example-format]
            ['>> AT+MEMOS?', '<< +NOTE:10', '<< x', '<< OK'] | the device does not send '+NOTE:10' here: as '+NOTE:<note>\\n<text>' it has <note> = 10: must be in 1..9 [example-response]
            '<~ pong'                                     | raw bytes from the device while nothing is in passthrough [example-raw]
            '>~ ping'                                     | raw bytes to the device while no command is waiting for them [example-raw]
            {lines: ['>> AT+LAMP=1,2'], wrong: true}      | this example of AT+TEST is marked as wrong, but holds, remove 'wrong: true' [example-not-wrong]
            """)
    void saysWhatDoesNotHold(String example, String expected) {
        String element = example.startsWith("{line:") ? "[" + example + "]" : example;

        assertThat(problems(element)).map(ExampleChecksTest::withoutPlace).contains("error: " + expected);
    }

    @Test
    void nothingIsSaidOfWhatFollowsACommandLineThatCannotBeRead() {
        assertThat(problems("['>> AT+NO', '<< +NO:1', '<< OK', '>> AT+LAMP=1,2', '<< +LAMP:1', '<< OK']"))
                .map(ExampleChecksTest::withoutPlace)
                .containsExactly("error: no command reads 'AT+NO': as AT+LAMP set it needs 'LAMP=' at byte 4 [example-request]");
    }

    @Test
    void problemsStandAtTheStep() {
        long line = (Descriptors.HEADER + SET).lines().count() + 1;
        String place = "command-set.yaml:" + line + ":";

        assertThat(problems("['>> AT+LAMP=1,2', '<< +LAMP:1', '<< FINE', '<< OK']"))
                .containsExactly(place + "42: error: the device does not send 'FINE' here: 'OK' is expected [example-response]");
    }

    @Test
    void aWrongExampleNeedsAnErratum() {
        assertThat(problems("{lines: ['>> AT+LAMP=x'], wrong: true}"))
                .map(ExampleChecksTest::withoutPlace)
                .containsExactly("error: this example of AT+TEST is marked as wrong without an erratum, "
                        + "state under 'errata' what the manual says and what was decided [example-without-erratum]");
    }

    @Test
    void asksWhetherAGroupIsAllOrNothing() {
        String set = """
                commands:
                  AT+G:
                    parameters: {a: {type: int}, b: {type: int}, c: {type: int}}
                    set: {syntax: 'AT+G=<a>[,<b>,<c>]'%s}
                    examples: %s
                """;
        String warning = "warning: <b>, <c> stand in one optional group; they are taken as optional one by one, "
                + "add the rule 'together <b>, <c>' or an example that gives only some of them [group-undecided]";

        assertThat(check(Descriptors.sample(set.formatted("", "['>> AT+G=1,2,3']")))).map(ExampleChecksTest::withoutPlace).containsExactly(warning);
        assertThat(check(Descriptors.sample(set.formatted("", "['>> AT+G=1,2']")))).isEmpty();
        assertThat(check(Descriptors.sample(set.formatted(", rules: ['together <b>, <c>']", "['>> AT+G=1,2,3']")))).isEmpty();
    }

    private static List<String> problems(String example) {
        return check(Descriptors.sample(SET + "      - " + example + "\n" + EVENTS));
    }

    private static List<String> check(CommandSet set) {
        Problems problems = new Problems();
        ExampleChecks.check(set, problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private static String withoutPlace(String problem) {
        return problem.replaceFirst("^[^ ]+ ", "");
    }
}
