package io.github.atspec.core.docs;

import io.github.atspec.core.docs.IndexPage.Cell;
import io.github.atspec.core.docs.IndexPage.Difference;
import io.github.atspec.core.docs.IndexPage.Documented;
import io.github.atspec.core.docs.IndexPage.Row;
import io.github.atspec.core.docs.IndexPage.Spelled;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Several command sets to the page that compares them. */
final class IndexBuilder {
    private final List<Shown> sets;
    private final Anchors anchors = new Anchors();

    /** A set whose documentation is linked to. */
    record Shown(CommandSet set, Page page, String file) {

        static Shown of(CommandSet set, String ownLanguage) {
            return new Shown(set, new PageBuilder(set, ownLanguage).build(), PageNames.of(set.id(), set.language(), ownLanguage));
        }

        Optional<Described> command(String name) {
            return set.command(name).map(Described::of);
        }

        Optional<Described> event(String name) {
            return set.event(name).map(Described::of);
        }

        /** Where one of its commands or events is documented; names there are printable. */
        String link(Stream<Page.Entry> entries, String name) {
            return file + ".html#" + entries.filter(entry -> entry.name().equals(Printable.of(name))).map(Page.Entry::anchor).findFirst().orElse("top");
        }
    }

    IndexBuilder(List<Shown> sets) {
        this.sets = List.copyOf(sets);
    }

    IndexPage build(String language, List<Page.Language> others) {
        return new IndexPage(
                Printable.of(language),
                others,
                sets.stream().map(IndexBuilder::documented).toList(),
                rows("command", set -> set.commands().stream().map(Command::name), Shown::command, chapter -> chapter.commands().stream()),
                rows("event", set -> set.events().stream().map(Event::name), Shown::event, chapter -> chapter.events().stream()));
    }

    private static Documented documented(Shown shown) {
        CommandSet set = shown.set();
        int assumed = (int) set.commands().stream().filter(command -> command.provenance().assumed()).count();
        return new Documented(
                Printable.of(set.id()), Printable.sentence(set.title()), shown.file(), Printable.sentence(set.manual().title()), set.commands().size() - assumed, assumed, set.events().size());
    }

    private List<Row> rows(
            String kind,
            Function<CommandSet, Stream<String>> names,
            BiFunction<Shown, String, Optional<Described>> find,
            Function<Page.Chapter, Stream<Page.Entry>> entries) {
        Set<String> all = new TreeSet<>();
        sets.forEach(shown -> names.apply(shown.set()).forEach(all::add));
        return all.stream().map(name -> row(kind, name, sets.stream().map(shown -> find.apply(shown, name)).toList(), entries)).toList();
    }

    /** @param described one for each set */
    private Row row(String kind, String name, List<Optional<Described>> described, Function<Page.Chapter, Stream<Page.Entry>> entries) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            Shown shown = sets.get(i);
            cells.add(described.get(i).map(it -> cell(it, shown.link(shown.page().chapters().stream().flatMap(entries), name))).orElse(new Cell("", List.of(), List.of())));
        }
        String summary = described.stream().flatMap(Optional::stream).map(Described::summary).filter(Objects::nonNull).findFirst().map(Printable::sentence).orElse("");
        return new Row(anchors.of(kind, name), Printable.of(name), summary, List.copyOf(cells), differences(described));
    }

    private static Cell cell(Described described, String link) {
        return new Cell(link, described.forms().stream().map(Printable::of).toList(), described.remarks().stream().map(Printable::of).toList());
    }

    private List<Difference> differences(List<Optional<Described>> described) {
        Set<String> forms = new LinkedHashSet<>();
        described.forEach(it -> it.ifPresent(known -> forms.addAll(known.lines().keySet())));
        return forms.stream().flatMap(form -> difference(form, described).stream()).toList();
    }

    /** Empty where all sets that have the command or event spell the form alike. */
    private Optional<Difference> difference(String form, List<Optional<Described>> described) {
        Map<List<String>, List<String>> setsByLines = new LinkedHashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            String id = Printable.of(sets.get(i).set().id());
            described.get(i).ifPresent(it -> setsByLines.computeIfAbsent(it.lines().getOrDefault(form, List.of()), lines -> new ArrayList<>()).add(id));
        }
        if (setsByLines.size() < 2) {
            return Optional.empty();
        }
        List<Spelled> spelled = setsByLines.entrySet().stream().map(entry -> spelled(entry.getKey(), entry.getValue(), setsByLines.keySet())).toList();
        return Optional.of(new Difference(form, spelled));
    }

    private static Spelled spelled(List<String> lines, List<String> ids, Set<List<String>> all) {
        List<List<String>> others = all.stream().filter(other -> !other.isEmpty() && !other.equals(lines)).toList();
        return new Spelled(List.copyOf(ids), lines.stream().map(line -> LineComparison.of(line, others)).toList());
    }
}
