package io.github.atspec.core.translate;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.ScalarKind;
import io.github.atspec.core.source.Node;
import java.util.List;
import java.util.stream.Stream;

/**
 * The prose of a parent in a set of other languages: a plain text says which language it is in, and languages that the new set does not have are left out.
 *
 * @param from of the parent
 * @param to of the new set
 */
public record ProseHandover(Languages from, Languages to) {

    /** A file of the parent. */
    public Mapping file(Mapping root) {
        return from.equals(to) ? root : (Mapping) ProseTree.map(root, this::text);
    }

    private Node text(Node text) {
        if (text instanceof Mapping texts && texts.entries().stream().anyMatch(entry -> from.all().contains(entry.key().text()))) {
            List<Entry> known = texts.entries().stream().filter(entry -> to.all().contains(entry.key().text())).toList();
            return known.isEmpty()
                    ? Stream.of(from.own()).flatMap(own -> texts.get(own).stream()).findFirst().orElse(texts.entries().get(0).value())
                    : new Mapping(known, texts.location());
        } else if (text instanceof Scalar scalar && scalar.scalarKind() == ScalarKind.TEXT && !from.own().equals(to.own()) && to.others().contains(from.own())) {
            Scalar language = new Scalar(from.own(), ScalarKind.TEXT, text.location(), text.location());
            return new Mapping(List.of(new Entry(language, text)), text.location());
        }
        return text;
    }
}
