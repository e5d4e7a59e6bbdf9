package io.github.atspec.core.docs;

import io.github.atspec.core.docs.Page.Accepted;
import io.github.atspec.core.docs.Page.Entry;
import io.github.atspec.core.docs.Page.Fact;
import io.github.atspec.core.docs.Page.Note;
import io.github.atspec.core.docs.Page.Shape;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Decision;
import io.github.atspec.core.model.Erratum;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Suppression.Level;
import io.github.atspec.core.model.Suppression;
import io.github.atspec.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Commands, events and state items as entries of the page. */
final class Entries {
    private final Anchors anchors;
    private final CommandSet set;
    private final Shapes shapes;

    Entries(CommandSet set, Anchors anchors, Shapes shapes) {
        this.set = set;
        this.anchors = anchors;
        this.shapes = shapes;
    }

    Entry command(Command command) {
        return new Entry(
                anchors.of("command", command.name()),
                Printable.of(command.name()),
                sentence(command.summary()),
                paragraphs(command.description()),
                Origin.facts(command.provenance()),
                command.forms().stream().flatMap(f -> f.variants().stream()).map(shapes::variant).toList(),
                command.parameters().stream().map(Fields::of).toList(),
                Transcripts.of(command.examples()),
                errata(command.errata()),
                decisions(command.decisions()),
                accepted(set.suppressions(Level.COMMAND, command.name())));
    }

    Entry event(Event event) {
        List<Shape> spellings = event.lines().stream().map(shapes::spelling).toList();
        return new Entry(
                anchors.of("event", event.name()),
                Printable.of(event.name()),
                sentence(event.summary()),
                paragraphs(event.description()),
                Origin.facts(event.provenance()),
                spellings,
                event.parameters().stream().map(Fields::of).toList(),
                Transcripts.of(event.examples()),
                errata(event.errata()),
                decisions(event.decisions()),
                accepted(set.suppressions(Level.EVENT, event.name())));
    }

    Entry state(StateItem item) {
        return new Entry(
                anchors.of("state", item.name()),
                Printable.of(item.name()),
                sentence(item.summary()),
                List.of(),
                facts(item),
                List.of(),
                item.columns().stream().map(Fields::of).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Phrase code(ErrorTable.Code code) {
        Phrase phrase = Phrase.ofCode(hex(code.code())).text(" ").code(code.name());
        return code.text() == null ? phrase : phrase.text(", in words ").code(code.text());
    }

    Entry errors(ErrorTable table) {
        List<Phrase> codes = table.values().stream().map(Entries::code).toList();
        List<Phrase> spans = table.ranges().stream()
                .map(span -> Phrase.ofCode(hex(span.from()) + ".." + hex(span.to())).text(" " + Printable.sentence(span.meaning())))
                .toList();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Codes", codes, false));
        if (!spans.isEmpty()) {
            facts.add(new Fact("Ranges", spans, false));
        }
        return new Entry(
                anchors.of("errors", table.name()),
                Printable.of(table.name()),
                sentence(table.summary()),
                List.of(),
                List.copyOf(facts),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String hex(long code) {
        return "0x" + Long.toHexString(code).toUpperCase(java.util.Locale.ROOT);
    }

    private static List<Fact> facts(StateItem item) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Kind", Phrase.of(kind(item))));
        facts.add(Fact.of("Kept", Phrase.of(kept(item.kept()))));
        if (item instanceof StateItem.Table table) {
            facts.add(Fact.of("Key", Phrase.join(", ", table.key().stream().map(Phrase::ofCode).toList())));
            if (table.allocate()) {
                facts.add(Fact.of("Allocation", Phrase.of("the device gives the lowest free key")));
            }
            table.capacity().ifPresent(rows -> facts.add(capacity(rows)));
            if (!table.initial().isEmpty()) {
                facts.add(new Fact("Rows at first", table.initial().stream().map(row -> row(table, row)).toList(), false));
            }
        } else if (item instanceof StateItem.Queue queue) {
            queue.capacity().ifPresent(rows -> facts.add(capacity(rows)));
        }
        return List.copyOf(facts);
    }

    private static Phrase row(StateItem.Table table, Map<String, Value> row) {
        return Phrase.join(", ", table.columns().stream()
                .flatMap(column -> Optional.ofNullable(row.get(column.name())).map(value -> Phrase.of(column.name() + " ").then(Values.code(value, column.type()))).stream())
                .toList());
    }

    private static Fact capacity(int rows) {
        return Fact.of("Capacity", Phrase.of("at most " + rows + (rows == 1 ? " row" : " rows")));
    }

    private static String kind(StateItem item) {
        if (item instanceof StateItem.Scalar) {
            return "one value";
        } else if (item instanceof StateItem.Fields) {
            return "values set together";
        } else if (item instanceof StateItem.Table) {
            return "table";
        }
        return "queue, first in first out";
    }

    private static String kept(StateItem.Kept kept) {
        return switch (kept) {
            case RAM -> "until restart";
            case FLASH -> "over restarts";
            case IF_STORING -> "over restarts if it was set while settings are stored";
        };
    }

    static List<Note> errata(List<Erratum> errata) {
        return errata.stream()
                .map(e -> note(Integer.toString(e.at()), e.manual(), e.says(), e.decided(), e.because()))
                .toList();
    }

    static List<Note> decisions(List<Decision> decisions) {
        return decisions.stream()
                .map(d -> note(d.at().isPresent() ? Integer.toString(d.at().getAsInt()) : "", d.manual(), d.open(), d.decided(), d.because()))
                .toList();
    }

    static List<Accepted> accepted(List<Suppression> suppressions) {
        return suppressions.stream().map(s -> new Accepted(Printable.of(s.problem()), Printable.sentence(s.because()))).toList();
    }

    private static Note note(String at, @Nullable String manual, String about, String decided, String because) {
        return new Note(at, sentence(manual), Printable.sentence(about), Printable.sentence(decided), Printable.sentence(because));
    }

    private static String sentence(@Nullable String prose) {
        return prose == null ? "" : Printable.sentence(prose);
    }

    static List<String> paragraphs(@Nullable String prose) {
        return prose == null ? List.of() : Printable.paragraphs(prose);
    }
}
