package io.github.atspec.core.docs;

import io.github.atspec.core.docs.Page.Chapter;
import io.github.atspec.core.docs.Page.Entry;
import io.github.atspec.core.docs.Page.Fact;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Manual;
import io.github.atspec.core.model.Suppression.Level;
import io.github.atspec.core.model.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Linked model to page. */
final class PageBuilder {
    private final CommandSet set;
    private final String ownLanguage;
    private final Anchors anchors = new Anchors();
    private final Entries entries;

    PageBuilder(CommandSet set, String ownLanguage) {
        this.set = set;
        this.ownLanguage = ownLanguage;
        this.entries = new Entries(set, anchors, new Shapes(set.dialect()));
    }

    Page build() {
        List<Chapter> chapters = chapters();
        List<Entry> state = set.state().stream().map(entries::state).toList();
        return new Page(
                set.id(),
                Printable.sentence(set.title()),
                Printable.of(set.language()),
                PageNames.others(set, ownLanguage),
                Entries.paragraphs(set.description()),
                source(set.manual(), set.chips()),
                chapters,
                state,
                set.types().stream().map(Fields::of).toList(),
                set.errors().stream().map(entries::errors).toList(),
                DialectFacts.of(set.dialect()),
                Entries.errata(set.errata()),
                Entries.decisions(set.decisions()),
                Entries.accepted(set.suppressions(Level.SET, set.title())));
    }

    private List<Chapter> chapters() {
        Set<String> titles = new LinkedHashSet<>();
        set.commands().stream().map(Command::chapter).forEach(titles::add);
        set.events().stream().map(Event::chapter).forEach(titles::add);
        set.suppressions().stream().filter(s -> s.level() == Level.CHAPTER).map(Suppression::of).forEach(titles::add);
        return titles.stream().map(this::chapter).toList();
    }

    private Chapter chapter(String title) {
        return new Chapter(
                anchors.of("chapter", title),
                Printable.sentence(title),
                Entries.accepted(set.suppressions(Level.CHAPTER, title)),
                set.commands().stream().filter(c -> c.chapter().equals(title)).map(entries::command).toList(),
                set.events().stream().filter(e -> e.chapter().equals(title)).map(entries::event).toList());
    }

    private static List<Fact> source(Manual manual, List<String> chips) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Manual", Phrase.of(Printable.sentence(manual.title()))));
        facts.add(Fact.of("Cited as", Phrase.of(Printable.sentence(manual.file()))));
        facts.add(Fact.of(
                "Printed version", Phrase.of(manual.printedVersion() == null ? "none" : Printable.sentence(manual.printedVersion()))));
        if (!chips.isEmpty()) {
            facts.add(Fact.of("Chips", Phrase.of(Printable.of(String.join(", ", chips)))));
        }
        return List.copyOf(facts);
    }
}
