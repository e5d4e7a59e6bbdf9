package io.github.atspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Quoting;
import io.github.atspec.runtime.spec.EventSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Events of a device that escapes nothing in its strings. */
class RawStringsInSessionTest {
    private static final EventSpec<List<String>> ONE = event("one", 1);
    private static final EventSpec<List<String>> TWO = event("two", 2);

    private final Bench bench = new Bench(Specs.DIALECT.withRawAnswers(), SessionOptions.standard(), ONE, TWO);
    private final List<Object> heard = new ArrayList<>();
    private final List<UndecidedString> undecided = new ArrayList<>();

    RawStringsInSessionTest() {
        bench.session.subscribe(ONE, strings -> heard.add(strings));
        bench.session.subscribe(TWO, strings -> heard.add(strings));
        bench.session.onUndecidedString(undecided::add);
    }

    private static EventSpec<List<String>> event(String name, int count) {
        return new EventSpec<>(name, List.of(new EventSpec.Spelling<>("only", new StringsCodec(count), () -> true)));
    }

    /** {@code +S:<s1>,<s2>,...}. */
    private record StringsCodec(int count) implements LineCodec<List<String>> {
        @Override
        public String head() {
            return "+S:";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public @Nullable List<String> read(LineReader in) {
            List<String> strings = new ArrayList<>();
            do {
                strings.clear();
                in.literal("+S:");
                for (int i = 1; i <= count; i++) {
                    strings.add(in.string("s" + i, Quoting.ALWAYS, ","));
                    if (i < count) {
                        in.separator(',');
                    }
                }
                in.endTolerant(',');
            } while (in.again());
            return in.failed() ? null : strings;
        }

        @Override
        public void write(LineWriter out, List<String> value) {
            throw new UnsupportedOperationException("the host does not write events");
        }
    }

    @Test
    void aLineThatIsPlainToOneCodecIsNotTakenByAnotherOne() {
        bench.says("+S:\"a\",\"b\"\r\n");
        assertThat(heard).containsExactly(List.of("a", "b"));
        assertThat(undecided).isEmpty();
    }

    @Test
    void aStringWithQuotesIsReadWhereItsEndCanBeTold() {
        bench.says("+S:\"a \"b\" c\"\r\n");
        assertThat(heard).containsExactly(List.of("a \"b\" c"));
        assertThat(undecided).isEmpty();
    }

    @Test
    void ofSeveralEndsTheShortestStringIsTakenAndItIsReported() {
        Bench two = new Bench(Specs.DIALECT.withRawAnswers(), SessionOptions.standard(), TWO);
        two.session.subscribe(TWO, heard::add);
        two.session.onUndecidedString(undecided::add);
        two.says("+S:\"a\",\"b\",\"c\"\r\n");
        assertThat(heard).containsExactly(List.of("a", "b\",\"c"));
        assertThat(undecided).containsExactly(new UndecidedString(Bench.bytes("+S:\"a\",\"b\",\"c\""), "s1"));
    }
}
