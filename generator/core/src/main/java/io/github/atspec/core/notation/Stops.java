package io.github.atspec.core.notation;

import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Computes where a bare field ends: at the separator, and at the first byte of whatever else can follow it in some shape. */
final class Stops {
    private Stops() {}

    static List<Part> in(List<Part> parts) {
        return in(parts, new TreeSet<>());
    }

    private static List<Part> in(List<Part> parts, TreeSet<Character> after) {
        List<Part> result = new ArrayList<>();
        TreeSet<Character> follow = after;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            result.add(0, in(part, follow));
            follow = before(part, follow);
        }
        return List.copyOf(result);
    }

    private static Part in(Part part, TreeSet<Character> follow) {
        if (part instanceof Part.Group group) {
            return new Part.Group(group.group(), in(group.parts(), follow));
        }
        if (part instanceof Part.Repeat repeat) {
            TreeSet<Character> again = new TreeSet<>(follow);
            again.addAll(startsOf(repeat.parts()));
            return new Part.Repeat(in(repeat.parts(), again), repeat.opening(), repeat.behind());
        }
        return part instanceof Part.Run run ? run(run, follow) : part;
    }

    private static Part run(Part.Run run, TreeSet<Character> follow) {
        List<Position> positions = new ArrayList<>();
        for (Position p : run.positions()) {
            String stops = p.field() == null ? "" : stops(p, p.field().type(), run.separator(), follow);
            positions.add(new Position(p.before(), p.field(), p.after(), p.presence(), stops));
        }
        return new Part.Run(List.copyOf(positions), run.separator());
    }

    static boolean takesRest(ValueType type) {
        return type instanceof ValueType.TextType || type instanceof ValueType.BytesType;
    }

    private static String stops(Position position, ValueType type, char separator, TreeSet<Character> follow) {
        if (type instanceof ValueType.BytesType) {
            return "";
        }
        if (type instanceof ValueType.TextType) {
            return text(follow);
        }
        if (type instanceof ValueType.StringType string && string.characters() != null) {
            return string.characters().others();
        }
        TreeSet<Character> stops = new TreeSet<>();
        stops.add(separator);
        if (position.after().isEmpty()) {
            stops.addAll(follow);
        } else {
            stops.add(first(position.after()));
        }
        if (type instanceof ValueType.ChoicesType) {
            // Its own parenthesis is no end of it.
            stops.remove('(');
        }
        return text(stops);
    }

    private static String text(TreeSet<Character> stops) {
        StringBuilder text = new StringBuilder();
        stops.forEach(text::append);
        return text.toString();
    }

    /** The bytes that can stand where {@code part} begins, given those that can follow it. */
    private static TreeSet<Character> before(Part part, TreeSet<Character> follow) {
        TreeSet<Character> starts = new TreeSet<>();
        if (part instanceof Part.Literal literal) {
            starts.add(first(literal.text()));
        } else if (part instanceof Part.LineEnd end) {
            starts.add(end.text().isEmpty() ? '\n' : first(end.text()));
        } else if (part instanceof Part.Group group) {
            starts.addAll(follow);
            starts.addAll(startsOf(group.parts()));
        } else if (part instanceof Part.Repeat repeat) {
            starts.addAll(follow);
            starts.addAll(startsOf(repeat.parts()));
        } else if (part instanceof Part.Run run) {
            starts.addAll(starts(run));
        }
        return starts;
    }

    private static TreeSet<Character> startsOf(List<Part> parts) {
        return parts.isEmpty() ? new TreeSet<>() : before(parts.get(0), new TreeSet<>());
    }

    private static TreeSet<Character> starts(Part.Run run) {
        TreeSet<Character> starts = new TreeSet<>();
        for (Position position : run.positions()) {
            starts.add(position.before().isEmpty() ? run.separator() : first(position.before()));
            if (position.presence() instanceof Presence.Required) {
                break;
            }
        }
        return starts;
    }

    private static char first(String text) {
        return (char) (text.getBytes(StandardCharsets.UTF_8)[0] & 0xFF);
    }
}
