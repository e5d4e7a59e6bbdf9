package io.github.atspec.core.shipped;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What each line of a manual is.
 *
 * @param manual short name of the manual
 * @param lines number of its lines
 * @param bytes its size
 * @param sha256 of its bytes
 */
record Ledger(String manual, int lines, int bytes, String sha256, List<Entry> entries) {

    enum Kind {
        HEADING,
        SYNTAX,
        LITERAL,
        LIST,
        MENTION,
        PROSE
    }

    /**
     * Lines {@code from..to} of one kind.
     *
     * @param of command or event
     * @param example which of its examples executes the literal, from 1; 0 = none
     * @param steps the bytes of a literal, as steps of that example
     * @param erratum the line of the erratum that explains it; 0 = none
     * @param text of a syntax line
     * @param inherited the note of a parent that explains it, where the parent's manual prints the line alike
     */
    record Entry(int from, int to, Kind kind, @Nullable String of, int example, List<String> steps, int erratum, @Nullable String text, @Nullable Note inherited) {

        /** The bytes of a literal without the marks of the steps. */
        String literal() {
            return String.join("", steps.stream().map(step -> step.substring(3)).toList());
        }
    }

    /** An erratum or a decision, named by the line of a manual. */
    record Note(String manual, int at) {}

    /** The entries of {@code ledger.yaml} and of the files that it names in {@code parts}, in the order of their lines. */
    static Ledger of(String id) {
        JsonNode file = Shipped.yaml(id, "ledger.yaml");
        JsonNode manual = file.get("manual");
        return new Ledger(
                manual.get("file").asString(),
                manual.get("lines").asInt(),
                manual.get("bytes").asInt(),
                manual.get("sha256").asString(),
                Stream.concat(Stream.of(file), file.path("parts").valueStream().map(part -> Shipped.yaml(id, part.asString())))
                        .flatMap(part -> part.path("entries").valueStream())
                        .map(Ledger::entry)
                        .sorted(Comparator.comparingInt(Entry::from))
                        .toList());
    }

    List<Entry> entries(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    private static Entry entry(JsonNode node) {
        String[] at = node.get("at").asString().split("\\.\\.");
        return new Entry(
                Integer.parseInt(at[0]),
                Integer.parseInt(at[at.length - 1]),
                Kind.valueOf(node.get("kind").asString().toUpperCase(java.util.Locale.ROOT)),
                node.has("of") ? node.get("of").asString() : null,
                node.path("example").asInt(0),
                node.path("steps").valueStream().map(JsonNode::asString).toList(),
                node.path("erratum").asInt(0),
                node.has("text") ? node.get("text").asString() : null,
                node.has("inherited") ? new Note(node.at("/inherited/manual").asString(), node.at("/inherited/at").asInt()) : null);
    }
}
