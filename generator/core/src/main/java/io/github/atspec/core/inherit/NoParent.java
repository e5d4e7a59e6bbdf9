package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;

/** Refuses changes of what is not there. */
public final class NoParent {
    private NoParent() {}

    /**
     * Reports the keys of a file that change a parent's elements.
     *
     * @param why there are none
     */
    public static void refuse(Node root, String why, Problems problems) {
        if (root instanceof Mapping map) {
            for (Entry entry : map.entries()) {
                if (Inheritance.WORDS.contains(entry.key().text())) {
                    problems.error("nothing-inherited", entry.key().location(), "'" + entry.key().text() + "' changes nothing: " + why);
                }
            }
        }
    }
}
