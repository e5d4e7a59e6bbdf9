package io.github.atspec.core.example;

import io.github.atspec.core.model.ResponseItem;

/** Names response items in messages. */
final class Items {
    private Items() {}

    static String shown(ResponseItem item) {
        if (item instanceof ResponseItem.Info info) {
            return "'" + info.line().source() + "'";
        }
        if (item instanceof ResponseItem.OneOf several) {
            return several.kinds().stream().map(kind -> shown(kind.line())).collect(java.util.stream.Collectors.joining(" or "));
        }
        if (item instanceof ResponseItem.Fixed fixed) {
            return "'" + fixed.text() + "'";
        }
        if (item instanceof ResponseItem.Prompt prompt) {
            return "the prompt '" + prompt.text() + "'";
        }
        if (item instanceof ResponseItem.Announced announced) {
            return "the event '" + announced.event().name() + "'";
        }
        if (item instanceof ResponseItem.Payload payload) {
            return "the payload <" + payload.parameter().name() + ">";
        }
        return "passthrough";
    }
}
