package io.github.atspec.core.run;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SetFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A shipped set that extends another, as if it were written without: header and chapters as plain trees. */
public final class WrittenOut {
    private WrittenOut() {}

    /** The header first. */
    public static List<JsonNode> of(String id) {
        Problems problems = new Problems();
        try {
            DescriptorSource source = DescriptorSource.shipped(id, WrittenOut.class.getClassLoader()).orElseThrow();
            SetFiles files = new Family(problems).read(source).orElseThrow(() -> new AssertionError(problems.sorted().toString()));
            return Stream.concat(Stream.of(files.header()), files.chapters().stream().map(SetFiles.ChapterFile::root)).map(WrittenOut::json).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Node node) {
        if (node instanceof Node.Mapping map) {
            ObjectNode object = JsonMapper.shared().createObjectNode();
            map.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
            return object;
        } else if (node instanceof Node.Sequence list) {
            ArrayNode array = JsonMapper.shared().createArrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.scalarKind() == Node.ScalarKind.INTEGER
                ? JsonMapper.shared().getNodeFactory().numberNode(Long.decode(scalar.text()))
                : JsonMapper.shared().getNodeFactory().stringNode(scalar.text());
    }
}
