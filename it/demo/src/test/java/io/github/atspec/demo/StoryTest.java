package io.github.atspec.demo;

import static io.github.atspec.demo.Spelled.awkward;
import static io.github.atspec.demo.Spelled.latin1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.client.RawResponse;
import io.github.atspec.samples.aithinkercomboat.client.AiThinkerComboAt;
import io.github.atspec.samples.aithinkercomboat.model.SocketType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated client and generated emulator over TCP. The bytes of both directions are spelled out, so that a mistake which both sides share shows. */
class StoryTest {
    private final DemoModem device = new DemoModem();
    private final List<String> told = new ArrayList<>();
    private Connected<AiThinkerComboAt> line;

    @BeforeEach
    void connect() throws IOException {
        line = Connected.to(device, AiThinkerComboAt::open);
    }

    @AfterEach
    void disconnect() throws Exception {
        line.disconnect();
    }

    @Test
    void theWholeSessionSendsTheseBytesToTheModem() {
        new Story(line.modem(), device, told::add).tell();

        assertThat(latin1(line.wire().toModem()))
                .isEqualTo("AT+SOCKET=4,192.168.31.239,60000\r\n"
                        + "AT+SOCKET=4,example.org,80\r\n"
                        + "AT+SOCKETSEND=1,3\r\n"
                        + "123"
                        + "AT+SOCKETSEND=1,5000\r\n"
                        + awkward(5000)
                        + "AT+SOCKETREAD=1\r\n"
                        + "AT+SOCKETRECVCFG=1\r\n"
                        + "AT+SOCKET?\r\n"
                        + "AT+SOCKETDEL=2\r\n"
                        + "AT+SOCKET?\r\n"
                        + "AT+SSLCRET=1,10\r\n"
                        + "1234567890"
                        + "AT+SSLCRET=1\r\n"
                        + "AT+WDOMAIN=www.example.org\r\n"
                        + "AT+WDNS=114.114.114.114\r\n"
                        + "AT+WDNS?\r\n"
                        + "AT+SOCKETTT\r\n"
                        + "send to module\r\nOK\r\n"
                        + "+++"
                        + "AT+SOCKETDEL=1\r\n"
                        + "AT+SOCKET?\r\n");
    }

    @Test
    void theWireLogOfTheWholeSessionDecodesWithoutAProblem() throws Exception {
        new Story(line.modem(), device, told::add).tell();

        assertThat(Decoded.problems("ai-thinker-combo-at", line.trace())).isEmpty();
    }

    @Test
    void theWholeSessionSendsTheseBytesToTheHost() {
        new Story(line.modem(), device, told::add).tell();

        assertThat(latin1(line.wire().toHost()))
                .isEqualTo("connect success ConID=1\r\nOK\r\n"
                        + "connect success ConID=2\r\nOK\r\n"
                        + ">\r\nOK\r\n"
                        + ">\r\nOK\r\n"
                        + "+EVENT:SocketDown,1,21\r\n"
                        + "+SOCKETREAD,1,21,Hello From TCP Server\r\nOK\r\n"
                        + "OK\r\n"
                        + "+EVENT:SocketDown,1,64," + awkward(64) + "\r\n"
                        + "1,4,1,192.168.31.239,60000,-1,0\r\n2,4,1,example.org,80,-1,0\r\nOK\r\n"
                        + "OK\r\n"
                        + "1,4,1,192.168.31.239,60000,-1,0\r\nOK\r\n"
                        + ">\r\nOK\r\n"
                        + "+SSLCRET:1,10,1234567890\r\nOK\r\n"
                        + "+WDOMAIN:14.119.104.189\r\nOK\r\n"
                        + "+WDNS:114.114.114.114\r\nOK\r\n"
                        + "+WDNS:114.114.114.114,0.0.0.0\r\nOK\r\n"
                        + ">" + awkward(32)
                        + "\r\nOK\r\n"
                        + "OK\r\n"
                        + "OK\r\n");
    }

    @Test
    void anInvalidValueIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> line.modem().socket()
                        .setClient(r -> r.type(SocketType.TCP_CLIENT).remoteHost("example.org").port(65536)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("<port> = 65536: must be in 0..65535");
        assertThatThrownBy(() -> line.modem().socket()
                        .setClient(r -> r.type(SocketType.TCP_SEED).remoteHost("example.org").port(80)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("<type> = 5: is not a value of this variant");
        assertThatThrownBy(() -> line.modem().socket().setClient(r -> r.type(SocketType.TCP_CLIENT).port(80)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("<remote host>");

        assertThat(line.wire().toModem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT+SOCKET=4,example.org,65536",
                "AT+SOCKET=5,example.org,80",
                "AT+SOCKET=4,80",
                "AT+SOCKET=3,example.org,80",
                "AT+SOCKETRECVCFG=2",
                "AT+SOCKETSEND=9,3",
                "AT+SOCKETSENDLINE=1,4,abc",
                "AT+SOCKETTT=1",
                "AT+WDNS=300.1.1.1",
                "AT+UNKNOWN",
            })
    void anInvalidLineSentRawIsRefusedByTheEmulator(String text) {
        RawResponse answer = line.modem().session().raw(text);

        assertThat(answer.lines()).isEmpty();
        assertThat(latin1(line.wire().toHost())).isEqualTo("ERROR\r\n");
    }
}
