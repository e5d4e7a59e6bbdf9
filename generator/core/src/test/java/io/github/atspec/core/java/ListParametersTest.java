package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.core.run.Descriptors;
import io.github.atspec.core.run.MemorySink;
import io.github.atspec.core.run.Part;
import io.github.atspec.runtime.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A parameter that stands several times in a line is a list in Java. */
class ListParametersTest {
    private static final String DESCRIPTOR =
            """
            commands:
              AT+WORDS:
                parameters:
                  count: {type: int, range: 0..9}
                  word: {type: string, bytes: 1..8, count: 1..3}
                  gap: {type: int, range: 0..9, count: 3, nullable: true}
                set:
                  syntax: 'AT+WORDS=<count>,<word>[,<word>,<word>]'
                  rules: ['<count> = count(<word>)', 'distinct <word>']
                test: {response: ['+WORDS:<gap>,<gap>,<gap>', OK]}
            """;
    private static Compilation model;

    @BeforeAll
    static void generate() {
        MemorySink sink = new MemorySink();
        new JavaEmitter().emit(Descriptors.sample(DESCRIPTOR), new JavaOptions("m", Set.of(Part.MODEL)), sink);
        model = Compilation.of(sink.files());
    }

    private static Object request(String... words) throws ReflectiveOperationException {
        Object builder = model.load("m.model.Words$Set").getMethod("builder").invoke(null);
        Class<?> type = builder.getClass();
        type.getMethod("word", String[].class).invoke(builder, (Object) words);
        return Invocations.invoke(type.getMethod("build"), builder);
    }

    private static Object answer(List<Integer> gaps) {
        return Invocations.make(model.load("m.model.Words$TestResponse").getConstructors()[0], gaps);
    }

    @Test
    void theBuilderTakesElementsAndComputesTheirCount() throws ReflectiveOperationException {
        assertThat(request("a", "b")).hasToString("Set[count=2, word=[a, b]]");
    }

    @Test
    void everyElementIsChecked() {
        assertThatThrownBy(() -> request("a", "ninechars"))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo("must be 1..8 bytes long"));
    }

    @Test
    void noTwoElementsAreEqualWhereTheyAreToBeDistinct() {
        assertThatThrownBy(() -> request("a", "b", "a"))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo("breaks the rule distinct <word>"));
    }

    @Test
    void aLineCarriesOnlySoManyElements() {
        assertThatThrownBy(() -> request("a", "b", "c", "d"))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo("must have 1..3 elements"));
        assertThatThrownBy(() -> request())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo("must have 1..3 elements"));
    }

    @Test
    void aNullableListKeepsItsHoles() {
        assertThat(answer(Arrays.asList(null, 4))).hasToString("TestResponse[gap=[null, 4, null]]");
        assertThatThrownBy(() -> answer(Arrays.asList(null, 10)))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo("must be in 0..9"));
    }
}
