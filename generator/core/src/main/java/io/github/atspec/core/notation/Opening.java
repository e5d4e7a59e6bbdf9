package io.github.atspec.core.notation;

import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the rest of a line may begin.
 *
 * @param text literal text up to its first field, or to its end
 * @param ends whether the line ends there
 */
record Opening(String text, boolean ends) {
    static final Set<Opening> END = Set.of(new Opening("", true));

    /** How some parts begin, with what may follow them. */
    static Set<Opening> of(List<Part> parts, Set<Opening> after) {
        return parts.isEmpty() ? after : of(parts.get(0), of(parts.subList(1, parts.size()), after));
    }

    private static Set<Opening> of(Part part, Set<Opening> after) {
        if (part instanceof Part.Literal literal) {
            return behind(literal.text(), after);
        }
        if (part instanceof Part.Run run) {
            return of(run, after);
        }
        if (part instanceof Part.LineEnd) {
            return END;
        }
        Set<Opening> openings = new LinkedHashSet<>(after);
        if (part instanceof Part.Group group) {
            openings.addAll(of(group.parts(), after));
        } else if (part instanceof Part.Repeat repeat) {
            openings.add(new Opening(repeat.opening(), false));
        }
        return openings;
    }

    private static Set<Opening> of(Part.Run run, Set<Opening> after) {
        Set<Opening> openings = new LinkedHashSet<>();
        String text = "";
        for (int i = 0; i < run.positions().size(); i++) {
            Position position = run.positions().get(i);
            String before = text + (i == 0 ? "" : run.separator());
            if (position.presence() instanceof Presence.Tail) {
                openings.addAll(behind(text, after));
            }
            if (position.field() != null) {
                openings.add(new Opening(before + position.before(), false));
                if (position.before().isEmpty() || position.presence() instanceof Presence.Required) {
                    return openings;
                }
            }
            text = position.field() == null ? before + position.before() + position.after() : before;
        }
        openings.addAll(behind(text, after));
        return openings;
    }

    private static Set<Opening> behind(String text, Set<Opening> after) {
        Set<Opening> openings = new LinkedHashSet<>();
        after.forEach(opening -> openings.add(new Opening(text + opening.text(), opening.ends())));
        return openings;
    }

    /** Whether the rest of a line may begin with this text: a field may be spelled like anything. */
    boolean mayBe(String other) {
        return text.startsWith(other) || !ends && other.startsWith(text);
    }
}
