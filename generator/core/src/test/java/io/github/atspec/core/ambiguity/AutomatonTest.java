package io.github.atspec.core.ambiguity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.interpret.Side;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.run.Descriptors;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomatonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int | 0 -7 +7 007 123456789012345678901 | - 1a a 0x1",
                "{type: int, base: 16} | 0 ff 0F | -1 g",
                "{type: enum, values: {1: A}} | 1 2 +03 | A 1x",
                "{type: bits, bits: {0: A}} | 0 255 | A",
                "{type: bool, wire: ['no', 'yes']} | no yes | nos y 0",
                "{type: string, quoting: never} | a a/b | \"a\" a\"b a,b",
                "string | \"\" \"a,b\" \"a\\\"b\" | a \"a \"a\"b\" \"a\\\"",
                "{type: string, quoting: optional} | a \"a\" \"a,\" | a\" a,",
                "{type: enum, of: string, values: {TCP: TCP}} | \"TCP\" \"x\" \"\" | TCP",
                "hex | 0a 0A1b | 0 0a1 0g",
                "{type: mac, quoting: never} | 00:1a:2B:ff:00:00 | 00:1a:2b:ff:00 001a2bff0000 00:1a:2b:ff:00:00:00",
                "{type: ipv4, quoting: never} | 0.0.0.0 255.249.199.10 1.20.99.100 | 256.0.0.0 01.0.0.0 1.2.3 1.2.3.4.5 1.2.3.300",
                "port | 0 65536 | a"
            })
    void aFieldIsWhateverIsOfItsTypesKind(String type, String accepted, String refused) {
        Automaton automaton = request("{a: %s}".formatted(type), "AT+X=<a>");
        for (String text : accepted.split(" ")) {
            assertThat(automaton.accepts(bytes("AT+X=" + text))).as(text).isTrue();
        }
        for (String text : refused.split(" ")) {
            assertThat(automaton.accepts(bytes("AT+X=" + text))).as(text).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        ":: , true", "::1, true", "1::, true", "1:2:3:4:5:6:7:8, true", "1:2:3:4:5:6:7::, true", "::2:3:4:5:6:7:8, true", "1::3:4:5:6:7:8, true",
        "1:2:3:4:5:6:1.2.3.4, true", "::ffff:10.0.0.1, true", "1::2:3:4:5:10.0.0.1, true", "10.0.0.1, true", "2001:DB8::a, true", "abcd::, true",
        "1:2:3:4:5:6:7, false", "1:2:3:4:5:6:7:8:9, false", "1:2:3:4:5:6:7:8::, false", "::1::, false", ":::, false", "1:, false", ":1, false",
        "12345::, false", "1:2:3:4:5:6:7:1.2.3.4, false", "1.2.3.4::, false", "1::2:3:4:5:6:7:8, false", "::2:3:4:5:6:7:1.2.3.4, false", "g::, false"
    })
    void anAddressIsAnIpv4OrIpv6Literal(String text, boolean accepted) {
        Automaton automaton = request("{a: {type: ip, quoting: never}}", "AT+X=<a>");
        assertThat(automaton.accepts(bytes("AT+X=" + text))).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT+X=<a>[,<b>[,<c>]] | 1 1, 1,2 1,2,3 1,,3 | 1,,, 1,2,3,4",
                "AT+X=[<a>],<b>[,<c>] | ,1 1,2 ,1,2 | 1 ,",
                "AT+X=[<a>,]<b> | 1 1,2 | ,1 1,2,3",
                "AT+X=[<a>,<b>,<c>] | , 1 ,2 ,,3 | ,,,",
                "AT+X=<a>[/<b>];<c> | 1;3 1/2;3 | 1 1/;3",
                "AT+X=<a>[,<b>],<c> | 1,,3 1,2,3 | 1,3"
            })
    void positionsAreThereAbsentOrHoles(String syntax, String accepted, String refused) {
        Automaton automaton = request("{a: int, b: int, c: int}", syntax);
        assertThat(List.of(accepted.split(" "))).filteredOn(text -> !automaton.accepts(bytes("AT+X=" + text))).isEmpty();
        assertThat(List.of(refused.split(" "))).filteredOn(text -> automaton.accepts(bytes("AT+X=" + text))).isEmpty();
    }

    @Test
    void aRestrictedFieldIsOneOfItsConstantsInAnySpelling() {
        CommandSet set = Descriptors.sample("""
                commands:
                  AT+X:
                    parameters: {t: {type: enum, values: {1: A, 2: B, 3: C}, default: B}, s: {type: enum, of: string, values: {x: X, y: Y}}}
                    set: {syntax: 'AT+X=<s>[,<t>]', where: {t: [A, B], s: X}}
                """);
        Automaton automaton = automaton(set, Side.HOST);
        assertThat(List.of("\"x\"", "\"\\x\",1", "\"x\",02", "\"x\",+1")).allMatch(text -> automaton.accepts(bytes("AT+X=" + text)));
        assertThat(List.of("\"y\"", "\"x\",3", "\"x\",11", "x")).noneMatch(text -> automaton.accepts(bytes("AT+X=" + text)));
    }

    private static Automaton request(String parameters, String syntax) {
        return automaton(Descriptors.sample("commands: {AT+X: {parameters: %s, set: {syntax: '%s'}}}".formatted(parameters, syntax)), Side.HOST);
    }

    private static Automaton automaton(CommandSet set, Side side) {
        Variant variant = set.commands().get(0).variants().get(0);
        return new Pattern(variant.request(), side, variant.where(), variant.when(), set.dialect()).automaton(Gates.Mask.ANY);
    }

    private static byte[] bytes(String text) {
        return Bytes.utf8(text).toByteArray();
    }
}
