package io.github.atspec.core.example;

import io.github.atspec.core.model.Example;
import java.util.List;
import java.util.stream.Stream;

/** What an example turned out to be. */
public record Executed(Example example, List<Act> acts) {

    /** Its commands that were read, in order. */
    public List<Act.Exchange> exchanges() {
        return acts.stream().flatMap(Executed::exchanges).toList();
    }

    private static Stream<Act.Exchange> exchanges(Act act) {
        if (act instanceof Act.Exchange exchange) {
            return Stream.of(exchange);
        }
        if (act instanceof Act.Repeated repeated) {
            return exchanges(repeated.act());
        }
        return act instanceof Act.Several several ? several.commands().stream() : Stream.empty();
    }
}
