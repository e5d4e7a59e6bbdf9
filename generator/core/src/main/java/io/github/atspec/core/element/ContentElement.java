package io.github.atspec.core.element;

import io.github.atspec.core.source.Problems;
import java.util.List;

/** What header and chapter files have in common. */
public record ContentElement(
        List<NamedTypeElement> types, List<StateItemElement> state, List<ErrorTableElement> errors, List<CommandElement> commands, List<EventElement> events) {

    static ContentElement read(Fields fields, Problems problems) {
        return new ContentElement(
                fields.map("types", (name, node) -> NamedTypeElement.read(name, node, problems)),
                fields.map("state", (name, node) -> StateItemElement.read(name, node, problems)),
                fields.map("errors", (name, node) -> ErrorTableElement.read(name, node, problems)),
                fields.map("commands", (name, node) -> CommandElement.read(name, node, problems)),
                fields.map("events", (name, node) -> EventElement.read(name, node, problems)));
    }
}
