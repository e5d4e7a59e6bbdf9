package io.github.atspec.core.example;

import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which variants a command line is a line of. */
public final class RequestMatch {
    private final List<Match> matches = new ArrayList<>();
    private final List<Match> otherModes = new ArrayList<>();
    private final Reasons reasons = new Reasons();

    /** A variant that reads the line, and the values it reads. */
    public record Match(Command command, Variant variant, Map<String, Value> values) {
        public String title() {
            return RequestMatch.title(command, variant);
        }
    }

    /** @param line without its end */
    public RequestMatch(CommandSet set, Interpreter interpreter, Modes modes, Bytes line) {
        for (Command command : set.commands()) {
            for (Variant variant : command.variants()) {
                boolean meant = modes.hold(variant.when());
                Reading reading = meant ? interpreter.readRequest(variant, line, modes) : interpreter.readRequest(variant, line);
                reasons.add(title(command, variant), reading);
                if (reading instanceof Reading.Parsed parsed) {
                    (meant ? matches : otherModes).add(new Match(command, variant, parsed.values()));
                }
            }
        }
    }

    private static String title(Command command, Variant variant) {
        return command.name() + " " + variant.form().key() + (variant.name() == null ? "" : " " + variant.name());
    }

    /** The variants that read the line, their mode guards holding. */
    public List<Match> matches() {
        return matches;
    }

    /** Whether the line is one of a command, but for a value. */
    public boolean brokenValue() {
        return matches.isEmpty() && otherModes.isEmpty() && reasons.brokenValue();
    }

    /** The variants that would read the line in other modes. */
    public List<Match> otherModes() {
        return otherModes;
    }

    /** Where the best reading stopped, a 0-based offset; 0 where none got anywhere, or where a value was wrong. */
    public int offset() {
        return reasons.offset();
    }

    /** Why none does. */
    public String reason() {
        return otherModes.isEmpty() ? reasons.toString() : "it is a line of " + otherModes.get(0).title() + " in another mode";
    }
}
