package io.github.atspec.core.language;

import io.github.atspec.core.run.DescriptorSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** LANGUAGE.md, read for what the tests ask of it. */
final class LanguageManual {
    private static final Pattern SNIPPET = Pattern.compile("```yaml descriptor\\n(.*?)```", Pattern.DOTALL);
    /** A row that begins with a name in code style. */
    private static final Pattern ROW = Pattern.compile("\\| `([^`|]+)` \\|(.*)\\|");

    private final String text = Yaml.resource("atspec/LANGUAGE.md");

    /** Complete descriptors on the page. */
    List<String> snippets() {
        return SNIPPET.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** A descriptor on the page. A set that it extends is another one there. */
    DescriptorSource source(String snippet) {
        String id = Yaml.read(snippet).get("id").asString();
        return new Snippet(id + "/command-set.yaml", snippet, this::parent);
    }

    private Optional<DescriptorSource> parent(String id) {
        return snippets().stream().filter(snippet -> Yaml.read(snippet).get("id").asString().equals(id)).findFirst().map(this::source);
    }

    private record Snippet(String header, String text, Function<String, Optional<DescriptorSource>> family) implements DescriptorSource {
        @Override
        public Optional<byte[]> read(String path) {
            return path.equals("command-set.yaml") ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : Optional.empty();
        }

        @Override
        public Optional<DescriptorSource> parent(String id) {
            return family.apply(id);
        }
    }

    /** The rows of each table of keys, by the kind of map that the heading names. */
    SortedMap<String, Collection<String>> keys() {
        SortedMap<String, Collection<String>> keys = new TreeMap<>();
        rows("## Keys").forEach(row -> keys.computeIfAbsent(row.kind(), k -> new TreeSet<>()).add(row.name()));
        // "All keys of a type, and:" stands above the tables of parameters and of kinds.
        List.of("parameter", "kind").forEach(kind -> keys.getOrDefault(kind, new TreeSet<>()).addAll(keys.getOrDefault("type", List.of())));
        return keys;
    }

    /** The first cells of the table below a heading of the second level. */
    List<String> names(String heading) {
        return rows(heading).stream().map(Row::name).toList();
    }

    /**
     * A row of a table.
     *
     * @param kind the heading of the third level above it, empty where there is none
     * @param name its first cell
     * @param cells the others
     */
    record Row(String kind, String name, List<String> cells) {}

    List<Row> rows(String heading) {
        int start = text.indexOf("\n" + heading + "\n");
        int end = text.indexOf("\n## ", start + 1);
        List<Row> rows = new ArrayList<>();
        String kind = "";
        for (String line : text.substring(start + 1, end < 0 ? text.length() : end).split("\n")) {
            Matcher row = ROW.matcher(line);
            if (line.startsWith("### ")) {
                kind = line.substring(4);
            } else if (row.matches()) {
                rows.add(new Row(kind, row.group(1), List.of(row.group(2).split("(?<!\\\\)\\|"))));
            }
        }
        return rows;
    }
}
