package io.github.atspec.core.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of what is generated from a command set. Parts of one set and base package fit together, in one build or in several. */
public enum Part {
    /** Records, enumerations, codecs: what client and emulator share. */
    MODEL,
    /** The typed client. */
    CLIENT,
    /** The emulator. */
    EMULATOR,
    /** HTML page and Markdown. */
    DOCS;

    /** As a user writes it: {@code model}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part with that key. */
    public static Optional<Part> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }
}
