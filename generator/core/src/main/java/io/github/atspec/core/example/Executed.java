package io.github.atspec.core.example;

import io.github.atspec.core.model.Example;
import java.util.List;

/** What an example turned out to be. */
public record Executed(Example example, List<Act> acts) {

    /** Its commands that were read, in order. */
    public List<Act.Exchange> exchanges() {
        return acts.stream().filter(Act.Exchange.class::isInstance).map(Act.Exchange.class::cast).toList();
    }
}
