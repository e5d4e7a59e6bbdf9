package io.github.atspec.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.MacAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineWriterTest {
    private final LineWriter out = new LineWriter(Dialects.usual());

    private String written() {
        return new String(out.array(), 0, out.length(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void writesTextNumbersAndSeparators() {
        out.literal("AT+X=");
        out.number(-3);
        out.separator(',');
        out.number(7, 3);
        out.separator(',');
        out.hexNumber(0x1afL, 8);
        out.separator(',');
        out.number(Long.MIN_VALUE);
        assertThat(written()).isEqualTo("AT+X=-3,007,000001AF,-9223372036854775808");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "abc, abc",
                "`a,b`, `\"a,b\"`",
                "`a\"b`, `\"a\\\"b\"`",
                "`a\\b`, `\"a\\\\b\"`",
                "` a`, `\" a\"`",
                "`a `, `\"a \"`",
                "``, `\"\"`",
                "a b, a b"
            })
    void quotesOptionalStringsOnlyWhenTheyNeedIt(String value, String wire) {
        out.string("x", value, Quoting.OPTIONAL, ",");
        assertThat(written()).isEqualTo(wire);
    }

    @Test
    void quotesAlways() {
        out.string("x", "abc", Quoting.ALWAYS, ",");
        assertThat(written()).isEqualTo("\"abc\"");
    }

    @Test
    void escapesExactlyWhatTheDialectSays() {
        LineWriter comma = new LineWriter(Dialects.escaping('\\', ",\"\\"));
        comma.string("x", "a,\"b\\,", Quoting.ALWAYS, ",");
        assertThat(comma.toBytes()).isEqualTo(Bytes.utf8("\"a\\,\\\"b\\\\\\,\""));
    }

    @Test
    void refusesWhatCannotBeEscaped() {
        LineWriter plain = new LineWriter(Dialects.escaping((char) 0, ""));
        assertThatThrownBy(() -> plain.string("x", "a\"b", Quoting.ALWAYS, ","))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("<x> = a\"b: cannot hold '\"', which cannot be escaped");
    }

    @Test
    void refusesWhatNeedsQuotesWhereThereAreNone() {
        assertThatThrownBy(() -> out.string("x", "a,b", Quoting.NEVER, ","))
                .hasMessage("<x> = a,b: cannot be written without quotes");
        assertThatThrownBy(() -> out.string("x", "", Quoting.NEVER, ","))
                .hasMessage("<x> = : cannot be written without quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nb", "a\0b"})
    void refusesBytesThatALineCannotHold(String value) {
        assertThatThrownBy(() -> out.string("x", value, Quoting.ALWAYS, ",")).isInstanceOf(InvalidValueException.class).hasMessageEndingWith(": cannot hold CR, LF or NUL");
        assertThatThrownBy(() -> out.text("x", value)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void masksASecretInItsRefusal() {
        assertThatThrownBy(() -> out.secretString("password", "geheim\r", Quoting.ALWAYS, ","))
                .hasMessage("<password> = ***: cannot hold CR, LF or NUL");
        assertThatThrownBy(() -> out.secretString("password", "ge,heim", Quoting.NEVER, ","))
                .hasMessage("<password> = ***: cannot be written without quotes");
    }

    @Test
    void writesBytesThatAreNotUtf8AsTheyWere() {
        out.string("ssid", "\uDCE9t\u00e9", Quoting.ALWAYS, ",");
        assertThat(out.toBytes()).isEqualTo(Bytes.of((byte) '"', (byte) 0xE9, (byte) 't', (byte) 0xC3, (byte) 0xA9, (byte) '"'));
    }

    @Test
    void refusesLoneSurrogatesThatStandForNoByte() {
        assertThatThrownBy(() -> out.string("x", "\uD800", Quoting.ALWAYS, ",")).hasMessage("<x> = (not encodable): cannot hold a lone surrogate");
    }

    @Test
    void writesAddressesAndHexadecimalBytes() {
        out.ip("a", IpAddresses.ip("FE80:0::1"), Quoting.OPTIONAL, ",");
        out.separator(',');
        out.ip("b", IpAddresses.ipv4("10.0.0.1"), Quoting.ALWAYS, ",");
        out.separator(',');
        out.mac("c", MacAddress.of("0A:00:00:00:00:01"), Quoting.NEVER, ",");
        out.separator(',');
        out.hex("d", Bytes.of((byte) 0x0f, (byte) 0xA0), Quoting.NEVER, ",");
        assertThat(written()).isEqualTo("fe80::1,\"10.0.0.1\",0a:00:00:00:00:01,0FA0");
    }

    @Test
    void quotesAnAddressThatHoldsAByteThatMayFollow() {
        out.ip("a", IpAddresses.ip("fe80::1"), Quoting.OPTIONAL, ":");
        assertThat(written()).isEqualTo("\"fe80::1\"");
    }

    @Test
    void writesPayloadsAsTheyAreAndSaysWhere() {
        out.literal("+D,4:");
        out.counted(Bytes.of((byte) 0, (byte) '\r', (byte) '\n', (byte) 0xFF));
        assertThat(written()).isEqualTo("+D,4:\0\r\n\u00ff");
        assertThat(out.payload()).isEqualTo(new Span(5, 9));
        out.clear();
        assertThat(out.payload()).isNull();
        assertThat(out.length()).isZero();
    }

    @Test
    void recordsWhereSecretsStandWithoutTheirQuotes() {
        out.literal("A=");
        out.secretString("password", "x,\"y", Quoting.OPTIONAL, ",");
        out.separator(',');
        out.number(1234);
        out.secret();
        assertThat(written()).isEqualTo("A=\"x,\\\"y\",1234");
        assertThat(out.secrets()).containsExactly(new Span(3, 8), new Span(10, 14));
        out.clear();
        assertThat(out.secrets()).isEmpty();
    }

    @Test
    void refusesANumberOfAnEnumerationThatIsNone() {
        out.number("type", "-12");
        assertThat(written()).isEqualTo("-12");
        assertThatThrownBy(() -> out.number("type", "1,2")).hasMessage("<type> = 1,2: must be a number");
        assertThatThrownBy(() -> out.number("type", "")).hasMessage("<type> = : must be a number");
        assertThatThrownBy(() -> out.number("type", "-")).hasMessage("<type> = -: must be a number");
    }

    @Test
    void refusesACommandLineLongerThanTheDialectAllows() {
        out.literal("x".repeat(40));
        out.endCommand("AT+X");
        out.literal("x");
        assertThatThrownBy(() -> out.endCommand("AT+X")).hasMessage("<AT+X> = a line of 41 bytes: must be at most 40 bytes long");
    }

    @Test
    void growsAsNeeded() {
        String text = "0123456789".repeat(100);
        out.literal(text);
        out.string("x", text, Quoting.ALWAYS, ",");
        assertThat(written()).isEqualTo(text + '"' + text + '"');
    }
}
