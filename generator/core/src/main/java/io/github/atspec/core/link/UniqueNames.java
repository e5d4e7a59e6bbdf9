package io.github.atspec.core.link;

import io.github.atspec.core.element.CommandElement;
import io.github.atspec.core.element.ContentElement;
import io.github.atspec.core.element.ErrorTableElement;
import io.github.atspec.core.element.EventElement;
import io.github.atspec.core.element.NamedTypeElement;
import io.github.atspec.core.element.StateItemElement;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A name stands for one thing in all files of a set. */
final class UniqueNames {
    private final Map<String, Scalar> seen = new HashMap<>();
    private final String what;
    private final Problems problems;

    private UniqueNames(String what, Problems problems) {
        this.what = what;
        this.problems = problems;
    }

    static void check(Chapters files, Problems problems) {
        check("type", files.all(ContentElement::types).stream().map(NamedTypeElement::name).toList(), problems);
        check("state item", files.all(ContentElement::state).stream().map(StateItemElement::name).toList(), problems);
        check("error table", files.all(ContentElement::errors).stream().map(ErrorTableElement::name).toList(), problems);
        check("command", files.all(ContentElement::commands).stream().map(CommandElement::name).toList(), problems);
        check("event", files.all(ContentElement::events).stream().map(EventElement::name).toList(), problems);
    }

    private static void check(String what, List<Scalar> names, Problems problems) {
        names.forEach(new UniqueNames(what, problems)::take);
    }

    private void take(Scalar name) {
        Scalar first = seen.putIfAbsent(name.text(), name);
        if (first != null) {
            problems.error("duplicate-name", name.location(), "a second " + what + " '" + name.text() + "'", "the first one is at " + first.location());
        }
    }
}
