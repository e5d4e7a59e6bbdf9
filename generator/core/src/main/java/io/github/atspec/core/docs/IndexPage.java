package io.github.atspec.core.docs;

import java.util.List;

/**
 * What the index page of several command sets says. As {@link Page}, a view for templates: printable text, not escaped.
 *
 * @param language BCP 47 tag of the prose, where the sets have it
 * @param languages the others that there is an index in
 * @param sets in the order asked for
 * @param commands sorted by name
 * @param events unsolicited result codes, sorted by name
 */
public record IndexPage(String language, List<Page.Language> languages, List<Documented> sets, List<Row> commands, List<Row> events) {

    /** The rows that have something to compare. */
    public List<Row> differing() {
        return java.util.stream.Stream.concat(commands.stream(), events.stream()).filter(row -> !row.differences().isEmpty()).toList();
    }

    /**
     * A command set.
     *
     * @param file name of its documentation without the ending
     * @param own how many of its commands are described by its manual, or seen on a device
     * @param assumed how many are not
     */
    public record Documented(String id, String title, String file, String manual, int own, int assumed, int events) {}

    /**
     * A command or an event, and what the sets have of it.
     *
     * @param anchor of its differences
     * @param cells one for each set
     * @param differences where the sets spell it differently
     */
    public record Row(String anchor, String name, String summary, List<Cell> cells, List<Difference> differences) {}

    /**
     * What one set has of it.
     *
     * @param link to its documentation; empty where the set lacks it
     * @param forms its forms, or the names of its lines
     * @param remarks assumed, not supported, and the like
     */
    public record Cell(String link, List<String> forms, List<String> remarks) {}

    /** A form, or the lines of an event, in all sets that have the command or event. */
    public record Difference(String title, List<Spelled> spelled) {}

    /**
     * How some sets spell it, all of them in the same way.
     *
     * @param sets their ids
     * @param lines none where they lack it
     */
    public record Spelled(List<String> sets, List<Line> lines) {}

    /** A syntax line in pieces. */
    public record Line(List<Piece> pieces) {}

    /** @param differs whether another set lacks it there */
    public record Piece(String text, boolean differs) {}
}
