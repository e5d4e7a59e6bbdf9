package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.source.Problems;
import java.util.List;

/**
 * {@code last-not-fixed}, {@code failure-in-response}: a response ends with a fixed line, with a strong line that comes exactly once, or with passthrough and lines that
 * may be missing behind it; no failure code is a step of success.
 */
final class ResponseEndings implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        String ok = set.dialect().success().get(0);
        set.commands().stream().flatMap(command -> command.variants().stream()).forEach(variant -> {
            List<ResponseItem> response = variant.response();
            if (!variant.answersNothing() && !response.get(response.size() - 1).mayBeLast() && !variant.endsWithPause()) {
                String hint = "end it with a line without parameters, such as " + ok + ", or with a line that has text of its own and comes once";
                problems.error("last-not-fixed", response.get(response.size() - 1).location(), "the last item of a response does not end it", hint);
            }
            response.forEach(item -> checkFailure(item, set.dialect(), problems));
        });
    }

    private static void checkFailure(ResponseItem item, Dialect dialect, Problems problems) {
        if (item instanceof ResponseItem.Fixed fixed && dialect.failure().contains(fixed.text())) {
            String message = "'" + fixed.text() + "' is a failure code, not a step of success";
            problems.error("failure-in-response", item.location(), message, "failure codes end every command, 'fails' lists further endings");
        }
    }
}
