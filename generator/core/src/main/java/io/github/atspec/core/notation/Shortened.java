package io.github.atspec.core.notation;

import java.util.regex.Pattern;

/** Syntax lines without one of their parameters. */
public final class Shortened {
    /** What may separate fields, where there is a field on its other side. */
    private static final String MARK = "[^A-Za-z0-9<>\\[\\]\"]";

    private Shortened() {}

    /** A line without a parameter: its group with it where it is alone there, else one separator, a comma before others. */
    public static String without(String line, String name) {
        String field = "<\"?" + Pattern.quote(name) + "\"?>";
        return line.replaceFirst("\\[[^\\[\\]<>]*" + field + "[^\\[\\]<>]*\\]", "")
                .replaceFirst("," + field + "|" + field + ",|(?<=[>\\]])" + MARK + field + "|" + field + MARK + "(?=[<\\[])|" + field, "")
                // Of '[,<name>[,<other>]]' a group in a group is left.
                .replaceFirst("\\[(\\[[^\\[\\]]*\\])\\]", "$1");
    }
}
