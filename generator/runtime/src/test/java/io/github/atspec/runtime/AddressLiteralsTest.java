package io.github.atspec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressLiteralsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "255.255.255.255", "192.168.31.239"})
    void readsAndWritesDottedAddresses(String literal) {
        assertThat(IpAddresses.format(IpAddresses.ipv4(literal))).isEqualTo(literal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2.3", "1.2.3.4.", ".1.2.3", "1.2.3.256", "01.2.3.4", "1..2.3", "1.2.3.4 ", "0x1.2.3.4", "1234.1.1.1", "-1.2.3.4"})
    void refusesOtherSpellingsOfDottedAddresses(String literal) {
        assertThat(IpAddresses.parseIpv4(literal)).isNull();
        assertThatThrownBy(() -> IpAddresses.ipv4(literal)).hasMessage("not an IPv4 address: " + literal);
    }

    @ParameterizedTest
    @CsvSource({
        "::, ::",
        "::1, ::1",
        "1::, 1::",
        "2001:DB8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:0db8:0000:0000:0000:0000:0002:0001, 2001:db8::2:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "::ffff:1.2.3.4, ::ffff:1.2.3.4",
        "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
        "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8",
        "1:2:3:4:5:6:1.2.3.4, 1:2:3:4:5:6:102:304",
        "10.0.0.1, 10.0.0.1"
    })
    void writesAddressesInTheirCanonicalSpelling(String literal, String canonical) {
        assertThat(IpAddresses.format(IpAddresses.ip(literal))).isEqualTo(canonical);
        assertThat(IpAddresses.ip(canonical)).isEqualTo(IpAddresses.ip(literal));
    }

    @Test
    void keepsMappedAddressesApartFromDottedOnes() {
        assertThat(IpAddresses.ip("::ffff:1.2.3.4")).isInstanceOf(Inet6Address.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", ":::", "1:2", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "g::", "1:2:3:4:5:6:7:", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7::8", "::1%eth0", "1.2.3.4::", "host"})
    void refusesWhatIsNoAddress(String literal) {
        assertThat(IpAddresses.parseIp(literal)).isNull();
    }

    @Test
    void readsMacAddressesInAnyCaseAndWritesLowerCase() {
        assertThat(MacAddress.of("08:00:2B:0a:FF:03")).hasToString("08:00:2b:0a:ff:03").isEqualTo(new MacAddress(0x08002B0AFF03L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "08:00:2b:01:02", "08-00-2b-01-02-03", "08:00:2b:01:02:0g", "08:00:2b:01:02:033", "8:00:2b:01:02:033"})
    void refusesWhatIsNoMacAddress(String text) {
        assertThatThrownBy(() -> MacAddress.of(text)).hasMessage("not a MAC address: " + text);
    }
}
