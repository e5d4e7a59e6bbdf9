package io.github.atspec.core.check;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.Problems;

/** {@code wrong-command-name}: a request starts with the name of its command. */
final class CommandNames implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        for (Command command : set.commands()) {
            command.variants().stream().map(Variant::request).filter(request -> !request.head().startsWith(command.name())).forEach(request -> {
                String message = "'" + request.source() + "' does not start with the name of its command";
                problems.error("wrong-command-name", request.location(), message, "write '" + command.name() + "'");
            });
        }
    }
}
