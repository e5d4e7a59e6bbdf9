package io.github.atspec.core.link;

import io.github.atspec.core.element.DecisionElement;
import io.github.atspec.core.element.ErratumElement;
import io.github.atspec.core.model.Decision;
import io.github.atspec.core.model.Erratum;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.OptionalInt;

/** Links errata and decisions. */
final class NoteLinker {
    private final Problems problems;

    NoteLinker(Problems problems) {
        this.problems = problems;
    }

    List<Erratum> errata(List<ErratumElement> elements) {
        return elements.stream()
                .map(e -> new Erratum(Scalars.atLeast(1, e.at(), "at", 1, problems), e.says().text(), e.decided().text(), e.because().text(), Scalars.text(e.manual()), e.location()))
                .toList();
    }

    List<Decision> decisions(List<DecisionElement> elements) {
        return elements.stream().map(e -> new Decision(at(e), e.open().text(), e.decided().text(), e.because().text(), Scalars.text(e.manual()), e.location())).toList();
    }

    private OptionalInt at(DecisionElement element) {
        return element.at() == null ? OptionalInt.empty() : OptionalInt.of(Scalars.atLeast(1, element.at(), "at", 1, problems));
    }
}
