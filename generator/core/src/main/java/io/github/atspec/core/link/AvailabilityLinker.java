package io.github.atspec.core.link;

import io.github.atspec.core.element.AvailabilityElement;
import io.github.atspec.core.model.Availability;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links where things are there. Chips named in either way become those that have it. */
final class AvailabilityLinker {
    private final List<String> chips;
    private final List<String> commands;
    private final Problems problems;

    /**
     * @param chips of the set
     * @param commands names of all commands
     */
    AvailabilityLinker(List<Scalar> chips, List<String> commands, Problems problems) {
        this.chips = chips.stream().map(Scalar::text).distinct().toList();
        this.commands = commands;
        this.problems = problems;
    }

    /** Names of chips that are declared twice. */
    static void check(List<Scalar> chips, Problems problems) {
        List<String> seen = new ArrayList<>();
        for (Scalar chip : chips) {
            if (seen.contains(chip.text())) {
                problems.error("duplicate-name", chip.location(), "a second chip '" + chip.text() + "'");
            }
            seen.add(chip.text());
        }
    }

    List<String> chips() {
        return chips;
    }

    /** The chips that have it; empty = all. */
    List<String> chips(AvailabilityElement element) {
        List<Scalar> written = element.chips();
        if (element.both()) {
            problems.error("wrong-value", element.location(), "'only on' and 'not on' beside each other", "state the shorter one");
        }
        if (written == null) {
            return List.of();
        }
        List<String> named = written.stream().flatMap(chip -> Lookup.find("chip", chip, chips, name -> name, problems).stream()).toList();
        if (named.size() < written.size()) {
            return List.of();
        }
        List<String> having = chips.stream().filter(chip -> named.contains(chip) != element.except()).toList();
        return somewhere(having, element.location());
    }

    /** All chips are as good as none named. */
    private List<String> somewhere(List<String> having, SourceLocation location) {
        if (having.isEmpty()) {
            problems.error("nowhere-available", location, "no chip is left that has it", "'supported: false' says that a device refuses it");
        }
        return having.size() == chips.size() ? List.of() : having;
    }

    /** What is said of a command. */
    Availability command(AvailabilityElement element) {
        return new Availability(chips(element), element.supported() == null || element.supported(), replacement(element.replacement()));
    }

    /** What is said of a variant and of its command. */
    Availability variant(AvailabilityElement element, Availability command) {
        Availability own = command(element);
        List<String> both = own.chips().isEmpty() ? command.chips() : own.chips();
        if (!own.chips().isEmpty() && !command.chips().isEmpty()) {
            both = somewhere(own.chips().stream().filter(command.chips()::contains).toList(), element.location());
        }
        return new Availability(both, own.supported() && command.supported(), own.replacement() == null ? command.replacement() : own.replacement());
    }

    private @Nullable String replacement(@Nullable Scalar use) {
        return use == null ? null : Lookup.find("command", use, commands, name -> name, problems).orElse(null);
    }
}
