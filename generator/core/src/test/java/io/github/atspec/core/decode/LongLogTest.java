package io.github.atspec.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.Sets;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.runtime.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A log of 100 MiB needs no more memory than a short one. */
class LongLogTest {
    static final long SIZE = 100L * 1024 * 1024;

    /** Decodes the long log; the first argument is the set. */
    public static void main(String[] args) throws IOException {
        CommandSet set = Sets.load(args[0]);
        Summary summary = new Summary(set);
        new Decoder(set, summary).decode(new Repeated(exchange(), SIZE));
        System.out.println(summary.text().get(0));
    }

    @Test
    void itDecodesIn64MebibytesOfMemory() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LongLogTest.class.getName(),
                        "ai-thinker-combo-at")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        long exchanges = (SIZE + exchange().length() - 1) / exchange().length();
        assertThat(said).contains(4 * exchanges + " lines: " + exchanges + " commands, 0 unsolicited, 0 unknown, 0 with problems");
    }

    private static Bytes exchange() {
        byte[] data = new byte[8192];
        java.util.Arrays.fill(data, (byte) '\n');
        Bytes head = Bytes.utf8("AT+SOCKETSEND=1,8192\r\n>");
        Bytes tail = Bytes.utf8("\r\nOK\r\n");
        byte[] all = new byte[head.length() + data.length + tail.length()];
        head.copyTo(all, 0);
        System.arraycopy(data, 0, all, head.length(), data.length);
        tail.copyTo(all, head.length() + data.length);
        return Bytes.wrap(all);
    }

    /** The same bytes over and over, until at least so many came; the last round is whole. */
    private static final class Repeated extends InputStream {
        private final byte[] round;
        private long left;
        private int at;

        Repeated(Bytes round, long size) {
            this.round = round.toByteArray();
            this.left = (size + round.length() - 1) / round.length();
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == round.length) {
                left--;
                at = 0;
            }
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(length, round.length - at);
            System.arraycopy(round, at, into, offset, count);
            at += count;
            return count;
        }
    }
}
