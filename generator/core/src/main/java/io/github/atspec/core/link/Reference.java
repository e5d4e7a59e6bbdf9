package io.github.atspec.core.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parameter referred to as {@code <name>}. */
final class Reference {
    private static final Pattern SYNTAX = Pattern.compile("<([^<>]+)>");

    private Reference() {}

    /** The name between the brackets, empty where the text is no reference. */
    static Optional<String> name(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
