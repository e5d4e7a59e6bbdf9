package io.github.atspec.core.notation;

import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import org.jspecify.annotations.Nullable;

/** A position while it is being read. */
final class Draft {
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private @Nullable Field field;

    boolean hasField() {
        return field != null;
    }

    /** Whether another parameter would touch this one. */
    boolean endsInField() {
        return field != null && after.isEmpty();
    }

    void text(String text) {
        (field == null ? before : after).append(text);
    }

    void field(Field read) {
        field = read;
    }

    /** Removes and returns the text after the field. */
    String takeAfter() {
        String text = after.toString();
        after.setLength(0);
        return text;
    }

    Position position(Presence presence) {
        return new Position(before.toString(), field, after.toString(), presence, "");
    }
}
