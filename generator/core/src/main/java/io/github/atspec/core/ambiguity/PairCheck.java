package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.Guard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides whether two patterns are told apart: by their bytes whatever the mode, else in every mode under which both are meant. */
final class PairCheck {
    private final Pattern first;
    private final Pattern second;
    private final Search.Difference difference;
    private final List<List<Guard>> without;
    /** Whether strings that may hold quotes do. */
    private boolean quotes;

    /** What the modes leave of both lines. */
    private record Masks(Gates.Mask first, Gates.Mask second) {}

    private PairCheck(Pattern first, Pattern second, Search.Difference difference, List<List<Guard>> without) {
        this.first = first;
        this.second = second;
        this.difference = difference;
        this.without = without;
    }

    /** Whether some line is both. */
    static Verdict check(Pattern first, Pattern second) {
        return new PairCheck(first, second, Search.Difference.NONE, List.of()).verdict();
    }

    /**
     * Whether some line is both while each of some guards does not hold.
     *
     * @param without guards of what stands between the two
     */
    static Verdict check(Pattern first, Pattern second, List<List<Guard>> without) {
        return new PairCheck(first, second, Search.Difference.NONE, without).verdict();
    }

    /** Whether some line is both and does not mean the same as both. */
    static Verdict checkMeaning(Pattern first, Pattern second) {
        return new PairCheck(first, second, Search.Difference.FIELDS, List.of()).verdict();
    }

    /** What is read without quotes in its strings is decided so; the others are looked at only then. */
    private Verdict verdict() {
        Verdict plain = decided();
        if (!(plain instanceof Verdict.Distinct) || !first.holdsQuotes() && !second.holdsQuotes()) {
            return plain;
        }
        quotes = true;
        return decided() instanceof Verdict.Ambiguous ambiguous ? new Verdict.ByQuotes(ambiguous.witness(), ambiguous.modes()) : plain;
    }

    private Verdict decided() {
        Search.Outcome anyMode = search(new Masks(Gates.Mask.ANY, Gates.Mask.ANY));
        if (anyMode instanceof Search.Found found) {
            List<Guard> guards = guards();
            return guards.isEmpty() ? new Verdict.Ambiguous(witness(found), "") : byMode(found, guards);
        }
        return anyMode instanceof Search.TooMuch ? tooMuch() : new Verdict.Distinct();
    }

    private Search.Outcome search(Masks masks) {
        return quotes
                ? Search.search(first.automaton(masks.first()), second.automaton(masks.second()), difference)
                : Search.search(first.plain(masks.first()), second.plain(masks.second()), difference);
    }

    private List<Guard> guards() {
        List<Guard> guards = new ArrayList<>(first.when());
        guards.addAll(first.gates().guards());
        guards.addAll(second.when());
        guards.addAll(second.gates().guards());
        without.forEach(guards::addAll);
        return guards;
    }

    private Verdict byMode(Search.Found anyMode, List<Guard> guards) {
        Optional<List<Valuation>> valuations = Valuations.of(guards);
        if (valuations.isEmpty()) {
            return new Verdict.Undecided("the modes concerned have more than " + Valuations.MOST + " combinations");
        }
        Map<Masks, Search.Outcome> outcomes = new HashMap<>();
        for (Valuation modes : valuations.get()) {
            if (meant(modes)) {
                Masks masks = new Masks(first.gates().under(modes), second.gates().under(modes));
                Search.Outcome outcome = outcomes.computeIfAbsent(masks, this::search);
                if (outcome instanceof Search.Found found) {
                    return new Verdict.Ambiguous(witness(found), modes.toString());
                }
                if (outcome instanceof Search.TooMuch) {
                    return tooMuch();
                }
            }
        }
        return new Verdict.ByMode(witness(anyMode));
    }

    private boolean meant(Valuation modes) {
        return modes.hold(first.when()) && modes.hold(second.when()) && without.stream().noneMatch(modes::hold);
    }

    private Witness witness(Search.Found found) {
        return new Witness(found, first.hasPayload() || second.hasPayload());
    }

    static Verdict tooMuch() {
        return new Verdict.Undecided("the search has more than " + Search.BUDGET + " steps");
    }
}
