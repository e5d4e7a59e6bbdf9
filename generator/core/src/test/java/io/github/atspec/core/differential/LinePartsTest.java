package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.interpret.LineSplitter;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.CommandLineParts;
import io.github.atspec.runtime.codec.Dialect;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The interpreter and the runtime cut lines of several commands in the same places. */
class LinePartsTest {
    private static final String[] PIECES = {"A", "D", "E0", "S7=60", "S0?", "&F", "&", "+X", "+X=1,", "\"", "\\", ";", "=", "?", "#Y", "12", "a;b", " "};

    @Test
    void anyLineIsCutAlike() {
        GeneratedSet generated = Subjects.generated("vega-v5");
        Dialect dialect = generated.dialect();
        LineSplitter splitter = new LineSplitter(generated.set().dialect());
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String text = "AT" + random.ints(random.nextInt(9), 0, PIECES.length).mapToObj(piece -> PIECES[piece]).collect(Collectors.joining());
            Bytes line = Bytes.utf8(text);
            List<Bytes> parts = splitter.split(line).stream().map(LineSplitter.Part::alone).toList();
            assertThat(CommandLineParts.of(dialect, line).stream().map(part -> CommandLineParts.alone(dialect, line, part)).toList()).as(text).isEqualTo(parts);
        }
    }
}
