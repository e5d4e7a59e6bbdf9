package io.github.atspec.runtime.trace;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The secrets that crossed the wire, so that their literal repeats are masked in lines nobody understands. Not thread-safe.
 */
public final class SecretMemory {
    /** Shorter secrets would mask half of an innocent trace. */
    public static final int SHORTEST = 4;

    /** So many are remembered; the oldest go first. */
    private static final int MOST = 256;

    private final Set<Bytes> secrets = new LinkedHashSet<>();

    /** Remembers the masked stretches of a line. */
    public void remember(Bytes line, List<Span> spans) {
        spans.forEach(span -> remember(line.slice(span.from(), span.to())));
    }

    /** Remembers one secret, if it is long enough. */
    public void remember(Bytes secret) {
        if (secret.length() < SHORTEST || !secrets.add(Bytes.of(secret.toByteArray()))) {
            return;
        }
        if (secrets.size() > MOST) {
            secrets.remove(secrets.iterator().next());
        }
    }

    /** Where remembered secrets stand in a text. */
    public List<Span> find(Bytes text) {
        List<Span> found = new ArrayList<>();
        for (Bytes secret : secrets) {
            for (int i = 0; i + secret.length() <= text.length(); i++) {
                if (text.slice(i, i + secret.length()).equals(secret)) {
                    found.add(new Span(i, i + secret.length()));
                }
            }
        }
        return found;
    }
}
