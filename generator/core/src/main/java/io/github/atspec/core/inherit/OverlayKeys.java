package io.github.atspec.core.inherit;

import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.stream.Stream;

/** Checks that what a file says about the parent's elements is sorted by kind of element: what is not would have no effect. */
final class OverlayKeys {
    /** What a change may concern besides elements; a chapter has the last two alone. */
    private static final List<String> PROPERTIES = List.of("errata", "decisions", "suppress", "title", "description");

    private OverlayKeys() {}

    static void check(Node file, Problems problems) {
        if (file instanceof Mapping map) {
            map.entries().stream().filter(entry -> Inheritance.WORDS.contains(entry.key().text())).forEach(word -> check(word, problems));
        }
    }

    private static void check(Entry word, Problems problems) {
        if (!(word.value() instanceof Mapping kinds)) {
            problems.error("wrong-type", word.value().location(), "'" + word.key().text() + "' is " + word.value().kind(), "write a map of " + String.join(", ", FileOverlay.SECTIONS));
            return;
        }
        List<String> known = word.key().text().equals("change")
                ? Stream.concat(FileOverlay.SECTIONS.stream(), PROPERTIES.stream()).toList()
                : FileOverlay.SECTIONS;
        for (Entry kind : kinds.entries()) {
            if (!known.contains(kind.key().text())) {
                String hint = NearestName.of(kind.key().text(), known).map(near -> "did you mean '" + near + "'?").orElse("keys are " + String.join(", ", known));
                problems.error("unknown-key", kind.key().location(), "unknown key '" + kind.key().text() + "' in '" + word.key().text() + "'", hint);
            }
        }
    }
}
