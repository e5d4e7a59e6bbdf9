package io.github.atspec.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.MacAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    private final LineReader in = new LineReader(Dialects.usual());

    private LineReader on(String line) {
        return in.reset(Bytes.wrap(line.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void assertMismatch(int offset, String expected) {
        assertThat(in.mismatched()).isTrue();
        assertThat(in.problem()).isEqualTo(new LineProblem.Mismatch(offset, expected));
    }

    @Test
    void readsLiteralsNumbersAndSeparatorsToTheEnd() {
        on("AT+X=3,10086");
        in.literal("AT+X=");
        int type = in.int32("type", 1, 8);
        in.separator(',');
        int port = in.int32("port", 0, 65535);
        in.end();

        assertThat(in.failed()).isFalse();
        assertThat(type).isEqualTo(3);
        assertThat(port).isEqualTo(10086);
    }

    @Test
    void readsFromTheMiddleOfAnArray() {
        byte[] array = "xxAT7yy".getBytes(StandardCharsets.US_ASCII);
        in.reset(array, 2, 3);
        in.literal("AT");
        assertThat(in.int32("n", 0, 9)).isEqualTo(7);
        in.end();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void reportsWhereALiteralDiffersAndReadsNothingMore() {
        on("AT+SOCKET=1");
        in.literal("AT+SOCKETDEL=");
        assertThat(in.int32("conID", 0, 9)).isZero();
        in.end();
        assertMismatch(9, "'DEL='");
    }

    @Test
    void reportsWhatIsBeyondTheEnd() {
        on("7,");
        in.int32("n", 0, 9);
        in.end();
        assertMismatch(1, "the end of the line");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-5,-5", "+7,7", "007,7", "-0,0"})
    void readsSpellingsOfNumbers(String wire, int value) {
        on(wire);
        assertThat(in.int32("n", -10, 10)).isEqualTo(value);
        in.end();
        assertThat(in.failed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "x", ",", "\""})
    void reportsAMissingNumber(String wire) {
        on(wire);
        in.int32("n", 0, 9);
        assertMismatch(wire.equals("-") ? 1 : 0, "a number for <n>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "-9223372036854775809", "99999999999999999999999"})
    void aNumberThatNoIntHoldsBreaksTheRuleOfItsRange(String wire) {
        on(wire);
        in.int32("conID", 1, Long.MAX_VALUE);
        in.end();
        assertThat(in.mismatched()).isFalse();
        assertThat(in.problem()).isEqualTo(new LineProblem.Invalid("conID", wire, "must be at least 1"));
    }

    @Test
    void aNumberThatNoLongHoldsBreaksTheRuleOfItsRange() {
        on("9223372036854775807,9223372036854775808");
        assertThat(in.int64("a", 0, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        in.separator(',');
        assertThat(in.failed()).isFalse();
        in.int64("b", Long.MIN_VALUE, 5);
        assertThat(in.problem()).isEqualTo(new LineProblem.Invalid("b", "9223372036854775808", "must be at most 5"));
    }

    @Test
    void leavesRangesThatAnIntHoldsToTheConstructor() {
        on("65536");
        assertThat(in.int32("port", 0, 65535)).isEqualTo(65536);
        assertThat(in.failed()).isFalse();
    }

    @Test
    void aMismatchCountsMoreThanAValueBeforeIt() {
        on("99999999999,x");
        in.int32("port", 0, 65535);
        in.separator(',');
        in.int32("n", 0, 9);
        assertMismatch(12, "a number for <n>");
    }

    @Test
    void theFirstBrokenValueCounts() {
        on("10,11");
        in.int32("a", 0, 9);
        in.invalid("a", "10", "must be in 0..9");
        in.separator(',');
        in.int32("b", 0, 9);
        in.invalid("b", "11", "must be in 0..9");
        in.end();
        assertThat(in.problem()).isEqualTo(new LineProblem.Invalid("a", "10", "must be in 0..9"));
    }

    @Test
    void readsNumbersInBase16() {
        on("00fF,7FFFFFFFFFFFFFFF");
        assertThat(in.hex32("a", 0, 255)).isEqualTo(255);
        in.separator(',');
        assertThat(in.hex64("b", 0, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        in.end();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void givesTheCanonicalTextOfAnEnumerationsNumber() {
        on("04,1000");
        assertThat(in.number("type")).isEqualTo("4");
        in.separator(',');
        assertThat(in.number("code")).isEqualTo("1000");
    }

    @Test
    void readsBareStringsUpToTheBytesThatMayFollow() {
        on("example.org,a b:c");
        assertThat(in.string("host", Quoting.OPTIONAL, ",")).isEqualTo("example.org");
        in.separator(',');
        assertThat(in.string("x", Quoting.NEVER, ":")).isEqualTo("a b");
        in.literal(":");
        assertThat(in.string("y", Quoting.NEVER, "")).isEqualTo("c");
        in.end();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void removesQuotesAndEscapes() {
        on("\"a,\\\"b\\\\\\c\",\"\"");
        assertThat(in.string("x", Quoting.ALWAYS, ",")).isEqualTo("a,\"b\\c");
        in.separator(',');
        assertThat(in.string("y", Quoting.OPTIONAL, ",")).isEmpty();
        in.end();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void keepsTheEscapeCharacterInABareString() {
        on("a\\b");
        assertThat(in.string("x", Quoting.OPTIONAL, ",")).isEqualTo("a\\b");
    }

    @Test
    void knowsNoEscapeInADialectWithoutOne() {
        LineReader plain = new LineReader(Dialects.escaping((char) 0, ""));
        plain.reset(Bytes.utf8("\"a\\\""));
        assertThat(plain.string("x", Quoting.ALWAYS, ",")).isEqualTo("a\\");
        plain.end();
        assertThat(plain.failed()).isFalse();
    }

    @Test
    void wantsQuotesWhereTheyAreWrittenAlways() {
        on("a");
        in.string("x", Quoting.ALWAYS, ",");
        assertMismatch(0, "<x> in quotes");
    }

    @Test
    void refusesQuotesWhereTheyAreNeverWritten() {
        on("\"a\"");
        in.string("x", Quoting.NEVER, ",");
        assertMismatch(0, "<x> without quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc", "\"abc\\\"", "\"", "\"abc\\"})
    void reportsAMissingQuoteAtTheEnd(String wire) {
        on(wire);
        in.string("x", Quoting.ALWAYS, ",");
        assertMismatch(wire.length(), "'\"' after <x>");
    }

    @Test
    void refusesAQuoteInsideABareString() {
        on("ab\"c");
        in.string("x", Quoting.OPTIONAL, ",");
        in.end();
        assertMismatch(2, "the end of the line");
    }

    @Test
    void reportsAMissingString() {
        on(",");
        in.string("x", Quoting.OPTIONAL, ",");
        assertMismatch(0, "<x>");
    }

    @Test
    void keepsBytesThatAreNotUtf8() {
        on("\u00e9t\u00e9");
        assertThat(in.string("ssid", Quoting.OPTIONAL, ",")).isEqualTo("\uDCE9t\uDCE9");
    }

    @Test
    void readsTheRestOfTheLineWithWhateverItHolds() {
        on("v1,\"2\" ");
        assertThat(in.text("version")).isEqualTo("v1,\"2\" ");
        in.end();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void tellsHolesFromValuesAndAbsence() {
        on("1,,3");
        in.int32("a", 0, 9);
        assertThat(in.next(',', ",")).isFalse();
        assertThat(in.next(',', ",")).isTrue();
        assertThat(in.int32("c", 0, 9)).isEqualTo(3);
        assertThat(in.next(',', ",")).isFalse();
        in.end();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void aHoleIsNoValueBeforeAnyByteThatMayFollow() {
        on(":x");
        assertThat(in.filled(",:")).isFalse();
        assertThat(in.filled(",")).isTrue();
    }

    @Test
    void passesOverEmptyFieldsTooManyInALineFromTheDevice() {
        on("1,,,");
        in.int32("a", 0, 9);
        in.endTolerant(',');
        assertThat(in.failed()).isFalse();
    }

    @Test
    void refusesFieldsTooManyWithContent() {
        on("1,,x");
        in.int32("a", 0, 9);
        in.endTolerant(',');
        assertMismatch(3, "the end of the line");
    }

    @Test
    void keepsFieldsTooManyWhenLenient() {
        LineReader lenient = on("1,,x,y").tolerance(Tolerance.LENIENT);
        lenient.int32("a", 0, 9);
        lenient.endTolerant(',');
        assertThat(lenient.failed()).isFalse();
        assertThat(lenient.surplus()).isEqualTo(Bytes.utf8(",,x,y"));
        on("1");
        assertThat(lenient.surplus()).isNull();
    }

    @Test
    void keepsValuesThatAreNotListedWhenLenient() {
        LineReader lenient = on("9").tolerance(Tolerance.LENIENT);
        assertThat(lenient.<Object>open("kind", lenient.number("kind"), wire -> Integer.parseInt(wire), Integer.class)).isEqualTo(9);
        assertThat(lenient.unlisted()).isEqualTo("kind");
        assertThat(lenient.failed()).isFalse();
        on("9");
        assertThat(lenient.unlisted()).isNull();
    }

    @Test
    void refusesValuesThatAreNotListedWhenStrict() {
        on("9");
        in.<Object>open("kind", in.number("kind"), wire -> wire, String.class);
        assertThat(in.problem()).isEqualTo(new LineProblem.Invalid("kind", "9", "is not listed"));
    }

    @Test
    void aSpellingOfNoValueNeedsNotBeListed() {
        on("9");
        in.<Object>open("kind", in.number("kind"), wire -> wire, String.class, "9");
        assertThat(in.failed()).isFalse();
    }

    @Test
    void isNotLenientAboutBytesWithoutASeparator() {
        LineReader lenient = on("1x").tolerance(Tolerance.LENIENT);
        lenient.int32("a", 0, 9);
        lenient.endTolerant(',');
        assertMismatch(1, "the end of the line");
    }

    @Test
    void takesCountedBytesWhateverTheyAre() {
        on("5:\r\nOK,");
        long length = in.int64("len", 0, 1000);
        in.separator(':');
        assertThat(in.counted("data", length)).isEqualTo(Bytes.utf8("\r\nOK,"));
        in.end();
        assertThat(in.failed()).isFalse();
        assertThat(in.payload()).isEqualTo(new Span(2, 7));
        on("");
        assertThat(in.payload()).isNull();
    }

    @Test
    void reportsCountedBytesThatAreMissing() {
        on("ab");
        in.counted("data", 3);
        assertMismatch(0, "3 bytes of <data>");
    }

    @Test
    void putsZerosInPlaceOfAPayloadThatFollows() {
        on("");
        assertThat(in.awaited("length", 3)).isEqualTo(Bytes.zeros(3));
        assertThat(in.awaited("length", 1001)).isEqualTo(Bytes.EMPTY);
        assertThat(in.problem()).isEqualTo(new LineProblem.Invalid("length", "1001", "must be in 0..1000"));
    }

    @Test
    void readsAddresses() {
        on("10.0.0.1,\"fe80::1\",08:00:2b:01:02:03");
        assertThat(in.ipv4("a", Quoting.OPTIONAL, ",").getHostAddress()).isEqualTo("10.0.0.1");
        in.separator(',');
        assertThat(in.ip("b", Quoting.OPTIONAL, ",").getHostAddress()).isEqualTo("fe80:0:0:0:0:0:0:1");
        in.separator(',');
        assertThat(in.mac("c", Quoting.OPTIONAL, ",")).isEqualTo(new MacAddress(0x08002B010203L));
        in.end();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void reportsWhatIsNoAddressAtItsStart() {
        on("10.0.0");
        in.ipv4("a", Quoting.OPTIONAL, ",");
        assertMismatch(0, "an IPv4 address for <a>");
    }

    @Test
    void readsPairsOfHexadecimalDigits() {
        on("00fFa5,abc");
        assertThat(in.hex("a", Quoting.NEVER, ",")).isEqualTo(Bytes.of((byte) 0, (byte) 0xFF, (byte) 0xA5));
        in.separator(',');
        in.hex("b", Quoting.NEVER, ",");
        assertMismatch(7, "an even number of hexadecimal digits for <b>");
    }

    @Test
    void readsTruthValues() {
        on("true,0");
        assertThat(in.bool("a", "false", "true", Quoting.NEVER, ",")).isTrue();
        in.separator(',');
        assertThat(in.bool("b", "0", "1", Quoting.NEVER, ",")).isFalse();
        on("2");
        in.bool("c", "0", "1", Quoting.NEVER, ",");
        assertMismatch(0, "'0' or '1'");
    }

    @Test
    void readsNumbersInQuotes() {
        on("\"5\",6,7");
        in.openQuote(Quoting.ALWAYS);
        assertThat(in.int32("a", 0, 9)).isEqualTo(5);
        in.closeQuote();
        in.separator(',');
        in.openQuote(Quoting.OPTIONAL);
        assertThat(in.int32("b", 0, 9)).isEqualTo(6);
        in.closeQuote();
        in.separator(',');
        assertThat(in.failed()).isFalse();
        in.openQuote(Quoting.ALWAYS);
        assertMismatch(6, "'\"'");
    }

    @Test
    void triesAnotherShapeAfterAMismatchAndReportsTheFarthest() {
        on("a,b");
        in.literal("a,x");
        assertThat(in.retry()).isTrue();
        in.literal("x");
        assertThat(in.retry()).isTrue();
        in.literal("a");
        in.end();
        assertMismatch(2, "'x'");
    }

    @Test
    void forgetsEarlierShapesWhenOneFits() {
        on("ab");
        in.literal("x");
        assertThat(in.retry()).isTrue();
        in.literal("ab");
        in.end();
        assertThat(in.failed()).isFalse();
        assertThat(in.problem()).isNull();
        assertThat(in.retry()).isFalse();
    }

    @Test
    void aBrokenValueIsNoReasonForAnotherShape() {
        on("99");
        in.int32("n", 0, 9);
        in.invalid("n", "99", "must be in 0..9");
        in.end();
        assertThat(in.retry()).isFalse();
        assertThat(in.problem()).isEqualTo(new LineProblem.Invalid("n", "99", "must be in 0..9"));
    }

    @Test
    void recordsWhereSecretsStandWithoutTheirQuotes() {
        on("ab,\"c d\",5");
        in.string("user", Quoting.OPTIONAL, ",");
        in.separator(',');
        in.string("password", Quoting.OPTIONAL, ",");
        in.secret();
        in.separator(',');
        in.int32("pin", 0, 9);
        in.secret();
        assertThat(in.secrets()).containsExactly(new Span(4, 7), new Span(9, 10));
        on("x");
        assertThat(in.secrets()).isEmpty();
    }

    @Test
    void turnsARefusalIntoAProblem() {
        on("");
        Object nothing = in.refuse(new InvalidValueException("b", "3", "must be at least <a>"));
        assertThat(nothing).isNull();
        assertThat(in.problem()).isEqualTo(new LineProblem.Invalid("b", "3", "must be at least <a>"));
    }

    @Test
    void anUnlistedConstantIsAProblemOfItsValue() {
        on("9");
        Quoting value = in.listed("mode", in.number("mode"), wire -> wire.equals("0") ? Quoting.ALWAYS : null, Quoting.NEVER, "must be one of 0");
        assertThat(value).isEqualTo(Quoting.NEVER);
        assertThat(in.problem()).isEqualTo(new LineProblem.Invalid("mode", "9", "must be one of 0"));
    }

    @Test
    void aFieldOfTheWrongKindIsAMismatchAtItsStart() {
        on("a,5");
        in.literal("a,");
        in.expect(in.int32("type", 0, 9) == 4, "4 for <type>");
        assertMismatch(2, "4 for <type>");
    }
}
