package io.github.atspec.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.decode.Decoded.Kind;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.runtime.WireString;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Examples as logs that do not say who speaks. */
public final class ExampleLogs {
    private ExampleLogs() {}

    /** Reads it, and compares who speaks. */
    public static DynamicTest decodes(CommandSet set, Example example) {
        return DynamicTest.dynamicTest(example.location().toString(), () -> {
            List<Decoded> lines = Logs.decode(set, Logs.bytes(set, example));
            if (example.wrong()) {
                assertThat(lines).anyMatch(line -> line.problem() != null).anyMatch(line -> line.erratum() != null);
            } else {
                for (int i = 0; i < lines.size(); i++) {
                    boolean refused = lines.get(i).direction() == Direction.REQUEST && (i + 1 < lines.size() && isRefusal(set, lines.get(i + 1)) || Traced.isIgnored(set, lines, i));
                    assertThat(lines.get(i)).matches(line -> line.problem() == null || refused, "is understood, or refused by the device");
                }
                assertThat(directions(lines)).isEqualTo(directions(example));
            }
        });
    }

    private static boolean isRefusal(CommandSet set, Decoded line) {
        return line.problem() == null && (line.kind() == Kind.INFORMATION || line.kind() == Kind.FINAL && !set.dialect().success().contains(line.said()));
    }

    /** Who speaks, line by line; raw data, which nobody can tell apart in such a log, aside. */
    private static List<String> directions(List<Decoded> lines) {
        return lines.stream().filter(line -> line.kind() != Kind.PAYLOAD).map(line -> line.direction() + " " + WireString.decode(line.text())).toList();
    }

    private static List<String> directions(Example example) {
        return example.steps().stream().flatMap(ExampleLogs::direction).toList();
    }

    private static Stream<String> direction(Step step) {
        if (step instanceof Step.Request request) {
            return Stream.of(Direction.REQUEST + " " + request.text());
        }
        return step instanceof Step.FromDevice line ? Stream.of(Direction.RESPONSE + " " + line.written()) : Stream.empty();
    }
}
