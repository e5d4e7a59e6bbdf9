package io.github.atspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.EventSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Events with an enumeration, one value of which a newer device added. */
class UnlistedValueTest {
    private static final EventSpec<Kind> KIND = new EventSpec<>("kind", List.of(new EventSpec.Spelling<>("only", new KindCodec(), () -> true)));

    private final Bench bench = new Bench(KIND);
    private final List<Kind> heard = new ArrayList<>();
    private final List<UnlistedValue> unlisted = new ArrayList<>();

    UnlistedValueTest() {
        bench.session.subscribe(KIND, heard::add);
        bench.session.onUnlistedValue(unlisted::add);
    }

    private sealed interface Kind {
        record Known() implements Kind {}

        record Other(String wire) implements Kind {}
    }

    private static final class KindCodec implements LineCodec<Kind> {
        @Override
        public String head() {
            return "+KIND:";
        }

        @Override
        public boolean strong() {
            return true;
        }

        @Override
        public @Nullable Kind read(LineReader in) {
            in.literal("+KIND:");
            Kind kind = in.open("kind", in.number("kind"), wire -> wire.equals("1") ? new Kind.Known() : new Kind.Other(wire), Kind.Other.class);
            in.endTolerant(',');
            return in.failed() ? null : kind;
        }

        @Override
        public void write(LineWriter out, Kind value) {
            throw new UnsupportedOperationException("the host does not write events");
        }
    }

    @Test
    void aValueThatIsNotListedIsDeliveredAsItIsAndReported() {
        bench.says("+KIND:1\r\n+KIND:7\r\n");
        assertThat(heard).containsExactly(new Kind.Known(), new Kind.Other("7"));
        assertThat(unlisted).containsExactly(new UnlistedValue(Bench.bytes("+KIND:7"), "kind"));
    }
}
