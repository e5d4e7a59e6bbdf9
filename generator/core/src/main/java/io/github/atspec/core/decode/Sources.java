package io.github.atspec.core.decode;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Recognises the format of a log by its beginning. */
final class Sources {
    private static final int BEGINNING = 256;

    private Sources() {}

    static WireSource of(InputStream log) throws IOException {
        BufferedInputStream in = new BufferedInputStream(log);
        in.mark(BEGINNING);
        String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1).stripLeading();
        in.reset();
        String first = beginning.lines().findFirst().orElse("");
        // A line longer than the beginning may be cut, which the pattern does not mind.
        return TraceSource.LINE.matcher(first).matches()
                ? new TraceSource(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))
                : new RawSource(in, first.startsWith(">> ") || first.startsWith("<< "));
    }
}
