package io.github.atspec.core.inherit;

import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import java.util.List;

/**
 * Applies what an overlay says to the parent's tree: {@code remove}, {@code replace}, then changes, then {@code add}. A name that is not there, is there already, or is
 * treated twice is a problem at the overlay's line.
 */
final class Overlay {
    private final Problems problems;

    Overlay(Problems problems) {
        this.problems = problems;
    }

    /**
     * The parent's tree as the overlay makes it.
     *
     * @param overlay changes by key, and {@code remove}, {@code replace}, {@code add}
     * @param what the tree is called in messages: {@code command 'AT+X'}
     */
    Mapping apply(Mapping parent, Mapping overlay, Level level, String what) {
        Treatments treatments = Treatments.of(overlay, what, problems);
        Mapping result = parent;
        for (Scalar name : treatments.removed()) {
            result = isThere(result, name, level, what) ? Trees.without(result, name.text()) : result;
        }
        for (Entry entry : treatments.replaced()) {
            result = isThere(result, entry.key(), level, what) ? Trees.with(result, entry) : result;
        }
        for (Entry entry : treatments.changed()) {
            result = change(result, entry, level, what);
        }
        for (Entry entry : treatments.added()) {
            result = add(result, entry, level, what);
        }
        return result;
    }

    private Mapping add(Mapping parent, Entry entry, Level level, String what) {
        String key = entry.key().text();
        if (parent.get(key).isEmpty()) {
            return Trees.with(parent, entry);
        }
        String message = what + " has the " + level.child(key) + " '" + key + "' already";
        problems.error("already-there", entry.key().location(), message, "change or replace it");
        return parent;
    }

    private Mapping change(Mapping parent, Entry entry, Level level, String what) {
        String key = entry.key().text();
        Node there = parent.get(key).orElse(null);
        if (there != null) {
            return Trees.with(parent, new Entry(entry.key(), changed(there, entry, level, what)));
        } else if (level.isChild(key) && !isThere(parent, entry.key(), level, what)) {
            return parent;
        }
        return Trees.with(parent, entry);
    }

    private Node changed(Node there, Entry entry, Level level, String what) {
        String key = entry.key().text();
        if (level.descends(key) && there instanceof Mapping map && entry.value() instanceof Mapping overlay) {
            return apply(map, overlay, level.below(key), level.isChild(key) ? level.child(key) + " '" + key + "'" : what);
        } else if (entry.value() instanceof Mapping edit && Edit.isEdit(edit)) {
            return new Edit(problems).apply(there, edit, "'" + key + "' of " + what);
        }
        return entry.value();
    }

    private boolean isThere(Mapping parent, Scalar name, Level level, String what) {
        if (parent.get(name.text()).isPresent()) {
            return true;
        }
        refuseUnknown(name, parent.entries().stream().map(entry -> entry.key().text()).toList(), level, what);
        return false;
    }

    /** @param known the names that there are */
    void refuseUnknown(Scalar name, List<String> known, Level level, String what) {
        String hint = NearestName.of(name.text(), known).map(near -> "did you mean '" + near + "'?").orElse("what is new belongs under 'add'");
        problems.error("nothing-to-change", name.location(), what + " has no " + level.child(name.text()) + " '" + name.text() + "'", hint);
    }
}
