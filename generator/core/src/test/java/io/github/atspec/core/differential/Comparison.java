package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.atspec.core.model.Value;
import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Compares interpreter and generated code over many values and many damaged lines. The same seed gives the same comparison. */
final class Comparison {
    private static final int VALUES = 200;
    private static final int MUTANTS = 200;
    private static final int MOST_DRAWN = 20_000;

    private final LineTwin twin;
    private final Random random;
    private final List<Bytes> lines = new ArrayList<>();
    private int refusedValues;
    private int acceptedMutants;

    private Comparison(LineTwin twin) {
        this.twin = twin;
        this.random = new Random(twin.title().hashCode());
    }

    /** What was compared. */
    record Counts(int values, int refusedValues, int acceptedMutants, int refusedMutants) {
        Counts plus(Counts other) {
            return new Counts(
                    values + other.values,
                    refusedValues + other.refusedValues,
                    acceptedMutants + other.acceptedMutants,
                    refusedMutants + other.refusedMutants);
        }

        @Override
        public String toString() {
            return values + " values written and read alike, " + refusedValues + " refused alike; " + acceptedMutants + " damaged lines read alike, "
                    + refusedMutants + " refused alike";
        }
    }

    static Counts of(LineTwin twin) {
        Comparison comparison = new Comparison(twin);
        comparison.values();
        comparison.mutants();
        return new Counts(
                comparison.lines.size(), comparison.refusedValues, comparison.acceptedMutants, MUTANTS - comparison.acceptedMutants);
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
        assertThat(twin.interpreterReads(line.get())).as("%s read by the interpreter from '%s'", twin, line.get()).contains(expected);
        assertThat(twin.codecReads(line.get())).as("%s read by generated code from '%s'", twin, line.get()).contains(expected);
        lines.add(line.get());
    }

    private void mutants() {
        Mutants mutants = new Mutants(random);
        for (int i = 0; i < MUTANTS; i++) {
            Bytes mutant = mutants.of(lines.get(i % lines.size()));
            Optional<Map<String, Value>> read = twin.interpreterReads(mutant);
            assertThat(twin.codecReads(mutant)).as("%s read from '%s'", twin, mutant).isEqualTo(read);
            acceptedMutants += read.isPresent() ? 1 : 0;
        }
    }
}
