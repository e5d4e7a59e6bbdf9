package io.github.atspec.core.run;

import io.github.atspec.core.source.Problem;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A descriptor has errors: its message has all problems of the stage that found them, one per line. */
public final class DescriptorException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public DescriptorException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, warnings too, in the order of their places. */
    public List<Problem> problems() {
        return problems;
    }
}
