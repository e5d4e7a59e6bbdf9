package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.Dialect;
import org.jspecify.annotations.Nullable;

/** Adds the text of one field to an automaton, bare or in quotes: what may stand there depends on which. */
final class FieldText {
    private final Automaton.Builder automaton;
    private final String field;
    private final boolean quoted;
    /** What cannot stand for itself. */
    private final ByteSet excluded;
    /** What makes the byte after it stand for itself; empty where nothing does. */
    private final ByteSet escape;

    private FieldText(Automaton.Builder automaton, String field, boolean quoted, ByteSet excluded, ByteSet escape) {
        this.automaton = automaton;
        this.field = field;
        this.quoted = quoted;
        this.excluded = excluded;
        this.escape = escape;
    }

    /** A bare field: it ends at one of {@code stops}. */
    static FieldText bare(Automaton.Builder automaton, String field, String stops) {
        return new FieldText(automaton, field, false, ByteSet.QUOTE.or(ByteSet.of(stops)), ByteSet.NONE);
    }

    /** What stands between quotes. */
    static FieldText quoted(Automaton.Builder automaton, String field, Dialect.@Nullable Escape escape) {
        ByteSet escapes = escape == null ? ByteSet.NONE : ByteSet.one(escape.character() & 0xFF);
        return new FieldText(automaton, field, true, ByteSet.QUOTE.or(escapes), escapes);
    }

    /** What stands between quotes as it is, quotes included. */
    static FieldText raw(Automaton.Builder automaton, String field) {
        return new FieldText(automaton, field, true, ByteSet.NONE, ByteSet.NONE);
    }

    /** A field without text is a hole when it is bare, and a value when it is quoted. */
    boolean mayBeEmpty() {
        return quoted;
    }

    int state() {
        return automaton.state();
    }

    void skip(int from, int to) {
        automaton.skip(from, to);
    }

    void link(int from, ByteSet bytes, int to) {
        automaton.edge(from, bytes.minus(excluded), to, field);
        if (!escape.isEmpty()) {
            automaton.edge(automaton.then(from, escape, field), bytes, to, field);
        }
    }

    int then(int from, ByteSet bytes) {
        int to = state();
        link(from, bytes, to);
        return to;
    }

    /** Any number of {@code bytes}; at least one when {@code some}. */
    int many(int from, ByteSet bytes, boolean some) {
        int to = state();
        if (some) {
            link(from, bytes, to);
        } else {
            skip(from, to);
        }
        link(to, bytes, to);
        return to;
    }

    /** Exactly these bytes. */
    int word(int from, byte[] bytes) {
        int at = from;
        for (byte b : bytes) {
            at = then(at, ByteSet.one(b & 0xFF));
        }
        return at;
    }
}
