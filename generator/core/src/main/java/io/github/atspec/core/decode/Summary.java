package io.github.atspec.core.decode;

import io.github.atspec.core.decode.Decoded.Kind;
import io.github.atspec.core.decode.Decoded.Meaning;
import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what was decoded. */
public final class Summary implements Consumer<Decoded> {

    /** One command's share. */
    private static final class Tally {
        private int sent;
        private int failed;
        private int unanswered;
        private int timed;
        private double seconds;
        private double longest;
    }

    private final CommandSet set;
    private final Interpreter interpreter;
    private final SortedMap<String, Tally> commands = new TreeMap<>();
    private int lines;
    private int unknown;
    private int events;
    private int problems;
    private @Nullable String pending;
    private double since;

    /** @param set of which the log is */
    public Summary(CommandSet set) {
        this.set = set;
        this.interpreter = new Interpreter(set);
    }

    private boolean isFailure(Bytes code) {
        return set.dialect().failure().contains(code.utf8())
                || set.dialect().results().fieldedFailures().stream().anyMatch(each -> interpreter.readLine(each.line(), code) instanceof Reading.Parsed);
    }

    @Override
    public void accept(Decoded line) {
        lines++;
        unknown += line.kind() == Kind.UNKNOWN ? 1 : 0;
        events += line.kind() == Kind.UNSOLICITED ? 1 : 0;
        problems += line.problem() != null ? 1 : 0;
        if (line.kind() == Kind.REQUEST && line.meaning() instanceof Meaning.OfCommand of) {
            begin(of.command(), line.seconds());
        } else if (line.kind() == Kind.REQUEST && line.meaning() instanceof Meaning.OfSeveral of) {
            String all = of.commands().stream().map(each -> each.command().command()).collect(Collectors.joining(" "));
            begin(all, line.seconds());
        } else if (line.kind() == Kind.FINAL) {
            end(line);
        }
    }

    private void begin(String command, double seconds) {
        unanswered();
        pending = command;
        since = seconds;
        tally(command).sent++;
    }

    private void end(Decoded line) {
        if (pending != null) {
            Tally tally = tally(pending);
            tally.failed += isFailure(line.text()) ? 1 : 0;
            if (!Double.isNaN(line.seconds() - since)) {
                tally.timed++;
                tally.seconds += line.seconds() - since;
                tally.longest = Math.max(tally.longest, line.seconds() - since);
            }
        }
        pending = null;
    }

    private void unanswered() {
        if (pending != null) {
            tally(pending).unanswered++;
        }
        pending = null;
    }

    private Tally tally(String command) {
        return commands.computeIfAbsent(command, name -> new Tally());
    }

    /** How many lines nobody knows. */
    public int unknown() {
        return unknown;
    }

    /** Lines for a person: totals, then a line for each command. */
    public List<String> text() {
        unanswered();
        List<String> text = new ArrayList<>();
        text.add(lines + " lines: " + commands.values().stream().mapToInt(tally -> tally.sent).sum() + " commands, " + events + " unsolicited, " + unknown + " unknown, " + problems + " with problems");
        int width = commands.keySet().stream().mapToInt(String::length).max().orElse(0);
        commands.forEach((name, tally) -> text.add(name + " ".repeat(width - name.length()) + "  " + of(tally)));
        return text;
    }

    private static String of(Tally tally) {
        String text = tally.sent + " sent";
        text += tally.failed == 0 ? "" : ", " + tally.failed + " failed";
        text += tally.unanswered == 0 ? "" : ", " + tally.unanswered + " unanswered";
        return tally.timed == 0 ? text : text + String.format(Locale.ROOT, ", %.3f s on average, %.3f s at most", tally.seconds / tally.timed, tally.longest);
    }
}
