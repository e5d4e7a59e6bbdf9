package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.source.Problems;
import java.util.List;

/** {@code several-payloads}, {@code nothing-prompted}: a command takes data once, and a prompt asks for something. */
final class Payloads implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        set.commands().stream().flatMap(command -> command.variants().stream()).forEach(variant -> {
            List<ResponseItem> data = variant.response().stream().filter(Payloads::isData).toList();
            if (data.size() > 1) {
                String message = "a second payload or passthrough in one response";
                problems.error("several-payloads", data.get(1).location(), message, "one command takes data once");
            }
            checkPrompts(variant.response(), problems);
        });
    }

    private static boolean isData(ResponseItem item) {
        return item instanceof ResponseItem.Payload || item instanceof ResponseItem.Passthrough;
    }

    private static void checkPrompts(List<ResponseItem> response, Problems problems) {
        for (int i = 0; i < response.size(); i++) {
            boolean asks = i + 1 < response.size() && isData(response.get(i + 1));
            if (response.get(i) instanceof ResponseItem.Prompt && !asks) {
                problems.error("nothing-prompted", response.get(i).location(), "nothing follows the prompt", "add a payload or passthrough item behind it");
            }
        }
    }
}
