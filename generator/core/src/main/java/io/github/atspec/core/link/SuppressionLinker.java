package io.github.atspec.core.link;

import io.github.atspec.core.element.CommandElement;
import io.github.atspec.core.element.ContentElement;
import io.github.atspec.core.element.EventElement;
import io.github.atspec.core.element.SuppressionElement;
import io.github.atspec.core.model.Suppression;
import io.github.atspec.core.model.Suppression.Level;
import io.github.atspec.core.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Links the problems that elements accept: those of the set first, then those of chapters, commands and events. */
final class SuppressionLinker {
    private final List<Suppression> linked = new ArrayList<>();
    private final Problems problems;

    private SuppressionLinker(Problems problems) {
        this.problems = problems;
    }

    static List<Suppression> link(Chapters files, Problems problems) {
        SuppressionLinker linker = new SuppressionLinker(problems);
        linker.add(Level.SET, files.header().title().text(), files.header().suppress());
        files.chapters().forEach(chapter -> linker.add(Level.CHAPTER, chapter.title().text(), chapter.suppress()));
        for (CommandElement command : files.all(ContentElement::commands)) {
            linker.add(Level.COMMAND, command.name().text(), command.suppress());
        }
        for (EventElement event : files.all(ContentElement::events)) {
            linker.add(Level.EVENT, event.name().text(), event.suppress());
        }
        return List.copyOf(linker.linked);
    }

    private void add(Level level, String of, List<SuppressionElement> elements) {
        for (SuppressionElement element : elements) {
            String id = element.problem().text();
            if (!Suppression.POSSIBLE.contains(id)) {
                String message = "'" + id + "' is no warning or note that can be suppressed";
                problems.error("unknown-problem", element.problem().location(), message, Lookup.hint(id, new TreeSet<>(Suppression.POSSIBLE)));
            }
            linked.add(new Suppression(id, element.because().text(), level, of, element.region(), element.location()));
        }
    }
}
