package io.github.atspec.demo;

import static io.github.atspec.demo.Spelled.awkward;
import static io.github.atspec.demo.Spelled.latin1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.samples.espat20.client.EspAt20;
import io.github.atspec.samples.espat20.emulator.EspAt20Emulator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The session with links, over TCP. The bytes of both directions are spelled out, so that a mistake which both sides share shows. */
class LinkStoryTest {
    private final EspAt20Emulator device = new EspAt20Emulator() {};
    private final List<String> told = new ArrayList<>();
    private Connected<EspAt20> line;

    @BeforeEach
    void connect() throws IOException {
        line = Connected.to(device, EspAt20::open);
    }

    @AfterEach
    void disconnect() throws Exception {
        line.disconnect();
    }

    @Test
    void theWholeSessionSendsTheseBytesToTheModem() {
        new LinkStory(line.modem(), device, told::add).tell();

        assertThat(latin1(line.wire().toModem()))
                .isEqualTo("AT\r\n"
                        + "ATE0\r\n"
                        + "AT+CWMODE=1\r\n"
                        + "AT+CWJAP=\"ab\\\\\\,c\",\"0123456789\\\"\\\\\"\r\n"
                        + "AT+CIPMUX=1\r\n"
                        + "AT+CIPSTART=0,\"TCP\",\"iot.espressif.cn\",8000\r\n"
                        + "AT+CIPSTART=3,\"UDP\",\"192.168.101.110\",1000,1002\r\n"
                        + "AT+CIPSTATUS\r\n"
                        + "AT+CIPSEND=0,64\r\n"
                        + awkward(64)
                        + "AT+CIPSEND=3,4,\"192.168.101.112\",1001\r\n"
                        + "ping"
                        + "AT+CIPDINFO=1\r\n"
                        + "AT+CIPRECVMODE=1\r\n"
                        + "AT+CIPRECVDATA=3,100\r\n"
                        + "AT+CIPDINFO=0\r\n"
                        + "AT+CIPRECVDATA=0,100\r\n"
                        + "AT+SYSMSG=2\r\n"
                        + "AT+CIPSTART=1,\"UDP\",\"192.168.101.110\",1000,1003\r\n"
                        + "AT+SYSMSG=0\r\n"
                        + "AT+CIPCLOSE=3\r\n"
                        + "AT+CIPCLOSE=5\r\n"
                        + "AT+CIPSTATUS\r\n");
    }

    @Test
    void theWireLogOfTheWholeSessionDecodesWithoutAProblem() throws Exception {
        new LinkStory(line.modem(), device, told::add).tell();

        assertThat(Decoded.problems("esp-at-2.0", line.trace())).isEmpty();
    }

    @Test
    void theWholeSessionSendsTheseBytesToTheHost() {
        new LinkStory(line.modem(), device, told::add).tell();

        assertThat(latin1(line.wire().toHost()))
                .isEqualTo("AT\r\nOK\r\n"
                        + "ATE0\r\nOK\r\n"
                        + "OK\r\n"
                        + "OK\r\n"
                        + "OK\r\n"
                        + "0,CONNECT\r\nOK\r\n"
                        + "3,CONNECT\r\nOK\r\n"
                        + "STATUS:3\r\n"
                        + "+CIPSTATUS:0,\"TCP\",\"iot.espressif.cn\",8000,0,0\r\n"
                        + "+CIPSTATUS:3,\"UDP\",\"192.168.101.110\",1000,1002,0\r\n"
                        + "OK\r\n"
                        + "OK\r\n>\r\nSEND OK\r\n"
                        + "OK\r\n>\r\nSEND OK\r\n"
                        + "+IPD,0,48:" + awkward(48) + "\r\n"
                        + "OK\r\n"
                        + "+IPD,3,4,\"192.168.101.112\",1001:pong\r\n"
                        + "OK\r\n"
                        + "+IPD,3,11\r\n"
                        + "+CIPRECVDATA:11,\"192.168.101.112\",1001,hello\r\nOK\r\n\r\nOK\r\n"
                        + "OK\r\n"
                        + "+IPD,0,11\r\n"
                        + "+CIPRECVDATA:11,hello\r\nOK\r\n\r\nOK\r\n"
                        + "OK\r\n"
                        + "+LINK_CONN:0,1,\"UDP\",0,\"192.168.101.110\",1000,1003\r\nOK\r\n"
                        + "OK\r\n"
                        + "0,CLOSED\r\n"
                        + "3,CLOSED\r\nOK\r\n"
                        + "OK\r\n"
                        + "STATUS:4\r\nOK\r\n");
    }
}
