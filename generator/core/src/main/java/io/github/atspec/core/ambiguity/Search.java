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
    private final boolean different;
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

    /**
     * A pair of states and how it was come by.
     *
     * @param differs whether a byte before belonged to different fields
     * @param by the byte that led here
     */
    private record Step(int first, int second, boolean differs, @Nullable Step from, int by, String firstField, String secondField) {}

    private Search(Automaton first, Automaton second, boolean different, int budget) {
        this.first = first;
        this.second = second;
        this.different = different;
        this.budget = budget;
    }

    /**
     * Searches.
     *
     * @param different whether only lines count of which some byte belongs to different fields
     */
    static Outcome search(Automaton first, Automaton second, boolean different) {
        return search(first, second, different, BUDGET);
    }

    static Outcome search(Automaton first, Automaton second, boolean different, int budget) {
        return new Search(first, second, different, budget).run();
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
        return step.from() != null && step.differs() == different && first.accepts(step.first()) && second.accepts(step.second());
    }

    private List<Step> next(Step step) {
        List<Step> next = new ArrayList<>();
        for (Edge a : first.edges(step.first())) {
            for (Edge b : second.edges(step.second())) {
                Optional.of(a.bytes().and(b.bytes())).filter(common -> !common.isEmpty()).ifPresent(common -> {
                    boolean differs = different && (step.differs() || !a.field().equals(b.field()));
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
