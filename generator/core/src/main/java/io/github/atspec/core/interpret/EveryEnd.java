package io.github.atspec.core.interpret;

import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.List;

/** Tries every quote as the end of every string of a line, until two readings are found. One instance searches once. */
final class EveryEnd {
    /** Of each string so many quotes are tried. */
    private static final int MOST = 64;

    private final Bytes line;
    private final List<Found> found = new ArrayList<>();

    /** A way to read the line in one shape, with the strings ending at given offsets. */
    @FunctionalInterface
    interface Attempt {
        Reading read(int shape, StringEnds ends) throws OpenStringException;
    }

    /**
     * A reading that is no mismatch.
     *
     * @param ends of its strings
     * @param parameters to which they belong
     */
    record Found(Reading reading, List<Integer> ends, List<String> parameters) {

        /** The first string of this reading that ends elsewhere in another one. */
        String difference(Found other) {
            int same = 0;
            while (same < ends.size() - 1 && same < other.ends.size() && ends.get(same).equals(other.ends.get(same))) {
                same++;
            }
            return parameters.get(same);
        }
    }

    EveryEnd(Bytes line) {
        this.line = line;
    }

    /** At most two readings: in the first shapes, and with the shortest strings. */
    List<Found> search(int shapes, Attempt attempt) {
        for (int shape = shapes - 1; shape >= 0; shape--) {
            search(shape, attempt, List.of(), List.of());
        }
        return found;
    }

    private void search(int shape, Attempt attempt, List<Integer> ends, List<String> parameters) {
        try {
            Reading reading = attempt.read(shape, StringEnds.at(ends));
            if (!(reading instanceof Reading.Mismatch || reading instanceof Reading.Unfinished)) {
                found.add(new Found(reading, ends, parameters));
            }
        } catch (OpenStringException open) {
            int end = StringEnds.quote(line, open.from());
            for (int tried = 0; end >= 0 && tried < MOST && found.size() < 2; tried++) {
                search(shape, attempt, with(ends, end), with(parameters, open.parameter()));
                end = StringEnds.quote(line, end + 1);
            }
        }
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
