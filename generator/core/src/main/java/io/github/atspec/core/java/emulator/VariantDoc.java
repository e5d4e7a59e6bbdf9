package io.github.atspec.core.java.emulator;

import io.github.atspec.core.derive.AnswerDerivation;
import io.github.atspec.core.derive.DerivedAnswer;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.Availability;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Variant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Javadoc of the methods of a variant. */
final class VariantDoc {
    private VariantDoc() {}

    static String of(Command command, Variant variant) {
        StringBuilder doc = new StringBuilder("Answers <code>").append(JavadocText.of(variant.request().source())).append("</code>");
        String summary = variant.summary() != null ? variant.summary() : command.summary();
        doc.append(summary == null ? "." : ": " + JavadocText.sentence(summary)).append("\n\n<p>");
        String chips = Availability.text(variant.availability().chips());
        if (!chips.isEmpty()) {
            doc.append(JavadocText.sentence(capital(chips))).append("\n\n<p>");
        }
        if (!variant.availability().supported()) {
            String both = variant.payload().isPresent() ? " and the one that says whether its data is taken are" : " is";
            return doc.append("Not supported: the device refuses it, unless this method" + both + " overridden.\n").toString();
        }
        DerivedAnswer answer = AnswerDerivation.of(command, variant);
        if (answer.toBeOverridden()) {
            String missing = answer.missing().stream().map(Parameter::name).map(name -> "<" + name + ">").collect(Collectors.joining(", "));
            return doc.append(JavadocText.of("To be overridden: the descriptor does not say where the device takes " + missing
                            + " from. Until then the command is refused."))
                    .append("\n")
                    .toString();
        }
        return doc.append(JavadocText.of("By default " + behaviour(variant))).append("\n").toString();
    }

    private static String capital(String phrase) {
        return phrase.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + phrase.substring(1);
    }

    private static String behaviour(Variant variant) {
        String changed = names(variant.stores().stream().map(Effect::item).toList());
        String reported = names(variant.infos().stream()
                .map(ResponseItem.Info::reports)
                .filter(Objects::nonNull)
                .map(Reports::item)
                .toList());
        String changes = changed.isEmpty() ? "" : "changes " + changed;
        String reports = reported.isEmpty() ? "" : "reports " + reported;
        String both = changes + (changes.isEmpty() || reports.isEmpty() ? "" : " and ") + reports;
        String afterwards = variant.aftermath().restarts() ? "restarts" : variant.aftermath().forgets() ? "forgets what was stored" : "";
        String all = both + (both.isEmpty() || afterwards.isEmpty() ? "" : " and then ") + afterwards;
        return all.isEmpty() ? "succeeds and changes nothing." : all + ".";
    }

    private static String names(List<StateItem> items) {
        return items.stream().map(StateItem::name).distinct().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    static String allowed(String answerName, List<Rule> rules) {
        String all = rules.stream().map(rule -> "<li>" + JavadocText.of(rule.text()) + "\n").collect(Collectors.joining());
        return "Whether the state allows {@link #" + answerName + "}; the command is refused if not. By default:\n\n<ul>\n" + all + "</ul>\n";
    }
}
