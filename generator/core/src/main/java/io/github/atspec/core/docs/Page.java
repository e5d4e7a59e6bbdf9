package io.github.atspec.core.docs;

import java.util.List;

/**
 * What the page of a command set says, in the order it says it: the templates add markup and headings, nothing else. All text is printable and
 * not escaped. Public, with its parts, because templates read public members only.
 *
 * @param language BCP 47 tag of the prose
 * @param languages the others that there is documentation in
 * @param source where the facts come from
 * @param chapters in the descriptor's order
 */
public record Page(
        String id,
        String title,
        String language,
        List<Language> languages,
        List<String> description,
        List<Fact> source,
        List<Chapter> chapters,
        List<Entry> state,
        List<Field> types,
        List<Entry> errors,
        List<Fact> dialect,
        List<Note> errata,
        List<Note> decisions,
        List<Accepted> suppressions) {

    /**
     * The same in another language.
     *
     * @param tag BCP 47 tag
     * @param file name of its files without their endings
     */
    public record Language(String tag, String file) {}

    /** The commands and events of one chapter. */
    public record Chapter(String anchor, String title, List<Accepted> suppressions, List<Entry> commands, List<Entry> events) {}

    /**
     * A command, an event, a state item, or a table of errors.
     *
     * @param summary empty where there is none
     * @param fields parameters, or the columns of a state item
     */
    public record Entry(
            String anchor,
            String name,
            String summary,
            List<String> description,
            List<Fact> facts,
            List<Shape> shapes,
            List<Field> fields,
            List<Transcript> examples,
            List<Note> errata,
            List<Note> decisions,
            List<Accepted> suppressions) {}

    /**
     * One variant of a form, or one spelling of an event.
     *
     * @param title says which
     * @param line its syntax line
     */
    public record Shape(String title, String summary, String line, List<Fact> facts) {}

    /**
     * Something said under a label.
     *
     * @param values one or more
     * @param ordered whether their order matters
     */
    public record Fact(String label, List<Phrase> values, boolean ordered) {
        static Fact of(String label, Phrase value) {
            return new Fact(label, List.of(value), false);
        }
    }

    /** A parameter, column or named type. What does not apply is empty. */
    public record Field(
            String name,
            String summary,
            Phrase type,
            String range,
            String unit,
            Phrase initial,
            List<Phrase> values,
            List<Phrase> remarks) {}

    /**
     * An example.
     *
     * @param given state before it
     * @param remarks what else to know
     */
    public record Transcript(List<Phrase> given, List<Exchanged> lines, List<Phrase> remarks) {
        /** The lines as the descriptor spells them. */
        public String text() {
            return lines.stream().map(Exchanged::toString).collect(java.util.stream.Collectors.joining("\n"));
        }
    }

    /**
     * One line of a transcript.
     *
     * @param mark {@code >>} host to modem, {@code <<} modem to host, {@code >~} and {@code <~} raw bytes
     */
    public record Exchanged(String mark, String text) {
        @Override
        public String toString() {
            return text.isEmpty() ? mark : mark + " " + text;
        }
    }

    /**
     * An erratum or a decision.
     *
     * @param at line of the manual, or empty
     * @param manual the one that the line is of, where it is not the set's own; or empty
     * @param about what the manual says, or leaves open
     */
    public record Note(String at, String manual, String about, String decided, String because) {}

    /**
     * A suppression.
     *
     * @param problem id of what is accepted
     */
    public record Accepted(String problem, String because) {}
}
