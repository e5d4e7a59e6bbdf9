package io.github.atspec.core.ambiguity;

/** Whether two lines are told apart. */
sealed interface Verdict {

    /** No line is both. */
    record Distinct() implements Verdict {}

    /** A line may be both, but never in one mode. */
    record ByMode(Witness witness) implements Verdict {}

    /**
     * A line may be both, but only if some string holds a quote.
     *
     * @param modes as of an ambiguity
     */
    record ByQuotes(Witness witness, String modes) implements Verdict {}

    /**
     * A line may be both.
     *
     * @param modes under which it is, empty where no guard is concerned
     */
    record Ambiguous(Witness witness, String modes) implements Verdict {

        /** {@code " while mux = SINGLE"}, or nothing. */
        String whileModes() {
            return modes.isEmpty() ? "" : " while " + modes;
        }
    }

    /**
     * It is not known.
     *
     * @param reason what there is too much of, as a clause
     */
    record Undecided(String reason) implements Verdict {}
}
