package io.github.atspec.core.example;

import io.github.atspec.core.model.Example.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened in an example: gathers the commands of one line, and knows which line was only repeated. */
final class Acts {
    private final List<Act> all = new ArrayList<>();
    private final List<Act.Exchange> commands = new ArrayList<>();
    private Step.@Nullable Request several;
    private Step.@Nullable Request repeated;

    /** A command line comes. */
    void begin(Step.@Nullable Request repetition) {
        several = null;
        repeated = repetition;
    }

    /** The command line is one of several commands. */
    void several(Step.Request line) {
        several = line;
    }

    /** A command has ended; others of its line follow. */
    void command(Act.Exchange exchange) {
        commands.add(exchange);
    }

    /** A command has ended, the last of its line. */
    void last(Act.Exchange exchange) {
        if (several == null) {
            line(exchange);
        } else {
            command(exchange);
            close(several, null);
        }
    }

    /** The device has refused the rest of the line. */
    void refused(Step.FromDevice code) {
        close(java.util.Objects.requireNonNull(several), code);
    }

    private void close(Step.Request line, Step.@Nullable FromDevice refused) {
        Act.Several act = new Act.Several(line, List.copyOf(commands), refused);
        commands.clear();
        line(act);
    }

    /** A line was answered. */
    void line(Act act) {
        all.add(repeated == null ? act : new Act.Repeated(repeated.text(), act));
        repeated = null;
        several = null;
    }

    void happened(Act.Happened event) {
        all.add(event);
    }

    List<Act> all() {
        return List.copyOf(all);
    }
}
