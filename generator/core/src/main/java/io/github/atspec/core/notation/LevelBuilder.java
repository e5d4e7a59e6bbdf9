package io.github.atspec.core.notation;

import io.github.atspec.core.model.Dialect.SkippedMiddle;
import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Lays the atoms of a line, or of the inside of a plain group, out as literals, runs and groups. One instance builds one level. */
final class LevelBuilder {
    private final Fields fields;
    private final LineContext context;
    /** Number of shape bits given out so far, shared with the levels inside. */
    private final AtomicInteger groups;

    private final List<Part> parts = new ArrayList<>();
    /** The run being built; null between runs. */
    private @Nullable List<Position> run;
    /** The position being built; null between positions. */
    private @Nullable Draft current;
    /** What stands between the lines of the pattern, or null. */
    private @Nullable String lineEnd;
    /** Whether a position may begin here. */
    private boolean atStart = true;
    /** Whether the plain group just closed ends in a field. */
    private boolean touching;

    LevelBuilder(Fields fields, LineContext context, AtomicInteger groups) {
        this.fields = fields;
        this.context = context;
        this.groups = groups;
    }

    /** The lines of a pattern: each is laid out for itself. */
    List<Part> lines(List<Atom> atoms, @Nullable String between) {
        lineEnd = between;
        int from = 0;
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Atom.LineEnd end) {
                level(atoms.subList(from, i), end.column());
                parts.add(lineEnd(end));
                from = i + 1;
            }
        }
        level(atoms.subList(from, atoms.size()), from == 0 ? 0 : ((Atom.LineEnd) atoms.get(from - 1)).column());
        return List.copyOf(parts);
    }

    private Part lineEnd(Atom.LineEnd end) {
        if (lineEnd == null) {
            fields.error("line-end", end.column(), "several lines in what is one line", "lines of responses and events alone can have a line end inside");
        }
        return new Part.LineEnd(lineEnd == null ? "" : lineEnd);
    }

    private void level(List<Atom> atoms, int column) {
        if (atoms.isEmpty()) {
            fields.error("empty-line", column, "an empty line in a pattern of several", "a line of the device has text or a parameter");
        }
        atStart = true;
        touching = false;
        build(atoms);
    }

    List<Part> build(List<Atom> atoms) {
        int start = head(atoms);
        for (int i = start; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom instanceof Atom.Chars chars) {
                chars(chars.text());
            } else if (atom instanceof Atom.Comma) {
                comma();
            } else if (atom instanceof Atom.Param param) {
                param(param);
            } else {
                group(atoms, i);
            }
        }
        closeRun();
        return List.copyOf(parts);
    }

    /** The literal before the first parameter or group; returns the number of atoms it takes. */
    private int head(List<Atom> atoms) {
        StringBuilder head = new StringBuilder();
        int i = 0;
        for (; i < atoms.size() && !(atoms.get(i) instanceof Atom.Param || atoms.get(i) instanceof Atom.Group); i++) {
            head.append(atoms.get(i) instanceof Atom.Chars chars ? chars.text() : String.valueOf(context.separator()));
        }
        if (!head.isEmpty()) {
            parts.add(new Part.Literal(head.toString()));
            atStart = !Character.isLetterOrDigit(head.charAt(head.length() - 1));
        }
        return i;
    }

    private void chars(String text) {
        if (current != null) {
            current.text(text);
        } else if (run != null && atStart) {
            current = new Draft();
            current.text(text);
        } else {
            closeRun();
            parts.add(new Part.Literal(text));
        }
        atStart = false;
        touching = false;
    }

    private void comma() {
        if (run == null) {
            parts.add(new Part.Literal(String.valueOf(context.separator())));
        } else {
            if (atStart) {
                current = new Draft();
            }
            closePosition();
        }
        atStart = true;
        touching = false;
    }

    private void param(Atom.Param param) {
        if (touching || current != null && current.endsInField() || run != null && current == null && !atStart) {
            fields.sideBySide(param.column());
        }
        if (current != null && current.hasField()) {
            String between = current.takeAfter();
            closeRun();
            parts.add(new Part.Literal(between));
        }
        Field field = fields.field(param);
        position();
        if (field != null) {
            current = java.util.Objects.requireNonNull(current);
            current.field(field);
        }
        atStart = false;
        touching = false;
    }

    private void position() {
        if (run == null) {
            run = new ArrayList<>();
        }
        if (current == null) {
            current = new Draft();
        }
    }

    private void group(List<Atom> level, int index) {
        Atom.Group group = (Atom.Group) level.get(index);
        if (group.repeated()) {
            repeated(group);
            return;
        }
        boolean mayStart = atStart && current == null;
        switch (Placement.of(level, index, mayStart)) {
            case TAIL -> optional(group, true);
            case LIST -> optional(group, false);
            case MIDDLE -> middle(group);
            case HEAD -> {
                gated(group);
                atStart = true;
            }
            case SLOT -> add(group, item -> new Presence.Slot());
            case PLAIN -> plain(group);
        }
    }

    private void optional(Atom.Group group, boolean joined) {
        if (joined) {
            join();
        }
        int first = run == null ? 0 : run.size();
        add(group, item -> new Presence.Tail(item.needs() < 0 ? -1 : first + item.needs()));
    }

    private void middle(Atom.Group group) {
        join();
        if (context.skippedMiddle() == SkippedMiddle.KEEP) {
            add(group, item -> new Presence.Slot());
        } else {
            gated(group);
        }
    }

    private void gated(Atom.Group group) {
        int bit = groups.getAndIncrement();
        if (GroupContent.of(group).stream().flatMap(List::stream).anyMatch(GroupContent.Item::nested)) {
            fields.error("nested-group", group.column(), "a group inside a group that is in or out as a whole", "write two groups side by side");
        }
        add(group, item -> new Presence.Gated(bit));
    }

    /** Ends the position before a group that brings its own comma. A run that begins with such a group begins with an empty position. */
    private void join() {
        if (current == null && (run == null || atStart)) {
            position();
        }
        closePosition();
    }

    private void add(Atom.Group group, java.util.function.Function<GroupContent.Item, Presence> presence) {
        if (run == null) {
            run = new ArrayList<>();
        }
        for (GroupContent.Item item : GroupContent.of(group).orElseThrow()) {
            run.add(draft(item.atoms()).position(presence.apply(item)));
        }
        atStart = false;
        touching = false;
    }

    private Draft draft(List<Atom> atoms) {
        Draft draft = new Draft();
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Chars chars) {
                draft.text(chars.text());
            } else if (atom instanceof Atom.Param param) {
                Field field = fields.field(param);
                if (field != null) {
                    draft.field(field);
                }
            }
        }
        return draft;
    }

    private void plain(Atom.Group group) {
        boolean touches = touching || current != null && current.endsInField();
        if (touches && Edges.beginsWithParameter(group)) {
            fields.sideBySide(group.column());
        }
        closeRun();
        int bit = groups.getAndIncrement();
        parts.add(new Part.Group(bit, new LevelBuilder(fields, context, groups).build(group.atoms())));
        touching = Edges.endsWithParameter(group);
        atStart = false;
    }

    private void repeated(Atom.Group group) {
        boolean touches = touching || current != null && current.endsInField() || Edges.endsWithParameter(group);
        if (touches && Edges.beginsWithParameter(group)) {
            fields.sideBySide(group.column());
        }
        closeRun();
        List<Part> inside = inside(group);
        String opening = inside.get(0) instanceof Part.Literal literal ? literal.text() : "";
        parts.add(new Part.Repeat(inside, opening, ""));
        touching = Edges.endsWithParameter(group);
        atStart = group.endsLine();
    }

    private List<Part> inside(Atom.Group group) {
        LevelBuilder builder = new LevelBuilder(fields, context, groups);
        int last = group.atoms().size() - 1;
        if (!(group.atoms().get(last) instanceof Atom.LineEnd end)) {
            return builder.build(group.atoms());
        }
        List<Part> lines = new ArrayList<>(builder.lines(group.atoms().subList(0, last), lineEnd));
        lines.add(lineEnd(end));
        return List.copyOf(lines);
    }

    private void closePosition() {
        if (current != null) {
            position();
            java.util.Objects.requireNonNull(run).add(current.position(new Presence.Required()));
            current = null;
        }
    }

    private void closeRun() {
        if (run != null && atStart && current == null && !endsInHeadGroup()) {
            current = new Draft();
        }
        closePosition();
        if (run != null) {
            parts.add(new Part.Run(List.copyOf(run), context.separator()));
            run = null;
        }
    }

    private boolean endsInHeadGroup() {
        return run != null && !run.isEmpty() && run.get(run.size() - 1).presence() instanceof Presence.Gated;
    }
}
