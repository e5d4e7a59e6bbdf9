package io.github.atspec.core.decode;

import io.github.atspec.core.model.Results;
import io.github.atspec.runtime.Bytes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds result codes that are written as numbers. */
final class NumberScan {
    /** More digits than any number has, and a few bytes of its end. */
    private static final int WINDOW = 16;

    private NumberScan() {}

    /** The number that comes next, or null where a line does. Where numbers end as lines do, it may be a line as well. */
    static @Nullable LineScan of(WireSource source, Results.Numeric numeric, Bytes lineEnd) throws IOException {
        Bytes seen = source.ahead(WINDOW);
        int from = LineScan.afterLineEnds(seen, 0);
        int end = from;
        while (end < seen.length() && Character.isDigit(seen.at(end))) {
            end++;
        }
        if (end == from || numeric.word(seen.slice(from, end).utf8()) == null) {
            return null;
        }
        int after = LineScan.afterLineEnds(seen, end);
        boolean ends = numeric.end().equals(lineEnd) ? after > end || after == seen.length() : cr(seen, end, after);
        return ends ? new LineScan(seen.slice(from, end), after) : null;
    }

    /** A CR, and no LF behind it. */
    private static boolean cr(Bytes seen, int end, int after) {
        for (int i = end; i < after; i++) {
            if (seen.at(i) != '\r') {
                return false;
            }
        }
        return after > end;
    }
}
