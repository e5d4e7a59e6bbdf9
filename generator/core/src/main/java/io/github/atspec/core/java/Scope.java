package io.github.atspec.core.java;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Hands out identifiers that are unique in one scope, in the order asked for. Names that differ in case alone count as equal, since type names become file
 * names on file systems that ignore case.
 */
final class Scope {
    private final Set<String> taken = new HashSet<>();

    Scope reserve(Iterable<String> names) {
        names.forEach(name -> taken.add(key(name)));
        return this;
    }

    Scope reserve(String... names) {
        return reserve(java.util.List.of(names));
    }

    /**
     * @param wish the name wanted; made an identifier first
     * @param suffix what tells it apart when it is taken; then numbers do
     */
    String claim(String wish, String suffix) {
        String name = identifier(wish, suffix);
        String candidate = name;
        for (int n = 1; !taken.add(key(candidate)); n++) {
            candidate = n == 1 ? name + suffix : name + suffix + n;
        }
        return candidate;
    }

    private static String identifier(String wish, String fallback) {
        String name = wish.isEmpty() ? fallback : wish;
        return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
