package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A syntax line, read from the manual's notation and classified (SEMANTICS sections 1 and 2). Interpreter, code generator and documentation all work from
 * this.
 *
 * <p><b>Writing.</b> A {@link Field#fixed} value is always written. For the others, no value means: at a {@link Presence.Required} or {@link Presence.Gated}
 * position the first spelling of {@code none} bare (nothing at all where that spelling is the empty string), or nothing if the parameter is nullable, with the
 * literal text of the position in both cases, or else the value is refused as missing; at a {@link Presence.Slot} or {@link Presence.Tail} position nothing,
 * its literal text left out too. A group of the shape is in when one of its fields has a value. A value equal to a spelling of {@code none} is refused.
 *
 * <p><b>Reading.</b> A shape that does not fit the bytes is followed by the next one; a value out of its range, length or rule is an error at once. A field
 * spelled as {@code none} says, or without bytes, has no value; without bytes it is accepted at a Required or Gated position only if the parameter is nullable
 * or {@code none} has the empty string. The line must end where the last part does: requests have no surplus separators; in lines of the device without raw
 * bytes surplus separators at the end are ignored, and the positions missing at the end of the last run are read as fields without bytes.
 *
 * <p><b>Several lines.</b> A pattern with a {@link Part.LineEnd} is read from its lines with line ends between them. Where the bytes end before one, the lines that
 * follow are still to come: the reading is unfinished.
 *
 * <p><b>Tokens.</b> A field that starts with a double quote is quoted. A bare field holds no double quote; it ends at its {@link Position#stops} or at the end
 * of the line. No string holds CR, LF or NUL.
 *
 * <p>A line has {@link #shapes()} alternatives: bit {@code g} of a shape says whether the {@link Presence.Gated} positions and {@link Part.Group}s of
 * group {@code g} are present. They are tried in the order {@code shape(modes) ^ 0, shape(modes) ^ 1, ...}: first what the modes say, without guards everything
 * present; the others since a belief about modes may be wrong.
 *
 * @param source as written in the descriptor
 * @param parts in the order of the wire
 * @param groups number of groups that may be in or out as a whole; at most 6
 */
public record Line(String source, List<Part> parts, int groups, SourceLocation location) {

    /** What stands between fields where nothing else is said. */
    public static final char USUAL_SEPARATOR = ',';

    /** Number of shapes: a power of two. */
    public int shapes() {
        return 1 << groups;
    }

    /** All fields in the order of the wire. */
    public List<Field> fields() {
        return fieldsOf(parts);
    }

    /** All fields of some parts, in the order of the wire. */
    public static List<Field> fieldsOf(List<Part> parts) {
        return Parts.fields(parts);
    }

    /** The text every instance of this line starts with: its first literal, empty where it starts with a field. */
    public String head() {
        return parts.isEmpty() || !(parts.get(0) instanceof Part.Literal literal) ? "" : literal.text();
    }

    /**
     * Whether a literal byte other than a separator tells this line from others (SEMANTICS section 5, "who owns a line"): a pattern of several lines is known by its
     * first one.
     */
    public boolean strong() {
        char separator = separator();
        return Parts.literals(lines().get(0)).anyMatch(text -> text.chars().anyMatch(c -> c != separator && c != USUAL_SEPARATOR));
    }

    /** What stands between its fields; the usual one where there are none. */
    public char separator() {
        return Parts.runs(parts).findFirst().map(Part.Run::separator).orElse(USUAL_SEPARATOR);
    }

    /** Whether the pattern goes over several lines of the device: a record. */
    public boolean severalLines() {
        return parts.stream().anyMatch(Part.LineEnd.class::isInstance);
    }

    /** What stands between the line ends; one for most. */
    public List<List<Part>> lines() {
        List<List<Part>> lines = new java.util.ArrayList<>(List.of(new java.util.ArrayList<>()));
        for (Part part : parts) {
            if (part instanceof Part.LineEnd) {
                lines.add(new java.util.ArrayList<>());
            } else {
                lines.get(lines.size() - 1).add(part);
            }
        }
        return lines;
    }

    /** The first line of a pattern, by which it is told from others; for most all there is. */
    public Line header() {
        return severalLines() ? new Line(source, List.copyOf(lines().get(0)), groups, location) : this;
    }

    /** Whether a field of text is a whole line behind the first one: it may be empty then, since the line before it announced it. */
    public boolean isBody(Field field) {
        List<List<Part>> lines = lines();
        return field.parameter().type() instanceof ValueType.TextType
                && lines.subList(1, lines.size()).stream().anyMatch(line -> line.size() == 1
                        && line.get(0) instanceof Part.Run run
                        && run.positions().size() == 1
                        && field.equals(run.positions().get(0).field())
                        && run.positions().get(0).before().isEmpty());
    }

    /** One stretch of a line. */
    public sealed interface Part {

        /** Bytes that are always there. */
        record Literal(String text) implements Part {}

        /**
         * Between two lines of a pattern.
         *
         * @param text the line end of the dialect
         */
        record LineEnd(String text) implements Part {}

        /**
         * Positions joined by {@code separator}. The separator belongs to the positions: a {@link Presence.Gated} position that is absent takes one along (the
         * one before it, or the one after it when it is first of the run), an absent {@link Presence.Tail} ends the run.
         *
         * @param positions at least one
         */
        record Run(List<Position> positions, char separator) implements Part {

            private Run beyond(int elements) {
                return new Run(positions.stream().map(position -> position.beyond(elements)).toList(), separator);
            }
        }

        /** A plain group, {@code ATE[<x>]}: in or out with all its text, by bit {@code group} of the shape. */
        record Group(int group, List<Part> parts) implements Part {}

        /**
         * A repeated group, {@code [,<a>,<b>]...}: as often as its lists have elements beyond those before it, which is what their fields here count from. Reading goes
         * on as long as another occurrence begins, never on account of what it holds. Inside are literals, and runs without {@link Presence.Gated} positions.
         *
         * @param opening the text that every occurrence begins with; empty where it begins with a field
         * @param behind where {@code opening} is empty, or of whole lines, the text that ends the repetition; empty for the end of the line
         */
        record Repeat(List<Part> parts, String opening, String behind) implements Part {

            /** Whether lines are repeated, rather than a part of one. */
            public boolean wholeLines() {
                return parts.get(parts.size() - 1) instanceof LineEnd;
            }

            /** An occurrence, counted from 0. */
            public List<Part> occurrence(int number) {
                return parts.stream().map(part -> part instanceof Run run ? run.beyond(number) : part).toList();
            }

            /** The lists of the group. */
            public List<Parameter> lists() {
                return fieldsOf(parts).stream().map(Field::parameter).toList();
            }

            /** How many elements of each list stand before the group. */
            public int first() {
                return fieldsOf(parts).get(0).element();
            }
        }
    }

    /**
     * One position of a run.
     *
     * @param before literal text before the field, mostly empty
     * @param field the field, or null for a position of literal text alone
     * @param after literal text after the field, mostly empty
     * @param presence when the position is there
     * @param stops the bytes at which a bare field ends: the separator, and what else can follow it in some shape; empty for {@code bytes}, which take the
     *     rest, and for {@code text}, which takes the rest of its line, where that is the last
     */
    public record Position(String before, @Nullable Field field, String after, Presence presence, String stops) {

        private Position beyond(int elements) {
            return field == null ? this : new Position(before, field.beyond(elements), after, presence, stops);
        }
    }

    /** When a position is there. */
    public sealed interface Presence {
        /** Always, and its field has a value (or a hole if the parameter is nullable). */
        record Required() implements Presence {}

        /** The position is always there, its content may be missing (a hole). Also an absent middle group in a dialect that keeps its comma. */
        record Slot() implements Presence {}

        /**
         * Optional at the end of a run.
         *
         * @param needs index in the run of the position that must have a value if this one has, or -1
         */
        record Tail(int needs) implements Presence {}

        /** In or out with its separator by bit {@code group} of the shape. Inside, it is required. */
        record Gated(int group) implements Presence {}
    }

    /**
     * A parameter at its place in a line.
     *
     * @param parameter what it is
     * @param quoting how it is written here: {@code <"x">} forces ALWAYS unless the parameter states its own
     * @param fixed the only value allowed here, from a {@code where} of one value; null = any value of the type
     * @param element which element of a list stands here, counted from 0; -1 for the value of a parameter that is no list
     * @param guard the modes under which this field is in its line, joined by "and"; its position is {@link Presence.Gated} then. Empty for most
     */
    public record Field(Parameter parameter, Quoting quoting, @Nullable Value fixed, int element, List<Guard> guard) {

        /** Of a parameter that is no list. */
        public Field(Parameter parameter, Quoting quoting, @Nullable Value fixed) {
            this(parameter, quoting, fixed, -1, List.of());
        }

        public boolean ofList() {
            return element >= 0;
        }

        private Field beyond(int elements) {
            return new Field(parameter, quoting, fixed, element + elements, guard);
        }

        /** The field as it is where its value is of one of several kinds. */
        public Field ofKind(ValueType.Kind kind) {
            return new Field(parameter.ofKind(kind), kind.quoting(), null, element, guard);
        }

        /** Whether any byte may stand between its quotes, where they are not escaped. */
        public boolean holdsQuotes() {
            if (type() instanceof ValueType.EitherType either) {
                return either.kinds().stream().anyMatch(kind -> ofKind(kind).holdsQuotes());
            }
            boolean free = type() instanceof ValueType.AtomType atom && atom.texts() || type() instanceof ValueType.StringType || type() instanceof ValueType.HostType || type() instanceof ValueType.EnumType words && words.ofString();
            return free && quoting != Quoting.NEVER;
        }

        /** The type of what stands here: of one element for a list. */
        public ValueType type() {
            return parameter.type().single();
        }
    }

    /**
     * How many elements of a list a line can carry.
     *
     * @param least elements without which it cannot be written
     * @param most its positions
     */
    public record Elements(int least, int most) {}

    /**
     * A field that modes put into the line or leave out of it.
     *
     * @param group the group that it is in
     */
    public record Guarded(Field field, int group) {

        public Parameter parameter() {
            return field.parameter();
        }

        /** Its own guard, or in a group that is in or out as a whole its parameter's. */
        public List<Guard> when() {
            return field.guard().isEmpty() ? field.parameter().when() : field.guard();
        }
    }

    /** The fields with a mode guard that acts in this line. A parameter's guard says nothing outside groups that are in or out as a whole. */
    public List<Guarded> guarded() {
        return Parts.guarded(parts).stream().filter(field -> !field.when().isEmpty()).toList();
    }

    /** Number of groups that were written as such: the first ones. The others are made of fields with guards of their own. */
    public int writtenGroups() {
        return groups - (int) guarded().stream().filter(guarded -> !guarded.field().guard().isEmpty()).mapToInt(Guarded::group).distinct().count();
    }

    /** The shape under some modes: the groups that none of their guards keeps out. */
    public int shape(java.util.function.Predicate<List<Guard>> hold) {
        int shape = shapes() - 1;
        for (Guarded field : guarded()) {
            shape &= hold.test(field.when()) ? -1 : ~(1 << field.group());
        }
        return shape;
    }

    /** How many elements of a list this line can carry: what its positions and the list's own count allow. */
    public Elements elements(Parameter parameter) {
        ValueType.ListType type = (ValueType.ListType) parameter.type();
        long required = type.holes() ? 0 : parts.stream()
                .filter(Part.Run.class::isInstance)
                .flatMap(part -> ((Part.Run) part).positions().stream())
                .filter(p -> p.presence() instanceof Presence.Required && p.field() != null && p.field().parameter().name().equals(parameter.name()))
                .count();
        long places = fields().stream().filter(field -> field.parameter().name().equals(parameter.name())).count();
        int most = repeats().stream().anyMatch(repeat -> repeat.lists().contains(parameter)) ? type.max() : Math.min(type.max(), (int) places);
        return new Elements(Math.max(type.min(), (int) required), most);
    }

    /** The repeated groups. */
    public List<Part.Repeat> repeats() {
        return Parts.repeats(parts).toList();
    }

    /** The separators that mean nothing at the end of a line which a part ends; empty where that is text. */
    public static Optional<Character> separator(Part last) {
        return Parts.lastSeparator(last);
    }

    /** The separators that mean nothing at the end of the line, where it is one of the device; empty where the line ends in text. */
    public Optional<Character> lastSeparator() {
        return parts.isEmpty() ? Optional.empty() : Parts.lastSeparator(parts.get(parts.size() - 1));
    }

    /** The parameters of the line that are lists, in the order of their first elements. */
    public List<Parameter> lists() {
        return fields().stream().filter(field -> field.element() == 0).map(Field::parameter).toList();
    }
}
