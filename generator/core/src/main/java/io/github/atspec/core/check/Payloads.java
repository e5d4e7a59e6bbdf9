package io.github.atspec.core.check;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.Problems;
import java.util.List;

/** {@code several-payloads}, {@code nothing-prompted}, {@code payload-in-rule}: a command takes data once, a prompt asks for something, and rules are held before data comes. */
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
            variant.payload().filter(payload -> payload.count() == null).ifPresent(payload -> checkRules(variant, payload, problems));
        });
    }

    private static void checkRules(Variant variant, ResponseItem.Payload payload, Problems problems) {
        String name = "<" + payload.parameter().name() + ">";
        variant.rules().stream().filter(rule -> rule.text().contains(name)).forEach(rule ->
                problems.error("payload-in-rule", rule.location(), "a rule about " + name + ", which nothing counts", "rules are held when the command line comes, before the data"));
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
