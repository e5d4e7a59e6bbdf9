package io.github.atspec.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.element.Element;
import io.github.atspec.core.element.Key;
import io.github.atspec.core.run.DescriptorException;
import io.github.atspec.core.run.Pipeline;
import io.github.atspec.core.source.Problem;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The keys that the reader declares are those of the schema, and it takes and refuses what the schema does. */
class DeclaredKeysTest {

    @Test
    void theReaderDeclaresTheKeysOfTheSchema() {
        assertThat(declared(key -> true)).isEqualTo(Schemas.keys());
    }

    @Test
    void theReaderRequiresTheKeysThatTheSchemaRequires() {
        assertThat(declared(Key::required)).isEqualTo(Schemas.required());
    }

    private static SortedMap<String, Collection<String>> declared(Predicate<Key> which) {
        SortedMap<String, Collection<String>> keys = new TreeMap<>();
        for (Element element : Element.values()) {
            keys.put(element.title(), new TreeSet<>(element.keys().stream().filter(which).map(Key::name).toList()));
        }
        return keys;
    }

    @TestFactory
    Stream<DynamicTest> fixtures() {
        return KeyFixture.all().stream().map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> check(fixture)));
    }

    private static void check(KeyFixture fixture) throws IOException {
        List<Problem> problems = problems(fixture);
        if (fixture.accepted()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).isNotEmpty();
            assertThat(problems.get(0)).matches(first -> isBehindTheKey(first, fixture), "is at the value of '" + fixture.key() + "'");
        }
    }

    /** Whether a problem stands at or behind the key: what is before it is right. Others may follow from it. */
    private static boolean isBehindTheKey(Problem problem, KeyFixture fixture) {
        boolean header = problem.location().file().equals(InMemory.HEADER);
        String line = java.util.Objects.requireNonNull(header ? fixture.header() : fixture.chapter()).split("\n")[problem.location().line() - 1];
        int key = line.indexOf(fixture.key() + ":");
        return key >= 0 && problem.location().column() > key;
    }

    /** The problems of a fixture with an error; none where there are just warnings. */
    private static List<Problem> problems(KeyFixture fixture) throws IOException {
        try {
            new Pipeline().check(InMemory.of(fixture));
            return List.of();
        } catch (DescriptorException e) {
            return e.problems();
        }
    }
}
