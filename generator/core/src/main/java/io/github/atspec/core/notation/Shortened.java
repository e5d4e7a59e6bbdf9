package io.github.atspec.core.notation;

import java.util.regex.Pattern;

/** Syntax lines without one of their parameters. */
public final class Shortened {
    private Shortened() {}

    /** A line without a parameter: its group with it where it is alone there, else one comma. */
    public static String without(String line, String name) {
        String field = "<\"?" + Pattern.quote(name) + "\"?>";
        return line.replaceFirst("\\[[^\\[\\]<>]*" + field + "[^\\[\\]<>]*\\]", "")
                .replaceFirst("," + field + "|" + field + ",|" + field, "")
                // Of '[,<name>[,<other>]]' a group in a group is left.
                .replaceFirst("\\[(\\[[^\\[\\]]*\\])\\]", "$1");
    }
}
