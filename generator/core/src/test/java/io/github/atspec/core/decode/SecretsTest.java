package io.github.atspec.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.Sets;
import io.github.atspec.core.model.CommandSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Secrets that are no strings. */
class SecretsTest {
    private final CommandSet set = Sets.load("winnermicro-w800-at");

    @Test
    void aSecretInHexadecimalDigitsIsMaskedInItsLineAndLater() throws IOException {
        String log = "AT+CIPSSLCPSK=\"31323334\",\"device\"\r\nOK\r\nAT+CIPSSLCPSK?\r\n+CIPSSLCPSK:0,\"31323334\",\"device\"\r\nOK\r\nAT+X=31323334\r\n";

        assertThat(decoded(log, false)).doesNotContain("31323334").contains("{secret}").contains("device");
        assertThat(decoded(log, true)).contains("AT+CIPSSLCPSK=");
    }

    @Test
    void aSecretThatATraceMasksIsAValueOfAnyType() throws IOException {
        String log = "0.000000 >> AT+CIPSSLCPSK=\"{secret}\",\"device\"\n0.000000 << OK\n";

        assertThat(decoded(log, false)).doesNotContain("problem").contains("\"psk\":\"{secret}\"");
    }

    private String decoded(String log, boolean shown) throws IOException {
        StringWriter out = new StringWriter();
        new Decoder(set, new JsonLines(set, out, shown)).decode(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)));
        return out.toString();
    }
}
