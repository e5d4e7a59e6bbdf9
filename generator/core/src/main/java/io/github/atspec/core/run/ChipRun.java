package io.github.atspec.core.run;

import io.github.atspec.core.ambiguity.Ambiguity;
import io.github.atspec.core.check.Checks;
import io.github.atspec.core.example.ExampleChecks;
import io.github.atspec.core.inherit.Available;
import io.github.atspec.core.inherit.ExampleRegions;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.ScalarKind;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problem;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SetFiles;
import io.github.atspec.core.source.Severity;
import io.github.atspec.core.source.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Narrows a sound set to one of its chips. An example that was sound before and is not now needs what the chip lacks: it is left out. Any other error is one of the
 * descriptor, which says of a part that it is on the chip, and not of another that it needs.
 */
final class ChipRun {
    private final Pipeline pipeline;
    private final DescriptorSource source;
    private final String chip;
    private final SortedSet<SourceLocation> leftOut = new TreeSet<>();

    ChipRun(Pipeline pipeline, DescriptorSource source, String chip) {
        this.pipeline = pipeline;
        this.source = source;
        this.chip = chip;
    }

    /** The set for the chip. */
    CommandSet narrow(CommandSet sound) throws DescriptorException, IOException {
        refuseUnknown(sound);
        while (true) {
            RegionsSeen seen = new RegionsSeen();
            Problems problems = new Problems();
            Optional<CommandSet> set = checked(seen, problems);
            if (set.isPresent()) {
                return set.get();
            }
            leaveOut(seen, problems);
        }
    }

    /** Where the examples are that were left out. */
    List<SourceLocation> leftOut() {
        return List.copyOf(leftOut);
    }

    /** The files of the set for the chip, with the examples that it can do. */
    UnaryOperator<SetFiles> narrowing() {
        Set<SourceLocation> gone = Set.copyOf(leftOut);
        return files -> ExampleRegions.without(gone, named(new Available(Set.of(chip)).of(files)));
    }

    private void refuseUnknown(CommandSet set) throws DescriptorException {
        if (!set.chips().contains(chip)) {
            String hint = set.chips().isEmpty() ? "the set tells no chips apart" : "it is one of " + String.join(", ", set.chips());
            throw new DescriptorException(List.of(Problem.error("unknown-chip", set.location(), "unknown chip '" + chip + "'", hint)));
        }
    }

    /** Empty where there are errors. */
    private Optional<CommandSet> checked(RegionsSeen seen, Problems problems) throws IOException {
        try {
            CommandSet set = pipeline.link(source, null, seen.then(narrowing()), problems);
            Checks.check(set, problems);
            if (!problems.hasErrors()) {
                Ambiguity.check(set, problems);
                ExampleChecks.check(set, problems);
            }
            return problems.hasErrors() ? Optional.empty() : Optional.of(set);
        } catch (DescriptorException e) {
            return Optional.empty();
        }
    }

    /** Each round leaves at least one more out, or ends the run. */
    private void leaveOut(RegionsSeen seen, Problems problems) throws DescriptorException {
        List<Problem> others = new ArrayList<>();
        for (Problem problem : problems.sorted()) {
            Optional<SourceLocation> example = seen.around(problem.location());
            if (example.isPresent()) {
                leftOut.add(example.get());
            } else {
                others.add(problem);
            }
        }
        if (others.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new DescriptorException(others);
        }
    }

    /** The chip is the only one that is left. */
    private SetFiles named(SetFiles files) {
        List<Entry> header = files.header().entries().stream().map(entry -> entry.key().text().equals("chips") ? new Entry(entry.key(), only(entry.value())) : entry).toList();
        return new SetFiles(new Node.Mapping(header, files.header().location()), files.chapters());
    }

    private Node only(Node chips) {
        return new Sequence(List.of(new Scalar(chip, ScalarKind.TEXT, chips.location(), chips.location())), chips.location());
    }

    /** Remembers where examples stand in the files that go through it. */
    private static final class RegionsSeen {
        private Optional<ExampleRegions> regions = Optional.empty();

        UnaryOperator<SetFiles> then(UnaryOperator<SetFiles> narrowing) {
            return files -> {
                SetFiles narrowed = narrowing.apply(files);
                regions = Optional.of(new ExampleRegions(narrowed));
                return narrowed;
            };
        }

        Optional<SourceLocation> around(SourceLocation place) {
            return regions.flatMap(known -> known.around(place));
        }
    }
}
