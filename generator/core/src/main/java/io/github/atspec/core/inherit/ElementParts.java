package io.github.atspec.core.inherit;

import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.notation.Shortened;
import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parameters of a command or an event in its tree: which are declared, which are named in lines and rules, and the tree without some of them. */
final class ElementParts {
    private static final Set<String> FORMS = FormKind.STANDARD.stream().map(FormKind::key).collect(Collectors.toUnmodifiableSet());
    /** Forms that the dialect has besides those. */
    private static final String FURTHER = "forms";
    /** What stands beside forms and lines, and is prose or declares. */
    private static final Set<String> ASIDE = Set.of("parameters", "examples", "errata", "decisions", "suppress", "summary", "description");
    /** Maps and lists that name parameters without brackets. */
    private static final Set<String> BY_NAME = Set.of("where", "guard", "match", "approximate");
    /** Where one side of a comparison is gone, it says nothing. */
    private static final Set<String> RULES = Set.of("rules", "requires");
    private static final Pattern FIELD = Pattern.compile("<\"?([^<>\"]+)\"?>");

    private ElementParts() {}

    /** Names of the parameters that are declared. */
    static Set<String> parameters(Mapping element) {
        Set<String> names = new LinkedHashSet<>();
        if (element.get("parameters").orElse(null) instanceof Mapping declared) {
            declared.entries().forEach(entry -> names.add(entry.key().text()));
        }
        return names;
    }

    /** Names in angle brackets, in lines, rules and effects. */
    static Set<String> named(Mapping element) {
        Set<String> names = new LinkedHashSet<>();
        element.entries().stream().filter(entry -> !ASIDE.contains(entry.key().text())).forEach(entry -> collect(entry.value(), names));
        return names;
    }

    private static void collect(Node node, Set<String> names) {
        if (node instanceof Mapping map) {
            map.entries().forEach(entry -> collect(entry.value(), names));
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> collect(item, names));
        } else {
            Matcher fields = FIELD.matcher(((Scalar) node).text());
            while (fields.find()) {
                names.add(fields.group(1));
            }
        }
    }

    /** An element without the declarations of some parameters. */
    static Mapping withoutDeclarations(Mapping element, Set<String> names) {
        return names.isEmpty() ? element : Trees.at(element, "parameters", declared -> keyed((Mapping) declared, names));
    }

    /** An element whose lines, restrictions, rules and effects do not name some parameters. */
    static Mapping without(Mapping element, Set<String> names) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : element.entries()) {
            if (ASIDE.contains(entry.key().text())) {
                entries.add(entry);
            } else {
                entry(entry, names).ifPresent(entries::add);
            }
        }
        return withoutEmptyForms(new Mapping(List.copyOf(entries), element.location()));
    }

    /** A form whose variants are all gone is not there. */
    private static Mapping withoutEmptyForms(Mapping element) {
        List<Entry> left = element.entries().stream().flatMap(entry -> withoutEmptyForms(entry).stream()).toList();
        return new Mapping(left, element.location());
    }

    private static Optional<Entry> withoutEmptyForms(Entry entry) {
        if (entry.key().text().equals(FURTHER) && entry.value() instanceof Mapping further) {
            List<Entry> forms = further.entries().stream().filter(form -> !isEmptyForm(form)).toList();
            return forms.isEmpty() ? Optional.empty() : Optional.of(new Entry(entry.key(), new Mapping(forms, further.location())));
        }
        return FORMS.contains(entry.key().text()) && isEmptyForm(entry) ? Optional.empty() : Optional.of(entry);
    }

    private static boolean isEmptyForm(Entry entry) {
        return entry.value() instanceof Mapping form && form.get("variants").orElse(null) instanceof Mapping variants && variants.entries().isEmpty();
    }

    /** Whether a command had forms and has none. */
    static boolean isEmptied(Mapping was, Mapping is) {
        return hasForms(was) && !hasForms(is) && is.get("like").isEmpty();
    }

    private static boolean hasForms(Mapping element) {
        return element.entries().stream().anyMatch(entry -> FORMS.contains(entry.key().text()) || entry.key().text().equals(FURTHER));
    }

    /** A command like another one, that drops parameters which the other one has lost. */
    static Mapping notDropping(Mapping command, Set<String> names) {
        if (!(command.get("but").orElse(null) instanceof Mapping but) || !(but.get("drop parameters").orElse(null) instanceof Sequence dropped)) {
            return command;
        }
        Sequence left = (Sequence) listed(dropped, names);
        return left.items().isEmpty() ? Trees.without(command, "but") : Trees.with(command, new Entry(Trees.word("but", but.location()), Trees.at(but, "drop parameters", list -> left)));
    }

    /** Empty where nothing of it is left. */
    private static Optional<Entry> entry(Entry entry, Set<String> names) {
        Node value = entry.value();
        Node left = left(entry.key().text(), value, names);
        boolean emptied = isEmpty(left) && !isEmpty(value) || value instanceof Scalar scalar && isOneOf(scalar, names);
        return emptied ? Optional.empty() : Optional.of(new Entry(entry.key(), left));
    }

    private static Node left(String key, Node value, Set<String> names) {
        if (BY_NAME.contains(key)) {
            return value instanceof Mapping map ? keyed(map, names) : listed(value, names);
        } else if (RULES.contains(key) && value instanceof Sequence rules) {
            List<Node> kept = rules.items().stream().filter(rule -> !(rule instanceof Scalar scalar) || names.stream().noneMatch(name -> names(scalar.text(), name))).toList();
            return new Sequence(kept, rules.location());
        }
        return shortened(value, names);
    }

    private static boolean isEmpty(Node node) {
        return node instanceof Mapping map ? map.entries().isEmpty() : node instanceof Sequence list && list.items().isEmpty();
    }

    private static Node shortened(Node node, Set<String> names) {
        if (node instanceof Mapping map) {
            return new Mapping(map.entries().stream().flatMap(entry -> entry(entry, names).stream()).toList(), map.location());
        } else if (node instanceof Sequence list) {
            return new Sequence(list.items().stream().map(item -> shortened(item, names)).toList(), list.location());
        }
        Scalar scalar = (Scalar) node;
        String text = scalar.text();
        for (String name : names) {
            text = names(text, name) ? Shortened.without(text, name) : text;
        }
        return text.equals(scalar.text()) ? scalar : new Scalar(text, scalar.scalarKind(), scalar.location(), scalar.textLocation());
    }

    private static boolean names(String text, String name) {
        return text.contains("<" + name + ">") || text.contains("<\"" + name + "\">");
    }

    private static boolean isOneOf(Scalar scalar, Set<String> names) {
        return names.stream().anyMatch(name -> scalar.text().equals("<" + name + ">"));
    }

    private static Mapping keyed(Mapping map, Set<String> names) {
        return new Mapping(map.entries().stream().filter(entry -> !names.contains(entry.key().text())).toList(), map.location());
    }

    private static Node listed(Node node, Set<String> names) {
        return node instanceof Sequence list
                ? new Sequence(list.items().stream().filter(item -> !(item instanceof Scalar scalar) || !names.contains(scalar.text())).toList(), list.location())
                : node;
    }
}
