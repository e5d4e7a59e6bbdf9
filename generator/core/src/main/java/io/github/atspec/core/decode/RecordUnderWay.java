package io.github.atspec.core.decode;

import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.model.Value;
import io.github.atspec.runtime.Bytes;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record of which the first lines have come.
 *
 * @param lines with line ends between them
 * @param owner whose it is, with the values of these lines
 */
record RecordUnderWay(Bytes lines, OwnedLine owner) {

    /** These lines and another one. */
    Bytes with(Bytes lineEnd, Bytes line) {
        byte[] all = new byte[lines.length() + lineEnd.length() + line.length()];
        lines.copyTo(all, 0);
        lineEnd.copyTo(all, lines.length());
        line.copyTo(all, lines.length() + lineEnd.length());
        return Bytes.wrap(all);
    }

    /** What the lines up to another one say beyond these. */
    Map<String, Value> news(Map<String, Value> values) {
        Map<String, Value> before = Session.values(owner);
        Map<String, Value> news = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                news.put(name, before.get(name) instanceof Value.Many old && value instanceof Value.Many all ? rest(old, all) : value);
            }
        });
        return news;
    }

    private static Value rest(Value.Many before, Value.Many all) {
        return new Value.Many(all.elements().subList(Math.min(before.elements().size(), all.elements().size()), all.elements().size()));
    }
}
