package io.github.atspec.core.docs;

import io.github.atspec.core.model.Marks;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out ids for places in one page: letters, digits and hyphens, each once, the same for the same page. */
final class Anchors {
    private final Set<String> taken = new HashSet<>();

    /** Where the name is taken, its marks are spelled out; then numbers follow. */
    String of(String prefix, String name) {
        String wanted = anchor(prefix, name);
        String spelledOut = anchor(prefix, Marks.spelledOut(name));
        String anchor = wanted;
        for (int n = 1; !taken.add(anchor); n++) {
            anchor = n == 1 ? spelledOut : spelledOut + "-" + n;
        }
        return anchor;
    }

    private static String anchor(String prefix, String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? prefix : prefix + "-" + slug;
    }
}
