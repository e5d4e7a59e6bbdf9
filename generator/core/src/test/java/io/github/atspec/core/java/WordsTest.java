package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "remote host, remoteHost",
        "DNS IP1, dnsIp1",
        "conID, conId",
        "server conID, serverConId",
        "SSLCert, sslCert",
        "start IP, startIp",
        "link_id, linkId",
        "socket-type, socketType",
        "IPv4, ipv4",
        "remoteHost, remoteHost",
        "Ünicode name, nicodeName"
    })
    void joinsWordsInLowerCamelCase(String name, String expected) {
        assertThat(Words.lowerCamel(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"SOCKET, Socket", "UART_CUR, UartCur", "socket down, SocketDown", "'', ''"})
    void joinsWordsInUpperCamelCase(String name, String expected) {
        assertThat(Words.upperCamel(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"TCP_CLIENT, TCP_CLIENT", "tcp client, TCP_CLIENT", "5G, 5G"})
    void spellsConstantsInUpperCaseWithUnderscores(String name, String expected) {
        assertThat(Words.constant(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4g-core, FourGCore", "acme-4, Acme4", "27-x, Two7X"})
    void spellsTheDigitThatAnIdBeginsWith(String id, String expected) {
        assertThat(Words.upperCamel(Words.spelledDigit(id))).isEqualTo(expected);
    }
}
