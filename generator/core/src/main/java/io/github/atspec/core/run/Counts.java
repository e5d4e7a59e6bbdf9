package io.github.atspec.core.run;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How much a command set says.
 *
 * @param assumed commands among them that the set's manual does not speak of
 * @param resultCodes unsolicited result codes
 * @param suppressions warnings and notes that are accepted
 * @param examples all of which have been executed
 */
public record Counts(int commands, int assumed, int forms, int variants, int parameters, int resultCodes, int examples, int errata, int decisions, int suppressions) {

    /** The counts of a command set. Parameters, examples, errata and decisions of events count too. */
    public static Counts of(CommandSet set) {
        List<Command> commands = set.commands();
        List<Event> events = set.events();
        return new Counts(
                commands.size(),
                sum(commands, c -> c.provenance().assumed() ? 1 : 0),
                sum(commands, c -> c.forms().size()),
                sum(commands, c -> c.variants().size()),
                sum(commands, c -> c.parameters().size()) + sum(events, e -> e.parameters().size()),
                events.size(),
                sum(commands, c -> c.examples().size()) + sum(events, e -> e.examples().size()),
                set.errata().size() + sum(commands, c -> c.errata().size()) + sum(events, e -> e.errata().size()),
                set.decisions().size() + sum(commands, c -> c.decisions().size()) + sum(events, e -> e.decisions().size()),
                set.suppressions().size());
    }

    private static <T> int sum(List<T> elements, ToIntFunction<T> count) {
        return elements.stream().mapToInt(count).sum();
    }

    /** {@code 11 commands, 14 forms, ..., 16 examples executed, ...}. */
    @Override
    public String toString() {
        return String.join(
                ", ",
                count(commands, "command", "commands") + ownAndAssumed(),
                count(forms, "form", "forms"),
                count(variants, "variant", "variants"),
                count(parameters, "parameter", "parameters"),
                count(resultCodes, "unsolicited result code", "unsolicited result codes"),
                count(examples, "example executed", "examples executed"),
                count(errata, "erratum", "errata"),
                count(decisions, "decision", "decisions") + (suppressions == 0 ? "" : ", " + count(suppressions, "suppression", "suppressions")));
    }

    private String ownAndAssumed() {
        return assumed == 0 ? "" : " (" + (commands - assumed) + " own, " + assumed + " assumed)";
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
