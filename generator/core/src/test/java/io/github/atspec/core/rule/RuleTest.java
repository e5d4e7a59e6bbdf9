package io.github.atspec.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Problem;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    private static final SourceLocation HERE = new SourceLocation("set.yaml", 3, 10);
    private static final ValueType INT = new ValueType.IntType(null, 0, 9999, 10, 0, null, 1, 0, new TreeMap<>());
    private static final ValueType MODE = new ValueType.EnumType(
            null,
            false,
            List.of(
                    new ValueType.EnumValue("0", "OFF", null, true, HERE),
                    new ValueType.EnumValue("1", "ON", null, true, HERE),
                    new ValueType.EnumValue("2", "AUTO", null, true, HERE)));
    private static final ValueType FLAGS = new ValueType.BitsType(null, new TreeMap<>(Map.of(0, "RX", 1, "TX")), 8);
    private static final ValueType TEXT = new ValueType.StringType(null, 0, 99);
    private static final StateItem.Column CON = new StateItem.Column("con", INT, null);
    private static final StateItem.Scalar POWER =
            new StateItem.Scalar("radio power", null, new StateItem.Column("radio power", MODE, choice("0", "OFF")), StateItem.Kept.RAM, HERE);
    private static final StateItem.Table LINKS = new StateItem.Table(
            "links", null, List.of(CON), List.of("con"), OptionalInt.empty(), false, StateItem.Kept.RAM, HERE);

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {
        "<a> <= <b>",
        "<a> < 8 and <b> > 0x0A",
        "<a> = 7",
        "7 = <a>",
        "<mode> = ON",
        "<mode> != OFF if <a> present",
        "<mode> in {ON, AUTO}",
        "<mode> in {0, 1}",
        "<flags> has TX and <flags> lacks RX",
        "<flags> has 1",
        "<b> multiple of 5",
        "<text> present or <none> present",
        "not <none> present",
        "bytes(<text>) = 3",
        "<text> = \"abc\"",
        "<text> = abc",
        "<none> = 1",
        "<none> > 1 and <none> < 1",
        "together <a>, <b>",
        "together <a>, <none> if <mode> = OFF",
        "state.[radio power] = OFF",
        "count(state.links) = 2",
        "state.links has <con>",
        "not state.links empty",
        "state.links lacks <b>",
        "count(<list>) = 3 and <list> present",
        "distinct <list>, <b>",
        "<a> = 1 or <a> = 2 and <a> = 3 or <a> = 7",
        "(<a> = 1 or <a> = 7) and (<b> = 20)"
    })
    void holds(String text) {
        assertThat(new RuleEvaluator(values()).holds(read(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<a> > <b>",
        "<mode> = OFF",
        "<mode> in {OFF, AUTO}",
        "<flags> has RX",
        "<b> multiple of 7",
        "<none> present",
        "<a> absent",
        "bytes(<text>) >= 4",
        "<text> != \"abc\"",
        "together <a>, <none>",
        "<a> = 8 if <mode> = ON",
        "state.[radio power] = ON",
        "count(state.links) < 2",
        "state.links empty",
        "state.links has <b>",
        "(<a> = 1 or <a> = 7) and <b> = 21",
        "count(<list>) < 3",
        "distinct <list>, <a>",
        "not <a> = 7"
    })
    void doesNotHold(String text) {
        assertThat(new RuleEvaluator(values()).holds(read(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <mod> = ON                 | set.yaml:3:10: error: unknown parameter '<mod>', did you mean '<mode>'? [unknown-parameter]
            <list> = 3                 | set.yaml:3:10: error: '<list>' is a list, lists are 'present', 'absent' or 'distinct', and have a count(<list>) [rule-type]
            count(<a>) = 3             | set.yaml:3:16: error: '<a>' is not a list, state 'count' for its type [rule-type]
            <mode> = ONN               | set.yaml:3:19: error: unknown constant 'ONN', did you mean 'ON'? [unknown-constant]
            <mode> = SOMETHING         | set.yaml:3:19: error: unknown constant 'SOMETHING', it is one of OFF, ON, AUTO [unknown-constant]
            <flags> has RXX            | set.yaml:3:22: error: unknown bit 'RXX', did you mean 'RX'? [unknown-constant]
            <a> has RX                 | set.yaml:3:10: error: '<a>' has no bits [rule-type]
            <mode> < ON                | set.yaml:3:17: error: '<' needs numbers on both sides, only = and != are left [rule-type]
            <mode> = <a>               | set.yaml:3:10: error: '<mode>' and '<a>' are of different types [rule-type]
            <a> = ON                   | set.yaml:3:16: error: 'ON' stands where a number is expected [rule-type]
            1 = 2                      | set.yaml:3:10: error: two constants are compared [rule-type]
            <a> =                      | set.yaml:3:15: error: the rule ends here where a value is expected [rule-syntax]
            <a>                        | set.yaml:3:13: error: the rule ends here where a comparison, 'present' or 'absent' is expected [rule-syntax]
            <a> <= <b> then            | set.yaml:3:21: error: 'then' stands here where 'and', 'or', 'if' or the end is expected [rule-syntax]
            (<a> = 1                   | set.yaml:3:18: error: the rule ends here where ')' is expected [rule-syntax]
            <a> = 1 & <b> = 2          | set.yaml:3:18: error: '&' has no meaning in a rule, write 'and', 'or', 'not' [rule-syntax]
            together <a>               | set.yaml:3:22: error: the rule ends here where ',' and another parameter is expected [rule-syntax]
            bytes(<a>) = 1             | set.yaml:3:16: error: '<a>' has no bytes to count [rule-type]
            length(<a>) = 1            | set.yaml:3:10: error: 'length(<a>)' is not a function of rules, there are bytes(<parameter>), count(<parameter>) and count(state.item) [rule-syntax]
            state.link empty           | set.yaml:3:10: error: unknown state item 'link', did you mean 'links'? [unknown-state-item]
            state.links = 1            | set.yaml:3:22: error: '=' stands here where 'empty' or 'has <parameter>' is expected [rule-syntax]
            <a> = state.links          | set.yaml:3:16: error: 'state.links' is not a single value, write 'count(state.links)' or 'state.links empty' [rule-type]
            <mode> in {ON              | set.yaml:3:23: error: the rule ends here where '}' is expected [rule-syntax]
            """)
    void saysWhatIsWrongAndWhere(String text, String expected) {
        assertThat(parse(text)).isNull();
        assertThat(problems.sorted()).map(Problem::toString).containsExactly(expected);
    }

    @Test
    void keepsTheTextAndPlaceForMessages() {
        Rule rule = read("together <a>, <b>");

        assertThat(rule.text()).isEqualTo("together <a>, <b>");
        assertThat(rule.location()).isEqualTo(HERE);
    }

    private Rule read(String text) {
        Rule rule = parse(text);
        assertThat(rule).as("problems: %s", problems.sorted()).isNotNull();
        return Objects.requireNonNull(rule);
    }

    private @Nullable Rule parse(String text) {
        List<Parameter> parameters = List.of(
                parameter("a", INT),
                parameter("b", INT),
                parameter("none", INT),
                parameter("list", new ValueType.ListType(INT, 0, 5, true)),
                parameter("con", INT),
                parameter("mode", MODE),
                parameter("flags", FLAGS),
                parameter("text", TEXT));
        return RuleParser.parse(text, HERE, new RuleContext(parameters, List.of(POWER, LINKS)), problems);
    }

    private static RuleValues values() {
        Map<String, Value> parameters = new HashMap<>();
        parameters.put("a", new Value.Int(7));
        parameters.put("b", new Value.Int(20));
        parameters.put("list", new Value.Many(java.util.Arrays.asList(new Value.Int(7), null, new Value.Int(8))));
        parameters.put("con", new Value.Int(4));
        parameters.put("mode", choice("1", "ON"));
        parameters.put("flags", new Value.Mask(2));
        parameters.put("text", new Value.Octets(Bytes.utf8("abc")));
        return new RuleValues() {
            @Override
            public @Nullable Value parameter(String name) {
                return parameters.get(name);
            }

            @Override
            public List<Map<String, Value>> rows(StateItem item) {
                return item.name().equals("links")
                        ? List.of(Map.of("con", new Value.Int(3)), Map.of("con", new Value.Int(4)))
                        : List.of(Map.of("radio power", choice("0", "OFF")));
            }
        };
    }

    private static Value.Choice choice(String wire, String name) {
        return new Value.Choice(wire, name);
    }

    private static Parameter parameter(String name, ValueType type) {
        return new Parameter(name, null, type, false, null, List.of(), false, false, Quoting.NEVER, List.of(), HERE);
    }
}
