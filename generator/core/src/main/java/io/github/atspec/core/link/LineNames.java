package io.github.atspec.core.link;

import io.github.atspec.core.model.Line;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives names of lines from their text, where none is given. */
final class LineNames {
    private static final Pattern WORDS = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[ _-][A-Za-z0-9]+)*");

    private final Set<String> taken = new HashSet<>();

    /** A name not given out before: the first words of the text, or else the first parameter's name. */
    String next(Line line) {
        String literal = line.source().replaceAll("<[^>]*>|[\\[\\]\\\\]", "<");
        Matcher matcher = WORDS.matcher(literal);
        String base = matcher.find() ? matcher.group().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ') : field(line);
        return unique(base);
    }

    /** The name as given, numbered where it is taken. */
    String unique(String base) {
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + " " + i;
        }
        return name;
    }

    private static String field(Line line) {
        return line.fields().isEmpty() ? "line" : line.fields().get(0).parameter().name();
    }
}
