package io.github.atspec.core.interpret;

import static io.github.atspec.core.interpret.LineBench.none;
import static io.github.atspec.core.interpret.LineBench.nullable;
import static io.github.atspec.core.interpret.LineBench.number;
import static io.github.atspec.core.interpret.LineBench.parameter;
import static io.github.atspec.core.interpret.LineBench.secret;
import static io.github.atspec.core.interpret.LineBench.string;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of SEMANTICS section 2, each with lines like those it names. */
class LineInterpretationTest {
    private static final Parameter A = number("a", 0, 9);
    private static final Parameter B = number("b", 0, 99);
    private static final Parameter C = number("c", 0, 9);
    private static final Parameter D = number("d", -5, 999);
    private static final ValueType KIND = new ValueType.EnumType(
            null, false, List.of(new ValueType.EnumValue("1", "ONE", null, true, LineBench.HERE), new ValueType.EnumValue("2", "TWO", null, false, LineBench.HERE)));
    private static final ValueType WORD = new ValueType.EnumType(
            null, true, List.of(new ValueType.EnumValue("TCP", "TCP", null, true, LineBench.HERE), new ValueType.EnumValue("UDP", "UDP", null, true, LineBench.HERE)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AT+W=0,3,4,,6    | a=0 b=3 c=4 d=6
            AT+W=0,3,4,5,6   | a=0 b=3 c=4 e=5 d=6
            AT+W=0,3,4,6     | mismatch at 12: ','
            AT+W=0,3,4,5,6,  | mismatch at 14: the end of the line
            AT+W=0,3,,5,6    | mismatch at 9: <c>
            """)
    void aMiddleGroupKeepsItsComma(String line, String expected) {
        LineBench bench = LineBench.with(A, B, C, D, number("e", 0, 9));

        assertThat(bench.read("AT+W=<a>,<b>,<c>[,<e>],<d>", line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AT+S=3,808        | a=3 d=808
            AT+S=3,7,808      | a=3 b=7 d=808
            AT+S=3,7,808,5    | a=3 b=7 d=808 c=5
            AT+S=3,,808       | mismatch at 7: <d>
            AT+S=3,808,       | a=3 d=808
            """)
    void aDialectMayDropTheCommaOfASkippedMiddle(String line, String expected) {
        assertThat(LineBench.with(A, B, C, D).dropsSkippedMiddle().read("AT+S=<a>[,<b>],<d>[,<c>]", line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AT+O=,,          | ``        | AT+O=,,
            AT+O=,,,60       | d=60      | AT+O=,,,60
            AT+O=1,,2        | a=1 c=2   | AT+O=1,,2
            AT+O=1,2,3,4     | a=1 b=2 c=3 d=4 | AT+O=1,2,3,4
            """)
    void slotsAlwaysHaveTheirCommas(String line, String values, String again) {
        LineBench bench = LineBench.with(A, B, C, D);

        assertThat(bench.read("AT+O=[<a>],[<b>],[<c>][,<d>]", line)).isEqualTo(values);
        assertThat(bench.rewrite("AT+O=[<a>],[<b>],[<c>][,<d>]", line)).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AT+S="TCP","host",80       | type=TCP host=host d=80
            AT+S=3,"TCP","host",80     | a=3 type=TCP host=host d=80
            AT+S=3,"TCP","host",80,7   | a=3 type=TCP host=host d=80 c=7
            AT+S=,"TCP","host",80      | mismatch at 5: <type>
            AT+S="XYZ","host",80       | invalid <type> = XYZ: must be one of TCP, UDP
            AT+S=TCP,"host",80         | mismatch at 5: <type> in quotes
            """)
    void aHeadGroupIsThereWithItsCommaOrNotAtAll(String line, String expected) {
        Parameter type = LineBench.quoted(parameter("type", WORD), Quoting.ALWAYS);
        LineBench bench = LineBench.with(A, C, D, type, string("host", Quoting.ALWAYS));

        assertThat(bench.read("AT+S=[<a>,]<type>,<host>,<d>[,<c>]", line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AT+T=1           | a=1             | AT+T=1
            AT+T=1,,3        | a=1 c=3         | AT+T=1,,3
            AT+T=1,2,        | a=1 b=2         | AT+T=1,2
            AT+T=1,,         | a=1             | AT+T=1
            AT+T=+1,007      | a=1 b=7         | AT+T=1,7
            """)
    void optionalPositionsAtTheEndUseHolesAndTrimCommas(String line, String values, String again) {
        LineBench bench = LineBench.with(A, B, C);

        assertThat(bench.read("AT+T=<a>[,<b>,<c>]", line)).isEqualTo(values);
        assertThat(bench.rewrite("AT+T=<a>[,<b>,<c>]", line)).isEqualTo(again);
    }

    @Test
    void aNestedOptionalPositionNeedsTheOneAroundIt() {
        LineBench bench = LineBench.with(A, B, C);

        assertThat(bench.read("AT+T=<a>[,<b>[,<c>]]", "AT+T=1,2,3")).isEqualTo("a=1 b=2 c=3");
        assertThat(bench.read("AT+T=<a>[,<b>[,<c>]]", "AT+T=1,,3")).isEqualTo("invalid <b> = nothing: must be given with <c>");
        assertThat(bench.write("AT+T=<a>[,<b>[,<c>]]", Map.of("a", new Value.Int(1), "c", new Value.Int(3))))
                .isEqualTo("refused <b> = nothing: must be given with <c>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            +R:1,2,,,        | a=1 b=2
            +R:1             | mismatch at 4: <b>
            +R:1,2,3,4       | mismatch at 9: the end of the line
            """)
    void surplusEmptyFieldsOfADeviceLineSayNothing(String line, String expected) {
        assertThat(LineBench.with(A, B, nullable(C)).fromDevice().read("+R:<a>,<b>,<c>", line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AT+N=abc          | s=abc             | AT+N=abc
            AT+N="abc"        | s=abc             | AT+N=abc
            AT+N=""           | s=                | AT+N=""
            AT+N="a,b"        | s=a,b             | AT+N="a,b"
            AT+N=a,b          | mismatch at 6: the end of the line | -
            AT+N="a\\"b\\\\"  | s=a"b\\\\         | AT+N="a\\\\"b\\\\\\\\"
            AT+N="\\a"        | s=a               | AT+N=a
            AT+N=" a"         | s= a              | AT+N=" a"
            AT+N=a"b          | mismatch at 6: ',' | -
            AT+N="a           | mismatch at 7: '"' after <s> | -
            AT+N="a"b         | mismatch at 8: the end of the line | -
            AT+N=             | mismatch at 5: <s> | -
            """)
    void optionalQuotesAreReadBothWaysAndWrittenWhereNeeded(String line, String values, String again) {
        LineBench bench = LineBench.with(string("s", Quoting.OPTIONAL));

        assertThat(bench.read("AT+N=<s>", line)).isEqualTo(values);
        assertThat(again.equals("-") ? "-" : bench.rewrite("AT+N=<s>", line)).isEqualTo(again);
    }

    @Test
    void exactlyTheEscapesOfTheDialectAreEscaped() {
        LineBench bench = LineBench.with(string("s", Quoting.ALWAYS)).escapes(",\"\\");

        assertThat(bench.write("AT+N=<s>", octets("s", "a,b\"c\\d"))).isEqualTo("AT+N=\"a\\\\,b\\\\\"c\\\\\\\\d\"");
        assertThat(LineBench.with(string("s", Quoting.ALWAYS)).escapes("\\").write("AT+N=<s>", octets("s", "a\"b")))
                .isEqualTo("refused <s> = a\"b: cannot hold '\"', which cannot be escaped");
    }

    @Test
    void whatALineCannotHoldIsRefusedBeforeItIsSent() {
        LineBench never = LineBench.with(string("s", Quoting.NEVER));

        assertThat(never.write("AT+N=<s>", octets("s", "a\r\nb"))).isEqualTo("refused <s> = a\\x0D\\x0Ab: cannot hold CR, LF or NUL");
        assertThat(never.write("AT+N=<s>", octets("s", "a,b"))).isEqualTo("refused <s> = a,b: cannot be written without quotes");
        assertThat(never.read("AT+N=<s>", "AT+N=\"ab\"")).isEqualTo("mismatch at 5: <s> without quotes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -1     | ``
            0      | ``
            1      | x=1
            9      | invalid <x> = 9: must be in 1..5
            """)
    void spellingsOfNoValueAreReadAsNone(String field, String expected) {
        Parameter x = none(number("x", 1, 5), new Value.Int(-1), new Value.Int(0));

        assertThat(LineBench.with(x).fromDevice().read("<x>", field)).isEqualTo(expected);
        assertThat(LineBench.with(x).fromDevice().write("<x>", Map.of())).isEqualTo("-1");
        assertThat(LineBench.with(x).write("<x>", Map.of("x", new Value.Int(0)))).isEqualTo("refused <x> = 0: stands for no value");
    }

    @Test
    void theEmptySpellingOfNoValueIsAHole() {
        Parameter host = none(parameter("host", new ValueType.HostType(null, 0, 64)), new Value.Octets(Bytes.EMPTY));
        LineBench bench = LineBench.with(A, B, host).fromDevice();

        assertThat(bench.read("<a>,<host>,<b>", "1,,2")).isEqualTo("a=1 b=2");
        assertThat(bench.rewrite("<a>,<host>,<b>", "1,,2")).isEqualTo("1,,2");
        assertThat(bench.rewrite("<a>,<host>,<b>", "1,\"\",2")).isEqualTo("1,,2");
    }

    @Test
    void countedBytesHoldAnything() {
        Parameter data = parameter("data", new ValueType.BytesType(null, "b"));
        LineBench bench = LineBench.with(B, data).fromDevice();

        assertThat(bench.read("+D:<b>,<data>", "+D:7,a,\r\nOK\0")).isEqualTo("b=7 data=a,\\x0D\\x0AOK\\x00");
        assertThat(bench.rewrite("+D:<b>,<data>", "+D:0,")).isEqualTo("+D:0,");
        assertThat(bench.read("+D:<b>,<data>", "+D:3,ab")).isEqualTo("mismatch at 5: 3 bytes of <data>");
        assertThat(bench.read("+D:<b>,<data>", "+D:3,abc,")).isEqualTo("mismatch at 5: 3 bytes of <data>");
        assertThat(bench.write("+D:<b>,<data>", Map.of("b", new Value.Int(2), "data", new Value.Octets(Bytes.utf8("abc")))))
                .isEqualTo("refused <b> = 2: must be the number of bytes of <data>, 3");
    }

    @Test
    void aColonBeforeDataEndsTheFieldBeforeIt() {
        LineBench bench = LineBench.with(A, B, parameter("data", new ValueType.BytesType(null, "b"))).fromDevice();

        assertThat(bench.rewrite("+I,[<a>,]<b>:<data>", "+I,3:a:b")).isEqualTo("+I,3:a:b");
        assertThat(bench.read("+I,[<a>,]<b>:<data>", "+I,4,3:a:b")).isEqualTo("a=4 b=3 data=a:b");
    }

    @Test
    void textTakesTheRestOfTheLine() {
        LineBench bench = LineBench.with(parameter("more", new ValueType.TextType(null))).fromDevice();

        assertThat(bench.read("v:<more>", "v:a, \"b\"")).isEqualTo("more=a, \"b\"");
        assertThat(bench.read("v:<more>", "v:")).isEqualTo("mismatch at 2: <more>");
    }

    @Test
    void aPlainGroupIsInOrOutWithItsText() {
        LineBench bench = LineBench.with(A, B);

        assertThat(bench.rewrite("ATX[<a>]", "ATX")).isEqualTo("ATX");
        assertThat(bench.rewrite("ATX[<a>]", "ATX5")).isEqualTo("ATX5");
        assertThat(bench.rewrite("AT+X[=<a>[,<b>]]", "AT+X=5,")).isEqualTo("AT+X=5");
        assertThat(bench.rewrite("AT+X[=<a>[,<b>]]", "AT+X")).isEqualTo("AT+X");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1     | kind=1
            2     | invalid <kind> = 2: cannot be set
            3     | invalid <kind> = 3: must be one of 1, 2
            x     | mismatch at 2: a value for <kind>
            """)
    void aRequestCarriesOnlyValuesThatCanBeSet(String field, String expected) {
        assertThat(LineBench.with(parameter("kind", KIND)).read("X=<kind>", "X=" + field)).isEqualTo(expected);
    }

    @Test
    void aDeviceLineKeepsValuesOfNewerFirmware() {
        LineBench bench = LineBench.with(parameter("kind", KIND)).fromDevice();

        assertThat(bench.rewrite("X:<kind>", "X:2")).isEqualTo("X:2");
        assertThat(bench.lenient().rewrite("X:<kind>", "X:17")).isEqualTo("X:17");
        assertThat(bench.lenient().rewrite("X:<kind>", "X:2,new")).isEqualTo("X:2");
    }

    @Test
    void aConstantTellsVariantsApart() {
        LineBench bench = LineBench.with(parameter("kind", KIND), B).where("kind", new Value.Choice("1", "ONE"));

        assertThat(bench.read("X=<kind>,<b>", "X=1,5")).isEqualTo("kind=1 b=5");
        assertThat(bench.read("X=<kind>,<b>", "X=2,5")).isEqualTo("mismatch at 2: '1' for <kind>");
        assertThat(bench.write("X=<kind>,<b>", Map.of("b", new Value.Int(5)))).isEqualTo("X=1,5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hex   | 00ffA0            | 00FFA0
            hex   | 0                 | mismatch at 2: a value for <v>
            mac   | 0A:1b:2C:3d:4E:5f | 0a:1b:2c:3d:4e:5f
            mac   | 0A:1b:2C:3d:4E    | mismatch at 2: a value for <v>
            ipv4  | 192.168.0.1       | 192.168.0.1
            ipv4  | 192.168.0.256     | mismatch at 2: a value for <v>
            ipv4  | 192.168.0.01      | mismatch at 2: a value for <v>
            ip    | 2001:DB8:0:0:1:0:0:1  | 2001:db8::1:0:0:1
            ip    | ::ffff:10.0.0.1   | ::ffff:10.0.0.1
            ip    | ::                | ::
            ip    | 1::2::3           | mismatch at 2: a value for <v>
            bits  | 5                 | 5
            bits  | 8                 | invalid <v> = 8: must be in 0..7
            bool  | true              | true
            bool  | TRUE              | mismatch at 2: a value for <v>
            base  | fE                | 00FE
            base  | 10000             | invalid <v> = 10000: must be in 0..65535
            """)
    void everyTypeHasItsSpelling(String type, String field, String expected) {
        LineBench bench = LineBench.with(parameter("v", type(type)));
        String read = bench.read("X=<v>", "X=" + field);

        assertThat(read.startsWith("v=") ? bench.rewrite("X=<v>", "X=" + field).substring(2) : read).isEqualTo(expected);
    }

    private static ValueType type(String name) {
        return switch (name) {
            case "hex" -> new ValueType.HexType(null, 0, 8);
            case "mac" -> new ValueType.MacType(null);
            case "ipv4" -> new ValueType.Ipv4Type(null);
            case "ip" -> new ValueType.IpType(null);
            case "bits" -> new ValueType.BitsType(null, new TreeMap<>(Map.of(0, "RX")), 3);
            case "bool" -> new ValueType.BoolType(null, "false", "true");
            default -> new ValueType.IntType(null, 0, 65535, 16, 4, null, 1, 0, new TreeMap<>());
        };
    }

    @Test
    void secretsAreMaskedInMessages() {
        LineBench bench = LineBench.with(secret(parameter("key", new ValueType.StringType(null, 8, 8))));

        assertThat(bench.read("X=<key>", "X=short")).isEqualTo("invalid <key> = ***: must be 8 bytes long");
    }

    @Test
    void aNumberThatNoLongHoldsIsRefusedWhereEveryNumberIsAllowed() {
        LineBench bench = LineBench.with(number("n", Long.MIN_VALUE, Long.MAX_VALUE));

        assertThat(bench.read("X=<n>", "X=9223372036854775807")).isEqualTo("n=9223372036854775807");
        assertThat(bench.read("X=<n>", "X=9223372036854775808")).isEqualTo("invalid <n> = 9223372036854775808: is too large a number");
    }

    @Test
    void lengthsCountBytesAndStringsAreBytes() {
        LineBench bench = LineBench.with(parameter("s", new ValueType.StringType(null, 1, 3)));

        assertThat(bench.read("X=<s>", "X=\u00e9\u00e9")).isEqualTo("invalid <s> = \\xC3\\xA9\\xC3\\xA9: must be 1..3 bytes long");
    }

    private static Map<String, Value> octets(String name, String text) {
        return Map.of(name, new Value.Octets(Bytes.utf8(text)));
    }
}
