package io.github.atspec.core.notation;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ValueType;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of a line as a whole. */
final class LineChecks {
    static final int MOST_GROUPS = 6;

    private LineChecks() {}

    static void check(Line line, Fields report) {
        if (line.groups() > MOST_GROUPS) {
            report.error(
                    "too-many-groups",
                    0,
                    "the line has " + line.groups() + " groups that are in or out as a whole, at most " + MOST_GROUPS + " are allowed",
                    "split it into variants");
        }
        GuardChecks.check(line, report);
        RepeatChecks.check(line, report);
        List<Field> fields = line.fields();
        line.lists().forEach(list -> checkList(line, list, report));
        for (int i = 0; i < fields.size(); i++) {
            check(line, fields.subList(0, i), fields.get(i), report);
        }
    }

    private static void check(Line line, List<Field> before, Field field, Fields report) {
        ValueType type = field.parameter().type();
        boolean last = type instanceof ValueType.BytesType ? isLast(line.parts(), field) : lines(line).anyMatch(parts -> isLast(parts, field));
        if (Stops.takesRest(type) && !last) {
            report.error("rest-not-last", column(line, field), name(field) + " takes the rest of the line and must stand at its end", null);
        }
        if (type instanceof ValueType.BytesType bytes && before.stream().noneMatch(f -> counts(f, bytes))) {
            String message = name(field) + " is raw bytes, and the parameter that counts them does not stand before it";
            report.error("count-missing", column(line, field), message, "state 'count: <length>' and write <length> before it");
        }
    }

    private static Stream<List<Part>> lines(Line line) {
        Stream<Part.Repeat> repeated = line.repeats().stream().filter(Part.Repeat::wholeLines);
        return Stream.concat(line.lines().stream(), repeated.flatMap(repeat -> new Line("", repeat.parts(), 0, line.location()).lines().stream()));
    }

    private static void checkList(Line line, Parameter list, Fields report) {
        ValueType.ListType type = (ValueType.ListType) list.type();
        Line.Elements elements = line.elements(list);
        int column = Math.max(0, line.source().indexOf("<" + list.name() + ">"));
        boolean repeated = line.repeats().stream().anyMatch(repeat -> repeat.lists().contains(list));
        long places = line.fields().stream().filter(field -> field.parameter().equals(list)).count();
        if (!repeated && places > type.max() || elements.least() > elements.most()) {
            String count = (type.min() == type.max() ? "" : type.min() + "..") + (type.max() == Integer.MAX_VALUE ? "" : type.max());
            String message = "<" + list.name() + "> has " + count + " elements, but the line has " + places + (places == 1 ? " place" : " places") + " for them";
            report.error("list-count", column, message, "change 'count' or the line");
        }
        if (inGroup(line, list)) {
            report.error("list-in-group", column, "an element of the list <" + list.name() + "> in a group that is in or out as a whole", null);
        }
    }

    /** A plain group may hold a list if it is in just where the list has elements: then the first one, if any, is all that stands in it outside a repeated group. */
    private static boolean inGroup(Line line, Parameter list) {
        boolean repeated = line.repeats().stream().anyMatch(repeat -> repeat.lists().contains(list) && repeat.first() <= 1);
        return line.parts().stream().anyMatch(part -> part instanceof Part.Group group
                        && Line.fieldsOf(group.parts()).stream().anyMatch(field -> field.parameter().equals(list) && !(repeated && whole(line, group, list)))
                || part instanceof Part.Run run && run.positions().stream().anyMatch(position -> position.presence() instanceof Line.Presence.Gated
                        && position.field() != null
                        && position.field().parameter().equals(list)));
    }

    private static boolean whole(Line line, Part.Group group, Parameter list) {
        return Line.fieldsOf(group.parts()).stream().filter(field -> field.parameter().equals(list)).count()
                == line.fields().stream().filter(field -> field.parameter().equals(list)).count();
    }

    private static boolean counts(Field field, ValueType.BytesType bytes) {
        return field.parameter().name().equals(bytes.count()) && field.parameter().type() instanceof ValueType.IntType;
    }

    private static boolean isLast(List<Part> parts, Field field) {
        Part last = parts.isEmpty() ? new Part.Literal("") : parts.get(parts.size() - 1);
        if (last instanceof Part.Group group) {
            return isLast(group.parts(), field);
        }
        if (!(last instanceof Part.Run run)) {
            return false;
        }
        Position position = run.positions().get(run.positions().size() - 1);
        return field.equals(position.field()) && position.after().isEmpty();
    }

    private static int column(Line line, Field field) {
        return Math.max(0, line.source().indexOf(name(field)));
    }

    private static String name(Field field) {
        return "<" + field.parameter().name() + ">";
    }
}
