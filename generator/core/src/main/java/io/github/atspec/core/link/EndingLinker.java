package io.github.atspec.core.link;

import io.github.atspec.core.element.ResponseItemElement.PayloadItem;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import org.jspecify.annotations.Nullable;

/** Links what ends a payload before its count. */
final class EndingLinker {
    private final Problems problems;

    EndingLinker(Problems problems) {
        this.problems = problems;
    }

    /** Null where the count alone ends it, and after a problem. */
    ResponseItem.@Nullable Ending link(PayloadItem item) {
        Scalar until = item.until();
        Scalar escape = item.escape();
        if (until == null && escape == null) {
            return null;
        }
        if (until == null || escape == null) {
            String message = until == null ? "'escape' without 'or until'" : "'or until' without 'escape'";
            problems.error("wrong-payload-ending", item.location(), message, "data that contains the ending is told from it by the escape");
            return null;
        }
        if (escape.text().length() != 1 || !isAscii(escape.text())) {
            problems.error("wrong-payload-ending", escape.location(), "'" + escape.text() + "' is not one ASCII character");
            return null;
        }
        char character = escape.text().charAt(0);
        String end = until.text();
        if (end.length() < 2 || !isAscii(end) || end.charAt(0) != character || end.charAt(1) == character) {
            String message = "'" + end + "' is not the escape and another character";
            problems.error("wrong-payload-ending", until.location(), message, "else it cannot be told from data in which each escape is doubled");
            return null;
        }
        return new ResponseItem.Ending(character, end);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }
}
