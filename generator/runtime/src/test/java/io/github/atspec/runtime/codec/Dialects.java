package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Bytes;
import java.util.List;

/** Dialects for tests. */
final class Dialects {
    private Dialects() {}

    static Dialect escaping(char escape, String escapes) {
        return new Dialect(Bytes.utf8("\r"), Bytes.utf8("\r\n"), 40, 1000, escape, escapes, List.of("OK"), List.of("ERROR"), null);
    }

    static Dialect usual() {
        return escaping('\\', "\"\\");
    }
}
