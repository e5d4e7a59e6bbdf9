package io.github.atspec.core.notation;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.ValueType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of repeated groups: lists with equally many elements stand in them, and the text at hand says whether there is one more. */
final class RepeatChecks {
    private final Line line;
    private final Fields report;

    private RepeatChecks(Line line, Fields report) {
        this.line = line;
        this.report = report;
    }

    static void check(Line line, Fields report) {
        new RepeatChecks(line, report).parts(line.parts(), Opening.END);
    }

    private void parts(List<Part> parts, Set<Opening> after) {
        for (int i = 0; i < parts.size(); i++) {
            Set<Opening> behind = Opening.of(parts.subList(i + 1, parts.size()), after);
            if (parts.get(i) instanceof Part.Group group) {
                parts(group.parts(), behind);
            } else if (parts.get(i) instanceof Part.Repeat repeat && plain(repeat)) {
                fields(repeat);
                holes(repeat);
                if (repeat.wholeLines()) {
                    lines(repeat, behind, i == 0 ? null : parts.get(i - 1));
                } else {
                    end(repeat, behind);
                }
                before(repeat, i == 0 ? null : parts.get(i - 1));
            }
        }
    }

    /** Whether the group has but text, fields and optional positions. */
    private boolean plain(Part.Repeat repeat) {
        Field first = Line.fieldsOf(repeat.parts()).get(0);
        boolean plain = repeat.parts().stream().allMatch(part -> part instanceof Part.Literal
                || part instanceof Part.LineEnd
                || part instanceof Part.Run run && run.positions().stream().noneMatch(position -> position.presence() instanceof Presence.Gated));
        boolean begins = repeat.parts().get(0) instanceof Part.Literal
                || repeat.parts().get(0) instanceof Part.Run run && run.positions().get(0).presence() instanceof Presence.Required;
        if (!plain) {
            error(first, "a group that is in or out as a whole, or another repeated one, inside a repeated group", null);
        } else if (!begins) {
            error(first, "a repeated group begins with text or with a parameter outside brackets", null);
        }
        return plain && begins;
    }

    private void fields(Part.Repeat repeat) {
        List<Field> fields = Line.fieldsOf(repeat.parts());
        for (Field field : fields) {
            long here = fields.stream().filter(other -> other.parameter().equals(field.parameter())).count();
            long all = line.fields().stream().filter(other -> other.parameter().equals(field.parameter())).count();
            if (!field.ofList()) {
                error(field, name(field) + " stands in a repeated group, and is no list", "state 'count: 0..' to make it one");
            } else if (here > 1) {
                error(field, name(field) + " stands in a repeated group twice", "give each place a list of its own");
            } else if (all > field.element() + 1) {
                error(field, name(field) + " stands behind its repeated group as well", "a repeated group holds all elements from some one on");
            } else if (field.element() != repeat.first()) {
                error(field, name(field) + " stands before its repeated group more or less often than " + name(fields.get(0)), "the lists of one group have equally many elements");
            }
        }
    }

    private void holes(Part.Repeat repeat) {
        for (Part part : repeat.parts()) {
            if (part instanceof Part.Run run) {
                run.positions().stream().filter(RepeatChecks::optional).map(Position::field).forEach(field -> {
                    if (field != null && field.parameter().type() instanceof ValueType.ListType list && !list.holes()) {
                        error(field, name(field) + " may be missing in an occurrence of a repeated group", "state 'nullable: true', and it is null there");
                    }
                });
            }
        }
    }

    private static boolean optional(Position position) {
        return !(position.presence() instanceof Presence.Required);
    }

    private void end(Part.Repeat repeat, Set<Opening> behind) {
        boolean told = repeat.opening().isEmpty()
                ? behind.size() == 1 && behind.stream().allMatch(opening -> opening.ends() || !opening.text().isEmpty())
                : behind.stream().noneMatch(opening -> opening.mayBe(repeat.opening()));
        if (!told) {
            error(Line.fieldsOf(repeat.parts()).get(0), "what stands behind a repeated group may begin as one more occurrence does", "the text at hand must say whether there is one more");
        }
    }

    /** A line that says more than the rows begin with ends them. */
    private void lines(Part.Repeat repeat, Set<Opening> behind, @Nullable Part before) {
        boolean told = behind.size() == 1 && behind.stream().allMatch(opening -> !opening.text().isEmpty()
                && !opening.text().equals(repeat.opening())
                && (repeat.opening().isEmpty() || opening.text().startsWith(repeat.opening()) || !opening.mayBe(repeat.opening())));
        if (!(before instanceof Part.LineEnd) || !told) {
            error(Line.fieldsOf(repeat.parts()).get(0), "repeated lines stand between a line and one that ends them by a text of its own", null);
        }
    }

    private void before(Part.Repeat repeat, @Nullable Part before) {
        boolean tail = before instanceof Part.Run run
                && run.positions().get(run.positions().size() - 1).presence() instanceof Presence.Tail
                && repeat.opening().startsWith(String.valueOf(run.separator()));
        if (tail) {
            error(Line.fieldsOf(repeat.parts()).get(0), "an optional position before a repeated group may look like its beginning", "put the repeated group inside the optional one");
        }
    }

    private void error(Field field, String message, @Nullable String hint) {
        report.error("repeated-group", column(field), message, hint);
    }

    private int column(Field field) {
        String name = field.parameter().name();
        int occurrence = -1;
        for (int i = 0; i < line.source().length(); i++) {
            boolean here = line.source().startsWith("<" + name + ">", i) || line.source().startsWith("<\"" + name + "\">", i);
            occurrence += here ? 1 : 0;
            if (here && occurrence == Math.max(0, field.element())) {
                return i;
            }
        }
        return 0;
    }

    private static String name(Field field) {
        return "<" + field.parameter().name() + ">";
    }
}
