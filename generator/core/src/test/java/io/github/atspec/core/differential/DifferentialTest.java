package io.github.atspec.core.differential;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * For every line of a command set: 200 drawn values are written and read alike by interpreter and generated code, byte for byte, and 200 damaged lines are read
 * alike or refused by both.
 */
class DifferentialTest {
    @TestFactory
    Stream<DynamicContainer> everyLine() {
        return Subjects.NAMES.stream().map(name -> DynamicContainer.dynamicContainer(name, lines(name)));
    }

    private static Stream<DynamicTest> lines(String name) {
        List<LineTwin> twins = LineTwins.of(Subjects.generated(name));
        AtomicReference<Comparison.Counts> total = new AtomicReference<>(new Comparison.Counts(0, 0, 0, 0, 0));
        Stream<DynamicTest> tests = twins.stream()
                .map(twin -> DynamicTest.dynamicTest(twin.title(), () -> total.accumulateAndGet(Comparison.of(twin), Comparison.Counts::plus)));
        DynamicTest counts = DynamicTest.dynamicTest(
                "counts", () -> System.out.println(name + ": " + twins.size() + " lines: " + total.get()));
        return Stream.concat(tests, Stream.of(counts));
    }
}
