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
final class RequestMatch {
    private final List<Match> matches = new ArrayList<>();
    private final List<Match> otherModes = new ArrayList<>();
    private final Reasons reasons = new Reasons();

    /** A variant that reads the line, and the values it reads. */
    record Match(Command command, Variant variant, Map<String, Value> values) {
        String title() {
            return RequestMatch.title(command, variant);
        }
    }

    RequestMatch(CommandSet set, Interpreter interpreter, Modes modes, Bytes line) {
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
    List<Match> matches() {
        return matches;
    }

    /** Why none does. */
    String reason() {
        return otherModes.isEmpty() ? reasons.toString() : "it is a line of " + otherModes.get(0).title() + " in another mode";
    }
}
