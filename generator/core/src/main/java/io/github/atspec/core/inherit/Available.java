package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.SetFiles.ChapterFile;
import io.github.atspec.core.source.SetFiles;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is there on at least one of some chips: the files of a set without what is on others alone.
 *
 * <ol>
 *   <li>commands, forms, variants, parameters and values that are on none of the chips go, at whatever depth;
 *   <li>parameters that are gone leave the lines, and all else that names them; parameters that nothing names any more go too;
 *   <li>forms without variants and commands without forms go.
 * </ol>
 *
 * <p>Examples stay as they are, whether or not they still fit.
 */
public final class Available {
    private final Set<String> chips;

    public Available(Set<String> chips) {
        this.chips = Set.copyOf(chips);
    }

    /** The files of a set without what the chips lack. */
    public SetFiles of(SetFiles files) {
        Map<String, Set<String>> dropped = new LinkedHashMap<>();
        Set<String> gone = new HashSet<>();
        SetFiles left = each(files, root -> file(root, dropped, gone));
        return each(left, root -> Trees.at(root, "commands", commands -> Trees.values(commands, command -> referring(command, dropped, gone))));
    }

    private interface Change {
        Mapping of(Mapping root);
    }

    private static SetFiles each(SetFiles files, Change change) {
        List<ChapterFile> chapters = files.chapters().stream()
                .map(chapter -> new ChapterFile(chapter.path(), chapter.root() instanceof Mapping root ? change.of(root) : chapter.root()))
                .toList();
        return new SetFiles(change.of(files.header()), chapters);
    }

    private Mapping file(Mapping root, Map<String, Set<String>> dropped, Set<String> gone) {
        Mapping types = Trees.at(Trees.at(root, "types", this::available), "state", this::available);
        Mapping commands = Trees.at(types, "commands", elements -> elements(elements, dropped, gone));
        return Trees.at(commands, "events", elements -> elements(elements, dropped, gone));
    }

    /** Commands or events. */
    private Node elements(Node node, Map<String, Set<String>> dropped, Set<String> gone) {
        if (!(node instanceof Mapping elements)) {
            return node;
        }
        List<Entry> left = elements.entries().stream().flatMap(entry -> {
            Optional<Node> element = element(entry, dropped);
            if (element.isEmpty()) {
                gone.add(entry.key().text());
            }
            return element.map(value -> new Entry(entry.key(), value)).stream();
        }).toList();
        return new Mapping(left, elements.location());
    }

    private Optional<Node> element(Entry entry, Map<String, Set<String>> dropped) {
        if (isElsewhere(entry.value())) {
            return Optional.empty();
        } else if (entry.value() instanceof Mapping written) {
            Set<String> lost = new HashSet<>();
            Mapping left = element(written, lost);
            if (!lost.isEmpty()) {
                dropped.put(entry.key().text(), lost);
            }
            return ElementParts.isEmptied(written, left) ? Optional.empty() : Optional.of(left);
        }
        return Optional.of(entry.value());
    }

    /** @param lost takes the names of its parameters that are gone */
    private Mapping element(Mapping written, Set<String> lost) {
        Mapping left = available(written);
        lost.addAll(ElementParts.parameters(written));
        lost.removeAll(ElementParts.parameters(left));
        Mapping shortened = ElementParts.without(left, lost);
        Set<String> unused = ElementParts.parameters(shortened);
        unused.retainAll(ElementParts.named(written));
        unused.removeAll(ElementParts.named(shortened));
        lost.addAll(unused);
        return ElementParts.withoutDeclarations(shortened, unused);
    }

    /** What a command says about others, some of which are gone or have lost parameters. */
    private static Node referring(Node node, Map<String, Set<String>> dropped, Set<String> gone) {
        if (!(node instanceof Mapping command)) {
            return node;
        }
        boolean useless = command.get("deprecated").orElse(null) instanceof Mapping deprecated && deprecated.get("use").orElse(null) instanceof Scalar use && gone.contains(use.text());
        Mapping current = useless ? Trees.without(command, "deprecated") : command;
        Set<String> parameters = command.get("like").orElse(null) instanceof Scalar like ? dropped.getOrDefault(like.text(), Set.of()) : Set.of();
        return parameters.isEmpty() ? current : ElementParts.notDropping(current, parameters);
    }

    private Node available(Node node) {
        return node instanceof Mapping map ? available(map) : node;
    }

    private Mapping available(Mapping map) {
        List<Entry> left = map.entries().stream()
                .filter(entry -> !isElsewhere(entry.value()))
                .map(entry -> new Entry(entry.key(), chipList(entry.key().text()) ? entry.value() : available(entry.value())))
                .toList();
        return narrowed(new Mapping(left, map.location()));
    }

    private boolean isElsewhere(Node node) {
        if (!(node instanceof Mapping map)) {
            return false;
        }
        boolean others = map.get("only on").orElse(null) instanceof Sequence only && named(only).isEmpty();
        return others || !chips.isEmpty() && map.get("not on").orElse(null) instanceof Sequence not && named(not).size() == chips.size();
    }

    /** The lists without chips that are none of these. */
    private Mapping narrowed(Mapping map) {
        Mapping result = map;
        for (String key : List.of("only on", "not on")) {
            if (map.get(key).orElse(null) instanceof Sequence list) {
                List<Node> known = named(list);
                boolean all = known.isEmpty() || key.equals("only on") && known.size() == chips.size();
                result = all ? Trees.without(result, key) : Trees.at(result, key, node -> new Sequence(known, node.location()));
            }
        }
        return result;
    }

    private List<Node> named(Sequence list) {
        return list.items().stream().filter(item -> item instanceof Scalar chip && chips.contains(chip.text())).toList();
    }

    private static boolean chipList(String key) {
        return key.equals("only on") || key.equals("not on");
    }
}
