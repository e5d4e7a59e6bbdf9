package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.interpret.Tolerance;
import io.github.atspec.core.model.Value;
import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Compares interpreter and generated code over many values and many damaged lines. The same seed gives the same comparison. */
final class Comparison {
    private static final int VALUES = 200;
    private static final int MUTANTS = 200;
    private static final int MOST_DRAWN = 20_000;

    private final LineTwin twin;
    private final Random random;
    private final List<Bytes> lines = new ArrayList<>();
    private int refusedValues;
    private int undecidedValues;
    private int acceptedMutants;

    private Comparison(LineTwin twin) {
        this.twin = twin;
        this.random = new Random(twin.title().hashCode());
    }

    /** What was compared. */
    record Counts(int values, int undecidedValues, int refusedValues, int acceptedMutants, int refusedMutants) {
        Counts plus(Counts other) {
            return new Counts(
                    values + other.values,
                    undecidedValues + other.undecidedValues,
                    refusedValues + other.refusedValues,
                    acceptedMutants + other.acceptedMutants,
                    refusedMutants + other.refusedMutants);
        }

        @Override
        public String toString() {
            return values + " values written and read alike" + (undecidedValues == 0 ? "" : ", " + undecidedValues + " of them undecided") + ", " + refusedValues + " refused alike; " + acceptedMutants + " damaged lines read alike, "
                    + refusedMutants + " refused alike";
        }
    }

    static Counts of(LineTwin twin) {
        Comparison comparison = new Comparison(twin);
        comparison.values();
        comparison.mutants();
        return new Counts(
                comparison.lines.size(), comparison.undecidedValues, comparison.refusedValues, comparison.acceptedMutants, MUTANTS - comparison.acceptedMutants);
    }

    private void values() {
        RandomValues drawn = new RandomValues(twin, random);
        for (int i = 0; i < MOST_DRAWN && lines.size() < VALUES; i++) {
            value(drawn.next());
        }
        if (lines.size() < VALUES) {
            fail("only %d of %d drawn values keep the rules of %s", lines.size(), MOST_DRAWN, twin);
        }
    }

    private void value(Map<String, Value> values) {
        Optional<Bytes> line = twin.interpreterWrites(values);
        assertThat(twin.codecWrites(values)).as("%s written from %s", twin, values).isEqualTo(line);
        if (line.isEmpty()) {
            refusedValues++;
            return;
        }
        Map<String, Value> expected = new HashMap<>(values);
        if (twin.payload() != null) {
            expected.remove(twin.payload().parameter().name());
        }
        lines.add(line.get());
        read(line.get(), expected);
    }

    private void read(Bytes line, Map<String, Value> expected) {
        Tolerance tolerance = unlisted(expected) ? Tolerance.LENIENT : Tolerance.STRICT;
        Optional<Map<String, Value>> read = twin.interpreterReads(line, tolerance).map(LineTwin.Read::values);
        assertAlike(line);
        if (mayBeUndecided(line) && !read.equals(Optional.of(expected))) {
            undecided(line);
            return;
        }
        assertThat(read).as("%s read from '%s'", twin, line).contains(expected);
        assertThat(unlisted(expected) && twin.interpreterReads(line).isPresent()).as("%s read strictly from '%s'", twin, line).isFalse();
    }

    /** Whether a value is not listed, and so read by the lenient alone. */
    private boolean unlisted(Map<String, Value> values) {
        return twin.line().fields().stream()
                .map(field -> values.get(field.parameter().name()))
                .flatMap(value -> value instanceof Value.Many many ? many.elements().stream() : Stream.ofNullable(value))
                .map(value -> value instanceof Value.Either either ? either.value() : value)
                .anyMatch(value -> value instanceof Value.Choice choice && choice.name() == null);
    }

    /** Whether a quote ends a string of this line that is not marked as part of it, and a separator stands behind. */
    private boolean mayBeUndecided(Bytes line) {
        return !twin.fromHost() && twin.dialect().rawAnswers() && line.utf8().indexOf("\",") < line.utf8().lastIndexOf('"');
    }

    /**
     * What was written is not what is read: both say that it may be something else, or both read a line without quotes in its strings, or the strings as they are
     * found break a limit, which chooses no other ends.
     */
    private void undecided(Bytes line) {
        undecidedValues++;
        if (twin.reads().apply(line, Tolerance.LENIENT) instanceof Reading.Invalid) {
            return;
        }
        LineTwin.Read read = twin.interpreterReads(line, Tolerance.LENIENT).orElseThrow();
        boolean plain = twin.interpreterReads(line, Tolerance.PLAIN).equals(Optional.of(read)) || read.surplus() != null || read.unlisted() != null;
        assertThat(plain || read.undecided() != null).as("%s reads '%s' as %s and says nothing", twin, line, read).isTrue();
    }

    private Optional<LineTwin.Read> assertAlike(Bytes line) {
        for (Tolerance tolerance : twin.fromHost() ? List.of(Tolerance.STRICT) : List.of(Tolerance.values())) {
            assertThat(twin.codecReads(line, tolerance)).as("%s %s read from '%s'", twin, tolerance, line).isEqualTo(twin.interpreterReads(line, tolerance));
        }
        return twin.interpreterReads(line, Tolerance.STRICT);
    }

    private void mutants() {
        Mutants mutants = new Mutants(random);
        for (int i = 0; i < MUTANTS; i++) {
            Bytes mutant = mutants.of(lines.get(i % lines.size()));
            acceptedMutants += assertAlike(mutant).isPresent() ? 1 : 0;
        }
    }
}
