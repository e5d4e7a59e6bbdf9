package io.github.atspec.core.ambiguity;

import io.github.atspec.core.ambiguity.Automaton.Edge;
import io.github.atspec.runtime.Bytes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for the shortest line that two automata accept, breadth first over pairs of their states. One instance searches once. */
final class Search {
    /** More pairs than this are not looked at. */
    static final int BUDGET = 300_000;

    private final Automaton first;
    private final Automaton second;
    private final Difference difference;
    private final int budget;
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Step> open = new ArrayDeque<>();

    /** What came of a search. */
    sealed interface Outcome {}

    /** No line is accepted by both. */
    enum Nothing implements Outcome {
        NOTHING
    }

    /** The budget is used up. */
    enum TooMuch implements Outcome {
        TOO_MUCH
    }

    /**
     * The shortest line that both accept.
     *
     * @param first the fields that have text in it as the first reads it, in order
     * @param second the same of the second
     */
    record Found(Bytes line, List<String> first, List<String> second) implements Outcome {}

    /** Which lines count. */
    enum Difference {
        /** All that both accept. */
        NONE,
        /** Those of which some byte belongs to different fields. */
        FIELDS,
        /** Those of which some quote ends a string and, the other way, is part of one. */
        STRING_ENDS;

        private boolean of(Edge a, Edge b) {
            return switch (this) {
                case NONE -> false;
                case FIELDS -> !a.field().equals(b.field());
                case STRING_ENDS -> closes(a) && inside(b) || closes(b) && inside(a);
            };
        }

        private static boolean closes(Edge edge) {
            return edge.bytes().equals(ByteSet.QUOTE);
        }

        private static boolean inside(Edge edge) {
            return !closes(edge) && edge.bytes().contains('"');
        }
    }

    /**
     * A pair of states and how it was come by.
     *
     * @param differs whether what has to be different was so before
     * @param by the byte that led here
     */
    private record Step(int first, int second, boolean differs, @Nullable Step from, int by, String firstField, String secondField) {}

    private Search(Automaton first, Automaton second, Difference difference, int budget) {
        this.first = first;
        this.second = second;
        this.difference = difference;
        this.budget = budget;
    }

    /** Searches among the lines that count. */
    static Outcome search(Automaton first, Automaton second, Difference difference) {
        return search(first, second, difference, BUDGET);
    }

    static Outcome search(Automaton first, Automaton second, Difference difference, int budget) {
        return new Search(first, second, difference, budget).run();
    }

    private Outcome run() {
        visit(new Step(first.start(), second.start(), false, null, 0, "", ""));
        while (!open.isEmpty()) {
            for (Step next : next(open.remove())) {
                if (visit(next)) {
                    return found(next);
                }
            }
            if (seen.size() > budget) {
                return TooMuch.TOO_MUCH;
            }
        }
        return Nothing.NOTHING;
    }

    /** Whether a step ends the search. The line without bytes does not: nobody reads it. */
    private boolean visit(Step step) {
        long pair = (long) step.first() << 33 | (long) step.second() << 1 | (step.differs() ? 1 : 0);
        if (!seen.add(pair)) {
            return false;
        }
        open.add(step);
        return step.from() != null && step.differs() != (difference == Difference.NONE) && first.accepts(step.first()) && second.accepts(step.second());
    }

    private List<Step> next(Step step) {
        List<Step> next = new ArrayList<>();
        for (Edge a : first.edges(step.first())) {
            for (Edge b : second.edges(step.second())) {
                Optional.of(a.bytes().and(b.bytes())).filter(common -> !common.isEmpty()).ifPresent(common -> {
                    boolean differs = step.differs() || difference.of(a, b);
                    next.add(new Step(a.to(), b.to(), differs, step, common.mostReadable(), a.field(), b.field()));
                });
            }
        }
        next.sort(Comparator.comparingInt(s -> ByteSet.rank(s.by())));
        return next;
    }

    private static Found found(Step last) {
        Deque<Step> steps = new ArrayDeque<>();
        for (Step step = last; step != null && step.from() != null; step = step.from()) {
            steps.push(step);
        }
        byte[] line = new byte[steps.size()];
        int at = 0;
        Set<String> firstFields = new LinkedHashSet<>();
        Set<String> secondFields = new LinkedHashSet<>();
        for (Step step : steps) {
            line[at++] = (byte) step.by();
            firstFields.add(step.firstField());
            secondFields.add(step.secondField());
        }
        firstFields.remove("");
        secondFields.remove("");
        return new Found(Bytes.wrap(line), List.copyOf(firstFields), List.copyOf(secondFields));
    }
}
