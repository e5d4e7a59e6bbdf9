package io.github.atspec.core.link;

import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.Locale;
import java.util.regex.Pattern;

/** How constants are spelled. */
final class ConstantNames {
    private static final Pattern SYNTAX = Pattern.compile("[A-Z][A-Z0-9_]*");

    private ConstantNames() {}

    static void check(Scalar name, Problems problems) {
        if (!SYNTAX.matcher(name.text()).matches()) {
            problems.error("wrong-constant-name", name.location(), "'" + name.text() + "' is not a name of a constant", hint(name.text()));
        }
    }

    private static String hint(String written) {
        String better = written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
        return better.isEmpty() ? "write capitals, digits and _" : "write '" + better + "'";
    }
}
