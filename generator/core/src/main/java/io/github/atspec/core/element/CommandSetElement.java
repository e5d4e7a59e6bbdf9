package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.Region;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A header file.
 *
 * @param chips names of the chips that the set tells apart
 * @param chapters paths of the chapter files
 * @param content its own types, state items, commands and events
 */
public record CommandSetElement(
        Scalar atspec,
        Scalar id,
        Scalar title,
        @Nullable Scalar description,
        @Nullable Scalar language,
        List<Scalar> translations,
        ManualElement manual,
        DialectElement dialect,
        List<Scalar> chips,
        List<Scalar> chapters,
        ContentElement content,
        List<ErratumElement> errata,
        List<DecisionElement> decisions,
        List<SuppressionElement> suppress,
        SourceLocation location) {

    /** Reads the root of a header file. What is missing or wrong is reported; the element is of use only where nothing was. */
    public static CommandSetElement read(Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.COMMAND_SET, null, problems);
        Node manual = fields.node("manual");
        Node dialect = fields.node("dialect");
        return new CommandSetElement(
                fields.required("atspec"),
                fields.required("id"),
                fields.required("title"),
                fields.optional("description"),
                fields.optional("language"),
                fields.has("translations") ? fields.scalars("translations", ValueKind.STRING) : List.of(),
                manual == null ? ManualElement.missing(fields) : ManualElement.read(manual, problems),
                dialect == null ? DialectElement.missing(fields, problems) : DialectElement.read(dialect, problems),
                fields.has("chips") ? fields.scalars("chips", ValueKind.STRING) : List.of(),
                fields.has("chapters") ? fields.scalars("chapters", ValueKind.STRING) : List.of(),
                ContentElement.read(fields, problems),
                fields.list("errata", item -> ErratumElement.read(item, problems)),
                fields.list("decisions", item -> DecisionElement.read(item, problems)),
                SuppressionElement.readAll(fields, new Region.Everywhere(), problems),
                fields.location());
    }
}
