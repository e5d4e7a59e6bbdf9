package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/** The document a descriptor encodes. */
public record ManualElement(Scalar title, Scalar file, @Nullable Scalar printedVersion, SourceLocation location) {

    static ManualElement read(Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.MANUAL, null, problems);
        return new ManualElement(fields.required("title"), fields.required("file"), fields.optional("printed version"), fields.location());
    }

    /** Stands for one whose absence was reported. */
    static ManualElement missing(Fields owner) {
        return new ManualElement(owner.required("manual"), owner.required("manual"), null, owner.location());
    }
}
