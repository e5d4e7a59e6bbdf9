package io.github.atspec.runtime.codec;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the strings of a line end that may hold quotes. First every string ends at its next quote, in each shape. Where no shape fits so, the line is read again and again: each
 * time the last string that was reached ends at its next possible quote, until all ends of all strings in all shapes were tried or two readings are found.
 */
final class StringEnds {
    /** Of each string so many quotes are tried: nobody should be able to keep a reader busy. */
    private static final int MOST = 64;

    private enum Pass {
        NEXT_QUOTE,
        EVERY_QUOTE,
        DECIDED
    }

    /** A string that was reached, and where it ends this time. */
    private static final class End {
        private final int from;
        private final String parameter;
        private final String stops;
        private int to;
        private int tried;
        /** Whether what follows may fit after all: it did, or how it is read depends on what stands before. */
        private boolean fruitful;

        End(int from, String parameter, String stops) {
            this.from = from;
            this.to = from - 1;
            this.parameter = parameter;
            this.stops = stops;
        }
    }

    private byte[] line = new byte[0];
    private int limit;
    private Pass pass = Pass.NEXT_QUOTE;
    private boolean met;
    private int shapes;
    private int shape;
    private int depth;
    private final List<End> ends = new ArrayList<>();
    private final BitSet hopeless = new BitSet();
    private List<Integer> decided = List.of();
    private int decidedShape;
    private @Nullable String undecided;

    void reset(byte[] bytes, int end) {
        line = bytes;
        limit = end;
        start();
    }

    /** Starts over, for lines of another shape. */
    void start() {
        pass = Pass.NEXT_QUOTE;
        met = false;
        shapes = 0;
        undecided = null;
        depth = 0;
    }

    /** The shape to try, of so many. */
    int shape(int count) {
        if (shapes == 0) {
            shapes = count;
            shape = count - 1;
        }
        return shape;
    }

    /** A string for whose end there are two possibilities at least, or null. */
    @Nullable String undecided() {
        return undecided;
    }

    /** How many strings were reached so far. */
    int depth() {
        return depth;
    }

    /** Goes back before a string that turned out to be none. */
    void back(int before) {
        depth = before;
    }

    /** What follows depends on more than where it starts. */
    void keep() {
        ends.forEach(end -> end.fruitful = true);
    }

    /** Where a string that begins at {@code from} ends this time; the line's end when there is no end. */
    int end(int from, String parameter, String stops) {
        if (pass == Pass.NEXT_QUOTE) {
            met = true;
            return quote(from);
        }
        int index = depth++;
        if (pass == Pass.DECIDED) {
            return decided.get(index);
        }
        if (index == ends.size()) {
            End end = new End(from, parameter, stops);
            if (hopeless.get(key(index, from)) || !advance(end)) {
                return limit;
            }
            ends.add(end);
        }
        return ends.get(index).to;
    }

    private int key(int index, int from) {
        return index * (line.length + 1) + from;
    }

    private int quote(int from) {
        int at = from;
        while (at < limit && line[at] != '"') {
            at++;
        }
        return at;
    }

    /** Moves an end to the next quote that something can follow. */
    private boolean advance(End end) {
        while (end.tried < MOST) {
            end.to = quote(end.to + 1);
            end.tried++;
            if (end.to == limit) {
                return false;
            }
            if (end.to + 1 == limit || end.stops.indexOf(line[end.to + 1] & 0xFF) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * After an attempt: whether another one is due.
     *
     * @param fits whether the line was of the shape tried
     * @param search whether strings may hold quotes
     */
    boolean again(boolean fits, boolean search) {
        depth = 0;
        return switch (pass) {
            case NEXT_QUOTE -> !fits && (nextShape() || search && met && everyQuote());
            case EVERY_QUOTE -> fits ? found() : next();
            case DECIDED -> false;
        };
    }

    private boolean nextShape() {
        if (shape == 0 || shapes == 0) {
            return false;
        }
        shape--;
        return true;
    }

    private boolean everyQuote() {
        pass = Pass.EVERY_QUOTE;
        shape = Math.max(0, shapes - 1);
        decided = List.of();
        clear();
        return true;
    }

    private void clear() {
        ends.clear();
        hopeless.clear();
    }

    private boolean found() {
        if (!decided.isEmpty()) {
            undecided = difference();
            return decide();
        }
        decided = ends.stream().map(end -> end.to).toList();
        decidedShape = shape;
        keep();
        return next();
    }

    /** The first string that ends elsewhere in the second reading. */
    private String difference() {
        int same = 0;
        while (same < ends.size() - 1 && same < decided.size() && decided.get(same) == ends.get(same).to) {
            same++;
        }
        return ends.get(same).parameter;
    }

    private boolean next() {
        while (!ends.isEmpty()) {
            End last = ends.get(ends.size() - 1);
            if (advance(last)) {
                return true;
            }
            ends.remove(ends.size() - 1);
            if (!last.fruitful) {
                hopeless.set(key(ends.size(), last.from));
            }
        }
        if (nextShape()) {
            clear();
            return true;
        }
        return !decided.isEmpty() && decide();
    }

    private boolean decide() {
        pass = Pass.DECIDED;
        shape = decidedShape;
        return true;
    }
}
