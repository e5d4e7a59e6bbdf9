package io.github.atspec.core.interpret;

import io.github.atspec.runtime.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the strings of a line end that are written as they are, quotes and all. One instance serves one reading. */
final class StringEnds {
    private final @Nullable List<Integer> chosen;
    private int next;

    private StringEnds(@Nullable List<Integer> chosen) {
        this.chosen = chosen;
    }

    /** Each string ends at its next quote. */
    static StringEnds nextQuotes() {
        return new StringEnds(null);
    }

    /** The first strings end at these offsets; of the next one it is not said. */
    static StringEnds at(List<Integer> chosen) {
        return new StringEnds(chosen);
    }

    /** The closing quote of the string that begins at {@code from}; -1 when there is none. */
    int end(Bytes line, int from, String parameter) throws OpenStringException {
        if (chosen == null) {
            return quote(line, from);
        }
        if (next == chosen.size()) {
            throw new OpenStringException(from, parameter);
        }
        return chosen.get(next++);
    }

    /** The first quote from an offset on, or -1. */
    static int quote(Bytes line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.at(i) == '"') {
                return i;
            }
        }
        return -1;
    }
}
