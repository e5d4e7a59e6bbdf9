package io.github.atspec.benchmarks;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The baseline of care: bytes read by hand for this one line, without messages about what is wrong. Quoted hosts are beyond it. */
final class HandReader {
    private final byte[] line;
    private int at;
    private boolean failed;

    private HandReader(byte[] line) {
        this.line = line;
    }

    static @Nullable ListLine read(byte[] line) {
        return new HandReader(line).line();
    }

    private @Nullable ListLine line() {
        int id = number();
        comma();
        int type = number();
        comma();
        int status = number();
        comma();
        String host = text();
        comma();
        Integer remotePort = given(-1);
        comma();
        Integer localPort = given(-1);
        comma();
        Integer server = given(0);
        return failed || at != line.length ? null : new ListLine(id, type, status, host, remotePort, localPort, server);
    }

    private void comma() {
        failed |= at >= line.length || line[at++] != ',';
    }

    private String text() {
        int start = at;
        while (at < line.length && line[at] != ',') {
            at++;
        }
        return new String(line, start, at - start, StandardCharsets.UTF_8);
    }

    private int number() {
        boolean negative = at < line.length && line[at] == '-';
        if (negative) {
            at++;
        }
        int start = at;
        int value = 0;
        while (at < line.length && line[at] >= '0' && line[at] <= '9') {
            value = value * 10 + line[at++] - '0';
        }
        failed |= at == start;
        return negative ? -value : value;
    }

    private @Nullable Integer given(int none) {
        int number = number();
        return number == none ? null : Integer.valueOf(number);
    }
}
