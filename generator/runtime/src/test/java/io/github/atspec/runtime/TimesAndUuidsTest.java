package io.github.atspec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.codec.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesAndUuidsTest {
    private static final ZoneNotation BOTH = new ZoneNotation(-12, 14, true, true);
    private static final ZoneNotation HOURS = new ZoneNotation(-11, 13, true, false);
    private static final ZoneNotation MINUTES = new ZoneNotation(-12, 14, false, true);

    @ParameterizedTest
    @CsvSource({
        "8, +08:00, 8", "-5, -05:00, -5", "800, +08:00, 8", "-500, -05:00, -5", "1245, +12:45, 1245", "-330, -03:30, -330", "015, +00:15, 15", "-30, -00:30, -30",
        "+1, +01:00, 1", "0, Z, 0", "-0, Z, 0", "14, +14:00, 14", "1459, +14:59, 1459", "0000000008, +08:00, 8"
    })
    void aZoneIsReadInBothNotationsAndWrittenAsHoursWhereItCanBe(String text, String zone, String written) {
        assertThat(BOTH.parse(text)).isEqualTo(ZoneOffset.of(zone));
        assertThat(BOTH.format(ZoneOffset.of(zone))).isEqualTo(written);
        assertThat(BOTH.fits(ZoneOffset.of(zone))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500", "1260", "-1300", "99999", "", "-", "+", "1:30", "99999999999999999999"})
    void whatIsNoZoneIsRefused(String text) {
        assertThat(BOTH.parse(text)).isNull();
    }

    @Test
    void eachNotationAlone() {
        assertThat(HOURS.parse("13")).isEqualTo(ZoneOffset.ofHours(13));
        assertThat(HOURS.parse("14")).isNull();
        assertThat(HOURS.parse("100")).isNull();
        assertThat(HOURS.fits(ZoneOffset.ofHoursMinutes(5, 30))).isFalse();
        assertThat(MINUTES.parse("8")).isEqualTo(ZoneOffset.ofHoursMinutes(0, 8));
        assertThat(MINUTES.format(ZoneOffset.ofHours(8))).isEqualTo("800");
    }

    @Test
    void minutesThatWouldBeReadAsHoursCannotBeWritten() {
        assertThatThrownBy(() -> Times.check("zone", ZoneOffset.ofHoursMinutes(0, 8), BOTH))
                .hasMessage("<zone> = +00:08: must be in UTC-12..+14, and not minutes alone that are spelled like hours");
        assertThatThrownBy(() -> Times.check("zone", ZoneOffset.ofTotalSeconds(3601), HOURS)).hasMessage("<zone> = +01:00:01: must be in UTC-11..+13 and of whole hours");
    }

    @ParameterizedTest
    @CsvSource({
        "Mon Dec 12 02:33:32 2016, 2016-12-12T02:33:32, Mon Dec 12 02:33:32 2016",
        "Thu Jan 01 00:00:00 1970, 1970-01-01T00:00, Thu Jan  1 00:00:00 1970",
        "Thu Jan  1 00:00:00 1970, 1970-01-01T00:00, Thu Jan  1 00:00:00 1970"
    })
    void aDateIsReadWithEitherPaddingAndWrittenWithABlank(String text, LocalDateTime time, String written) {
        assertThat(Asctime.parse(text)).isEqualTo(time);
        assertThat(Asctime.format(time)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tue Dec 12 02:33:32 2016", "Mon Dec 12 02:33:32 20160", "mon Dec 12 02:33:32 2016", "Mon Foo 12 02:33:32 2016", "Mon Dec 32 02:33:32 2016",
        "Mon Dec 12 24:00:00 2016", "Mon Dec 12 02-33-32 2016", "Mon Dec 1  02:33:32 2016", "Mon,Dec 12 02:33:32 2016", ""
    })
    void whatIsNoDateIsRefused(String text) {
        assertThat(Asctime.parse(text)).isNull();
    }

    @Test
    void aDateWithPartsOfASecondOrFiveDigitsCannotBeWritten() {
        assertThatThrownBy(() -> Times.check("at", LocalDateTime.of(2020, 1, 1, 0, 0, 0, 1)))
                .hasMessage("<at> = 2020-01-01T00:00:00.000000001: must be whole seconds of a year with four digits");
        assertThat(Asctime.fits(LocalDateTime.of(10000, 1, 1, 0, 0))).isFalse();
        assertThat(Asctime.fits(LocalDateTime.of(9999, 1, 1, 0, 0))).isTrue();
    }

    @Test
    void aUuidOf16BitsStandsForOneOf128() {
        assertThat(BleUuid.of("a002").full()).isEqualTo(UUID.fromString("0000a002-0000-1000-8000-00805f9b34fb"));
        assertThat(BleUuid.of("a002")).hasToString("A002").isEqualTo(BleUuid.of(0xA002)).isLessThan(BleUuid.of("0000a00200001000800000805f9b34fb"));
        assertThat(BleUuid.of("ffffa00200001000800000805f9b34fb")).hasToString("FFFFA00200001000800000805F9B34FB").isGreaterThan(BleUuid.of(0xFFFF));
        assertThatThrownBy(() -> new BleUuid(new UUID(1, 2), true)).hasMessage("16 bits do not stand for 00000000-0000-0001-0000-000000000002");
        assertThatThrownBy(() -> BleUuid.of("A00")).hasMessage("not a UUID of 4 or 32 hexadecimal digits: A00");
    }

    @Test
    void aDurationIsAWholeNumberOfUnits() {
        Duration tenths = Duration.ofMillis(100);
        assertThat(Times.count("t", Duration.ofSeconds(2), tenths)).isEqualTo(20);
        assertThat(Times.count("t", Instant.ofEpochSecond(7), Duration.ofSeconds(1))).isEqualTo(7);
        assertThatThrownBy(() -> Times.count("t", Duration.ofMillis(150), tenths)).hasMessage("<t> = PT0.15S: must be a multiple of 100 ms");
        assertThatThrownBy(() -> Times.count("t", Duration.ofSeconds(Long.MAX_VALUE), Duration.ofMillis(1))).hasMessageEndingWith(": must be a multiple of 1 ms");
        assertThatThrownBy(() -> Times.check("t", Duration.ofSeconds(3), tenths, 0, 29, 1)).hasMessage("<t> = 30: must be in 0..29");
        assertThatThrownBy(() -> Times.check("t", Instant.ofEpochSecond(-1), Duration.ofSeconds(1), 0, 9, 1)).hasMessage("<t> = -1: must be in 0..9");
    }
}
