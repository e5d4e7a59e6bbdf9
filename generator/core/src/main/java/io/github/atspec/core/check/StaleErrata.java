package io.github.atspec.core.check;

import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Erratum;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code stale-erratum}: what an erratum says to be wrong is not what the element encodes. Looked at are errata of commands and events of which both sides are spelled as a
 * line: a syntax line, or a line with values. One is stale when the element has the printed line and not the decided one. Other errata are prose, and nothing tells.
 */
final class StaleErrata implements Check {
    /** What may hold blanks in a line. */
    private static final Pattern NAMES_AND_QUOTES = Pattern.compile("<[^<>]*>|\"[^\"]*\"");

    @Override
    public void check(CommandSet set, Problems problems) {
        Interpreter interpreter = new Interpreter(set);
        Predicate<String> code = text -> set.dialect().success().contains(text) || set.dialect().failure().contains(text);
        for (Command command : set.commands()) {
            report(command.name(), command.errata(), text -> !code.test(text) && has(command, text, interpreter), problems);
        }
        for (Event event : set.events()) {
            report(event.name(), event.errata(), text -> has(lines(event), text, interpreter), problems);
        }
    }

    private static void report(String owner, List<Erratum> errata, Predicate<String> encoded, Problems problems) {
        errata.stream()
                .filter(erratum -> isLine(erratum.says()) && isLine(erratum.decided()))
                .filter(erratum -> encoded.test(erratum.says()) && !encoded.test(erratum.decided()))
                .forEach(erratum -> {
                    String message = "'" + owner + "' encodes '" + erratum.says() + "' as it is printed, not '" + erratum.decided() + "' as decided";
                    problems.warning("stale-erratum", erratum.location(), message, "encode what was decided, or leave the erratum out");
                });
    }

    private static boolean isLine(String text) {
        return !NAMES_AND_QUOTES.matcher(text).replaceAll("").contains(" ");
    }

    private static boolean has(Command command, String text, Interpreter interpreter) {
        boolean request = command.variants().stream()
                .anyMatch(variant -> variant.request().source().equals(text) || interpreter.readRequest(variant, Example.Step.bytes(text)) instanceof Reading.Parsed);
        return request || has(Mentions.lines(command).stream().filter(line -> !isRequest(line, command)), text, interpreter);
    }

    private static boolean isRequest(Line line, Command command) {
        return command.variants().stream().anyMatch(variant -> variant.request().equals(line));
    }

    private static boolean has(Stream<Line> lines, String text, Interpreter interpreter) {
        return lines.anyMatch(line -> line.source().equals(text) || line.strong() && interpreter.readLine(line, Example.Step.bytes(text)) instanceof Reading.Parsed);
    }

    private static Stream<Line> lines(Event event) {
        return event.lines().stream().map(Event.Spelling::line);
    }
}
