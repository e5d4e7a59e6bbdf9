package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.run.Descriptors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Durations, moments, dates, time zones and UUIDs in generated codecs; numbers of other bases, padded and signed. */
class TimesInJavaTest {
    private static final String DESCRIPTOR =
            """
            commands:
              AT+TIME:
                parameters:
                  pause: {type: duration, unit: 100 ms, range: 1..600, none: 0}
                  most: {type: duration, unit: min, range: 1.., quoting: optional}
                  at: {type: unix-time}
                  zone: {type: timezone, forms: [hours, hhmm], secret: true}
                  date: {type: asctime, quoting: optional}
                  service: {type: uuid, wire: 0xhex}
                set: {syntax: 'AT+TIME=<pause>,<most>,<at>,<zone>,<date>,<service>', rules: ['<pause> < <most>']}
              AT+NUM:
                parameters:
                  word: {type: int, base: 16, digits: 8, range: 0..0xFFFFFFFF}
                  bare: {type: int, base: 16}
                  padded: {type: int, digits: 3, range: -99..999}
                  signed: {type: int, range: -128..127}
                set: {syntax: 'AT+NUM=<word>,<bare>,<padded>,<signed>'}
            """;
    private static GeneratedCodecs codecs;

    @BeforeAll
    static void generate() {
        codecs = new GeneratedCodecs(Descriptors.sample(DESCRIPTOR));
    }

    private static String value(String command, String line) {
        return codecs.read(codecs.variant(command).request(), line).toString();
    }

    @Test
    void timesAndUuidsAreThoseOfJava() {
        String line = "AT+TIME=15,2,1481510012,-530,Mon Dec 12 02:33:32 2016,0xA002";
        assertThat(value("AT+TIME set", line)).isEqualTo("Set[pause=PT1.5S, most=PT2M, at=2016-12-12T02:33:32Z, zone=***, date=2016-12-12T02:33:32, service=A002]");
        assertThat(codecs.roundTrip(codecs.variant("AT+TIME set").request(), line)).isEqualTo(line);
    }

    @Test
    void aNumberThatMeansNoValueIsNoTime() {
        assertThat(value("AT+TIME set", "AT+TIME=0,\"1\",0,8,Thu Jan 01 00:00:00 1970,0x0000a00200001000800000805f9b34fb"))
                .isEqualTo("Set[pause=null, most=PT1M, at=1970-01-01T00:00:00Z, zone=***, date=1970-01-01T00:00, service=0000A00200001000800000805F9B34FB]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT+TIME=601,2,0,0,Thu Jan 01 00:00:00 1970,0xA002 | Invalid[parameter=pause, value=601, rule=must be in 1..600]",
                "AT+TIME=600,1,0,0,Thu Jan 01 00:00:00 1970,0xA002 | Invalid[parameter=pause, value=PT1M, rule=breaks the rule <pause> < <most>]",
                "AT+TIME=1,1,-1,0,Thu Jan 01 00:00:00 1970,0xA002 | Invalid[parameter=at, value=-1, rule=must be in 0..253402300799]",
                "AT+TIME=1,9223372036854775807,0,0,Thu Jan 01 00:00:00 1970,0xA002 | Invalid[parameter=most, value=9223372036854775807, rule=must be at least 1]",
                "AT+TIME=1,1,0,0,Thu Jan 01 00:00:00 1970,A002 | Mismatch[offset=41, expected=a UUID for <service>]",
                "AT+TIME=1,1,0,0,yesterday,0xA002 | Mismatch[offset=16, expected=a date and time for <date>]",
                "AT+TIME=1,1,0,x,Thu Jan 01 00:00:00 1970,0xA002 | Mismatch[offset=14, expected=a time zone for <zone>]"
            })
    void whatIsNoSuchValueIsRefused(String line, String problem) {
        assertThat(value("AT+TIME set", line)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT+NUM=5f,FFFFFFFFFF,-5,-128 | Set[word=95, bare=1099511627775, padded=-5, signed=-128] | AT+NUM=0000005F,FFFFFFFFFF,-005,-128",
                "AT+NUM=0,0,007,+127 | Set[word=0, bare=0, padded=7, signed=127] | AT+NUM=00000000,0,007,127"
            })
    void numbersArePaddedSignedAndOfBase16(String line, String value, String written) {
        assertThat(value("AT+NUM set", line)).isEqualTo(value);
        assertThat(codecs.roundTrip(codecs.variant("AT+NUM set").request(), line)).isEqualTo(written);
    }

    @Test
    void base16HasNoSign() {
        assertThat(value("AT+NUM set", "AT+NUM=0,-1,0,0")).isEqualTo("Mismatch[offset=9, expected=a number for <bare>]");
    }
}
