package io.github.atspec.core.docs;

import io.github.atspec.core.docs.Page.Fact;
import io.github.atspec.core.docs.Page.Shape;
import io.github.atspec.core.model.Aftermath;
import io.github.atspec.core.model.Availability;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Variants of a command's forms, and spellings of an event. */
final class Shapes {
    private final Dialect dialect;

    Shapes(Dialect dialect) {
        this.dialect = dialect;
    }

    Shape variant(Variant variant) {
        List<Fact> facts = new ArrayList<>();
        add("Availability", availability(variant.availability()), false, facts);
        add("Restricted to", where(variant), false, facts);
        add("Only", guard(variant.when()), false, facts);
        add("Between fields", separator(variant.request()), false, facts);
        add("Fields", Guards.fields(variant.request()), false, facts);
        add("Repeated", Repetitions.of(variant.request()), false, facts);
        add("Rules", rules(variant.rules()), false, facts);
        add("Requires", rules(variant.requires()), false, facts);
        add("Response", Responses.steps(variant.response()), true, facts);
        add("Failure", Responses.failures(variant.fails(), dialect.results().failure()), false, facts);
        if (variant.errors() != null) {
            facts.add(Fact.of("Error codes", Phrase.of("table ").code(variant.errors().name())));
        }
        add("Effect on state", Effects.sentences(variant.stores()), true, facts);
        add("Afterwards", aftermath(variant.aftermath()), false, facts);
        Bytes end = variant.end();
        if (end != null) {
            facts.add(Fact.of("The request ends with", end.isEmpty() ? Phrase.of("nothing: its bytes say where it is over") : Phrase.ofCode(end.toString())));
        }
        facts.add(Fact.of("Time-out", Phrase.of(Values.duration(variant.timeOut()))));
        String summary = variant.summary() == null ? "" : Printable.sentence(variant.summary());
        return new Shape(title(variant), summary, Printable.of(variant.request().source()), List.copyOf(facts));
    }

    Shape spelling(Event.Spelling spelling) {
        List<Fact> facts = new ArrayList<>();
        add("Only", guard(spelling.when()), false, facts);
        add("Between fields", separator(spelling.line()), false, facts);
        add("Fields", Guards.fields(spelling.line()), false, facts);
        add("Repeated", Repetitions.of(spelling.line()), false, facts);
        add("Rules", rules(spelling.rules()), false, facts);
        add("Effect on state", Effects.sentences(spelling.stores()), true, facts);
        return new Shape(Printable.of("Line: " + spelling.name()), "", Printable.of(spelling.line().source()), List.copyOf(facts));
    }

    private static void add(String label, List<Phrase> values, boolean ordered, List<Fact> facts) {
        if (!values.isEmpty()) {
            facts.add(new Fact(label, values, ordered));
        }
    }

    /** Where it is not that of the dialect. */
    private List<Phrase> separator(Line line) {
        boolean usual = line.fields().size() < 2 || line.separator() == dialect.separator();
        return usual ? List.of() : List.of(Phrase.ofCode(String.valueOf(line.separator())));
    }

    private static List<Phrase> availability(Availability availability) {
        List<Phrase> phrases = new ArrayList<>();
        if (!availability.chips().isEmpty()) {
            phrases.add(Phrase.of(Printable.of(Availability.text(availability.chips()))));
        }
        if (!availability.supported()) {
            phrases.add(Phrase.of("documented, but not supported: the device refuses it"));
        }
        if (availability.replacement() != null) {
            phrases.add(Phrase.of("deprecated: use ").code(availability.replacement()));
        }
        return phrases;
    }

    private static String title(Variant variant) {
        String form = form(variant.form());
        return Printable.of(variant.name() == null ? form : form + ": " + variant.name());
    }

    static String form(FormKind kind) {
        String name = kind.key().substring(0, 1).toUpperCase(Locale.ROOT) + kind.key().substring(1);
        return name + (kind.equals(FormKind.BASIC) ? " syntax" : " form");
    }

    private static List<Phrase> where(Variant variant) {
        return variant.where().stream()
                .map(w -> Phrase.ofCode("<" + w.parameter().name() + ">")
                        .text(" is ")
                        .then(Values.alternatives(w.values(), w.parameter().type())))
                .toList();
    }

    private static List<Phrase> aftermath(Aftermath aftermath) {
        List<Phrase> phrases = new ArrayList<>();
        if (aftermath.forgets()) {
            phrases.add(Phrase.of("all that was stored is back at its initial value"));
        }
        if (aftermath.restarts()) {
            phrases.add(Phrase.of("the device restarts"));
        }
        if (aftermath.later() != null) {
            phrases.addAll(Responses.later(aftermath.later()));
        }
        return phrases;
    }

    private static List<Phrase> guard(List<Guard> guards) {
        return guards.isEmpty() ? List.of() : List.of(Guards.whilst(guards));
    }

    private static List<Phrase> rules(List<Rule> rules) {
        return rules.stream().map(r -> Phrase.ofCode(r.text())).toList();
    }
}
