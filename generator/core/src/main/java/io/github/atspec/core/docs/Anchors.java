package io.github.atspec.core.docs;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out ids for places in one page: letters, digits and hyphens, each once, the same for the same page. */
final class Anchors {
    private final Set<String> taken = new HashSet<>();

    String of(String prefix, String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String wanted = slug.isEmpty() ? prefix : prefix + "-" + slug;
        String anchor = wanted;
        for (int n = 2; !taken.add(anchor); n++) {
            anchor = wanted + "-" + n;
        }
        return anchor;
    }
}
