package io.github.atspec.core.example;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Erratum;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.source.Problems;
import java.util.ArrayList;
import java.util.List;

/** Executes all examples of a command set. */
public final class ExampleChecks {
    private final CommandSet set;
    private final Problems problems;
    private final List<Executed> executed = new ArrayList<>();

    private ExampleChecks(CommandSet set, Problems problems) {
        this.set = set;
        this.problems = problems;
    }

    /** Executes every example; {@code problems} takes what does not hold, located at its step. */
    public static void check(CommandSet set, Problems problems) {
        ExampleChecks checks = new ExampleChecks(set, problems);
        for (Command command : set.commands()) {
            checks.all(command.name(), command.examples(), command.errata());
        }
        for (Event event : set.events()) {
            checks.all(event.name(), event.examples(), event.errata());
        }
        UndecidedGroups.check(set, checks.executed, problems);
    }

    private void all(String owner, List<Example> examples, List<Erratum> errata) {
        for (Example example : examples) {
            if (example.wrong()) {
                wrong(owner, example, errata);
            } else {
                executed.add(ExampleRun.run(set, example, problems));
            }
        }
    }

    private void wrong(String owner, Example example, List<Erratum> errata) {
        Problems expected = new Problems();
        ExampleRun.run(set, example, expected);
        if (!expected.hasErrors()) {
            problems.error("example-not-wrong", example.location(), "this example of " + owner + " is marked as wrong, but holds", "remove 'wrong: true'");
        }
        if (errata.isEmpty()) {
            String hint = "state under 'errata' what the manual says and what was decided";
            problems.error("example-without-erratum", example.location(), "this example of " + owner + " is marked as wrong without an erratum", hint);
        }
    }
}
