package io.github.atspec.core.docs;

import io.github.atspec.core.docs.Page.Fact;
import io.github.atspec.core.model.Provenance;
import java.util.ArrayList;
import java.util.List;

/** Where a command or event comes from, where that is not the set's manual. */
final class Origin {
    private Origin() {}

    static List<Fact> facts(Provenance provenance) {
        List<Fact> facts = new ArrayList<>();
        switch (provenance.source()) {
            case MANUAL -> { }
            case ASSUMED -> facts.add(Fact.of("Source", Phrase.of("assumed: the manual of this set does not speak of it")));
            case OBSERVED -> facts.add(Fact.of("Source", Phrase.of("observed on a device")));
        }
        String from = provenance.from();
        if (from != null) {
            facts.add(Fact.of("Inherited from", Phrase.of(Printable.of(from) + (provenance.changed() ? ", with changes" : ""))));
        }
        return List.copyOf(facts);
    }
}
