package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.Region;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chapter file. */
public record ChapterElement(Scalar title, @Nullable Scalar description, ContentElement content, List<SuppressionElement> suppress, SourceLocation location) {

    /** Reads the root of a chapter file. */
    public static ChapterElement read(Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.CHAPTER, null, problems);
        fields.require("title");
        return new ChapterElement(
                fields.required("title"),
                fields.optional("description"),
                ContentElement.read(fields, problems),
                SuppressionElement.readAll(fields, Region.of(node), problems),
                fields.location());
    }
}
