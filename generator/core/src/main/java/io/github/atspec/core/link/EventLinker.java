package io.github.atspec.core.link;

import io.github.atspec.core.element.EventElement;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.source.Problems;
import java.util.Map;
import java.util.List;
import java.util.Optional;

/** Links events. */
final class EventLinker {
    private final ParameterLinker parameters;
    private final Scope scope;
    private final Origins origins;
    private final Problems problems;

    EventLinker(ParameterLinker parameters, Scope scope, Origins origins) {
        this.parameters = parameters;
        this.scope = scope;
        this.origins = origins;
        this.problems = scope.problems();
    }

    Event link(EventElement element, String chapter) {
        ParameterLinker.Linked linked = parameters.link(element.parameters());
        Lines lines = new Lines(linked.parameters(), linked.statedQuoting(), scope).separatedBy(element.separator());
        return new Event(
                element.name().text(),
                Scalars.text(element.summary()),
                Scalars.text(element.description()),
                linked.parameters(),
                linked.complete() ? element.lines().stream().flatMap(spelling -> spelling(spelling, lines).stream()).toList() : List.of(),
                new ExampleLinker(scope).link(element.examples()),
                new NoteLinker(problems).errata(element.errata()),
                new NoteLinker(problems).decisions(element.decisions()),
                chapter,
                origins.of(element, problems),
                element.location());
    }

    /** What raising an event stores may come from any of its parameters, printed or not. */
    private Optional<Event.Spelling> spelling(EventElement.SpellingElement element, Lines lines) {
        return lines.separatedBy(element.separator()).ofDevice(element.line(), Map.of(), element.guards()).map(line -> new Event.Spelling(
                element.name().text(),
                line,
                new GuardLinker(scope.state(), problems).link(element.when()),
                lines.rules(element.rules()),
                new EffectLinker(scope, lines.parameters()).link(element.stores()),
                element.location()));
    }
}
