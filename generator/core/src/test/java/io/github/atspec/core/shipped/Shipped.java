package io.github.atspec.core.shipped;

import io.github.atspec.core.Sets;
import io.github.atspec.core.run.WrittenOut;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of a shipped command set as plain YAML, so that a mistake of the reader cannot hide one of theirs. */
final class Shipped {
    static final List<String> IDS = Sets.OF_MANUALS;

    private final String id;
    private final JsonNode header;
    private final List<JsonNode> files;

    private Shipped(String id) {
        this.id = id;
        this.header = yaml(id, "command-set.yaml");
        this.files = header.has("extends")
                ? WrittenOut.of(id)
                : Stream.concat(Stream.of(header), header.path("chapters").valueStream().map(chapter -> yaml(id, chapter.asString()))).toList();
    }

    /** The set that this one extends. */
    Optional<String> parent() {
        JsonNode parent = header.path("extends");
        return parent.isMissingNode() ? Optional.empty() : Optional.of(parent.isString() ? parent.asString() : parent.get("id").asString());
    }

    /** The short name of the manual. */
    String manual() {
        return header.get("manual").get("file").asString();
    }

    static Shipped of(String id) {
        return new Shipped(id);
    }

    static JsonNode yaml(String id, String file) {
        return YAMLMapper.shared().readTree(resource("atspec/" + id + "/" + file));
    }

    static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(Shipped.class.getClassLoader().getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return id;
    }

    /** The header file, then the chapters. */
    List<JsonNode> files() {
        return files;
    }

    /** The errata of the set as a whole. */
    List<JsonNode> errata() {
        return header.path("errata").valueStream().toList();
    }

    /** The names of all commands that the set's own manual speaks of. */
    List<String> commands() {
        return files.stream()
                .flatMap(file -> file.path("commands").propertyStream())
                .filter(command -> !command.getValue().path("source").asString("").equals("assumed"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The bytes that leave passthrough, which a manual may list among its commands. */
    String escapeSequence() {
        return files.get(0).path("dialect").path("escape sequence").path("bytes").asString("");
    }

    /** A command or event by name. */
    JsonNode element(String name) {
        return files.stream()
                .flatMap(file -> Stream.of(file.path("commands"), file.path("events")))
                .filter(elements -> elements.has(name))
                .findFirst()
                .map(elements -> elements.get(name))
                .orElseThrow(() -> new AssertionError("no command or event '" + name + "'"));
    }

    /** The steps of the example that is {@code number} (from 1) in the element's list. */
    List<String> example(String element, int number) {
        JsonNode example = element(element).path("examples").path(number - 1);
        if (example.isString()) {
            return List.of(example.asString());
        }
        JsonNode lines = example.isArray() ? example : example.path("lines");
        return lines.valueStream().map(step -> step.isString() ? step.asString() : step.path("line").asString()).toList();
    }

    /** All lines in the manual's notation of an element: requests, responses, kinds of lines, endings, spellings. */
    List<String> lines(String element) {
        return Stream.of("syntax", "line", "response", "one of", "fails", "during")
                .flatMap(key -> element(element).findValues(key).stream())
                .flatMap(Shipped::strings)
                .toList();
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isContainer() ? node.valueStream().flatMap(Shipped::strings) : Stream.of(node).filter(JsonNode::isString).map(JsonNode::asString);
    }

    /** Whether an element has an erratum or a decision at a line of the set's own manual. */
    boolean explains(String element, int line) {
        return explains(element, manual(), line);
    }

    /** The same of the manual of a set that this one extends, which an inherited note names. */
    boolean explains(String element, String manual, int line) {
        return Stream.of("errata", "decisions")
                .flatMap(key -> element(element).path(key).valueStream())
                .filter(entry -> entry.path("manual").asString(manual()).equals(manual))
                .anyMatch(entry -> entry.path("at").asInt(0) == line);
    }
}
