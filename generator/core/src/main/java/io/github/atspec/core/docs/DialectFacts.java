package io.github.atspec.core.docs;

import io.github.atspec.core.docs.Page.Fact;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Dialect.EscapeSequence;
import io.github.atspec.core.model.FormMarkers;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Refusal;
import io.github.atspec.core.model.ResultCode;
import io.github.atspec.core.model.Results;
import io.github.atspec.runtime.WireCharset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How lines are spelled, in words. */
final class DialectFacts {
    private DialectFacts() {}

    static List<Fact> of(Dialect dialect) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("A command ends with", Phrase.ofCode(dialect.commandEnd().utf8())));
        facts.add(Fact.of("A line of the device ends with", Phrase.ofCode(dialect.lineEnd().utf8())));
        if (!dialect.lineStart().isEmpty()) {
            facts.add(Fact.of("A line of the device begins with", Phrase.ofCode(dialect.lineStart().utf8())));
        }
        facts.add(Fact.of("Longest command line", Phrase.of(dialect.longestLine() + " bytes")));
        facts.add(Fact.of("Longest payload", Phrase.of(dialect.longestPayload() + " bytes")));
        FormMarkers markers = dialect.formMarkers();
        if (!markers.equals(FormMarkers.V250)) {
            facts.add(Fact.of("Behind a command's name", markers(markers)));
        }
        facts.add(Fact.of("Strings", Phrase.of(quoting(dialect))));
        if (!dialect.charset().equals(WireCharset.UTF_8)) {
            facts.add(Fact.of("Characters of strings", Phrase.of("in " + Types.charset(dialect.charset()) + " unless a type says otherwise")));
        }
        if (dialect.separator() != Line.USUAL_SEPARATOR) {
            facts.add(Fact.of("Between fields", Phrase.ofCode(String.valueOf(dialect.separator()))));
        }
        if (dialect.escape() != null) {
            facts.add(Fact.of("Inside quotes", escape(dialect.escape())));
        }
        facts.add(Fact.of("A parameter left out in the middle", Phrase.of(skipped(dialect))));
        facts.add(Fact.of("Success", codes(dialect.results().success())));
        facts.add(Fact.of("Failure", codes(dialect.results().failure())));
        if (!dialect.results().refusals().isEmpty() || !dialect.results().answers().isEmpty()) {
            facts.add(Fact.of("What is refused", refusals(dialect.results())));
        }
        if (dialect.results().numeric() != null) {
            facts.add(Fact.of("Result codes as numbers", numeric(dialect.results().numeric())));
        }
        if (dialect.results().quiet() != null) {
            facts.add(Fact.of("No result codes", quiet(dialect.results().quiet())));
        }
        if (dialect.detail() != null) {
            facts.add(Fact.of("Before a failure code", detail(dialect.detail())));
        }
        facts.add(Fact.of(dialect.prompts().size() > 1 ? "Prompts for data" : "Prompt for data", dialect.prompts().isEmpty() ? Phrase.of("none") : Phrase.join(", ", dialect.prompts().stream().map(Phrase::ofCode).toList())));
        facts.add(Fact.of(
                "Echo", dialect.echo() == null ? Phrase.of("none") : Phrase.of("while ").code(dialect.echo().name()).text(" is on")));
        if (!dialect.storing().isEmpty()) {
            facts.add(Fact.of("Settings are stored", Guards.whilst(dialect.storing())));
        }
        if (dialect.escapeSequence() != null) {
            facts.add(Fact.of("Passthrough is left by", escapeSequence(dialect.escapeSequence())));
        }
        if (!dialect.testAnswer().equals(Dialect.USUAL_TEST_ANSWER)) {
            facts.add(Fact.of("Between a name and what a test form says of it", Phrase.ofCode(dialect.testAnswer())));
        }
        if (dialect.several() != null) {
            facts.add(Fact.of("Several commands on one line", several(dialect.several())));
        }
        if (dialect.repeat() != null) {
            facts.add(Fact.of("The line before is repeated by", Phrase.ofCode(dialect.repeat()).text(" alone, without a command end")));
        }
        facts.add(Fact.of("Time-out unless stated otherwise", Phrase.of(Values.duration(dialect.timeOut()))));
        return List.copyOf(facts);
    }

    private static Phrase markers(FormMarkers markers) {
        return Phrase.join("; ", markers.ofForms().entrySet().stream()
                .filter(form -> !form.getValue().isEmpty())
                .map(form -> Phrase.of(form.getKey().key() + " ").code(form.getValue()))
                .toList());
    }

    private static String quoting(Dialect dialect) {
        return switch (dialect.quoting()) {
            case ALWAYS -> "stand in double quotes";
            case NEVER -> "stand without quotes";
            case OPTIONAL -> "stand in double quotes when they hold special characters";
        };
    }

    private static String skipped(Dialect dialect) {
        return switch (dialect.skippedMiddle()) {
            case KEEP -> "leaves its comma";
            case DROP -> "takes its comma with it";
        };
    }

    private static Phrase escape(Dialect.Escape escape) {
        List<Phrase> escaped = escape.escapes().chars().mapToObj(c -> Phrase.ofCode(Character.toString(c))).toList();
        Phrase phrase = Phrase.ofCode(Character.toString(escape.character())).text(" stands before ").then(Phrase.join(", ", escaped));
        return escape.requestsOnly() ? phrase.text(" in requests; strings of the device are as they are, quotes included") : phrase;
    }

    private static Phrase codes(List<ResultCode> codes) {
        return Phrase.join(", ", codes.stream().map(DialectFacts::code).toList());
    }

    /** A final result code. */
    static Phrase code(ResultCode code) {
        Phrase phrase = Phrase.ofCode(code instanceof ResultCode.Fielded fielded ? fielded.line().source() : ((ResultCode.Plain) code).text());
        if (code instanceof ResultCode.Fielded fielded && fielded.errors() != null) {
            phrase = phrase.text(" (table ").code(fielded.errors().name()).text(")");
        }
        return code.when().isEmpty() ? phrase : phrase.text(" ").then(Guards.whilst(code.when()));
    }

    private static Phrase refusals(Results results) {
        return Phrase.join(", ", Arrays.stream(Refusal.values()).flatMap(why -> {
            Results.Named error = results.refusals().get(why);
            String text = error == null ? results.answers().get(why) : error.code().name();
            return text == null ? Stream.empty() : Stream.of(Phrase.of(why.key() + ": ").code(text));
        }).toList());
    }

    private static Phrase numeric(Results.Numeric numeric) {
        List<Phrase> codes = numeric.codes().stream().map(code -> Phrase.ofCode(Integer.toString(code.number())).text(" ").code(code.word())).toList();
        return Phrase.join(", ", codes).text("; each ends with ").code(numeric.end().utf8()).text("; ").then(Guards.whilst(numeric.when()));
    }

    private static Phrase quiet(Results.Quiet quiet) {
        return Guards.whilst(quiet.when()).text("; what nothing more comes of for " + Values.duration(quiet.after()) + " is over");
    }

    private static Phrase detail(Dialect.Detail detail) {
        Phrase phrase = Phrase.ofCode(detail.line().source()).text(" may say why");
        phrase = detail.errors() == null ? phrase : phrase.text(", by table ").code(detail.errors().name()).text(" unless a command names another");
        return detail.when().isEmpty() ? phrase : phrase.text("; ").then(Guards.whilst(detail.when()));
    }

    private static Phrase several(Dialect.Several several) {
        return Phrase.ofCode(several.prefix())
                .text(" once, then the commands without it, with ")
                .code(Character.toString(several.separator()))
                .text(" behind one that is not a letter and digits; they are executed in order up to the first that fails, and answered with one result code");
    }

    private static Phrase escapeSequence(EscapeSequence sequence) {
        return Phrase.ofCode(sequence.bytes().utf8())
                .text(", with " + Values.duration(sequence.silenceBefore()) + " of silence before and "
                        + Values.duration(sequence.silenceAfter()) + " after, then a pause of " + Values.duration(sequence.thenPause()));
    }
}
