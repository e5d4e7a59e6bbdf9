package io.github.atspec.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.Sets;
import io.github.atspec.core.decode.Decoded.Kind;
import io.github.atspec.core.decode.Decoded.Meaning;
import io.github.atspec.core.example.Act;
import io.github.atspec.core.example.ExampleRun;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.source.Problems;
import io.github.atspec.runtime.WireString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A command line in a log decodes to the command, form, variant and values with which the example is executed that it comes from. */
class DecodedRequestsTest {
    private record Read(Meaning meaning, Map<String, Value> values) {}

    @TestFactory
    Stream<DynamicTest> commandLinesAreWhatTheyAreInTheirExamples() {
        return Sets.ALL.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            CommandSet set = Sets.load(name);
            List<Example> examples = Logs.examples(set).stream().filter(example -> !example.wrong()).toList();
            long compared = examples.stream().mapToLong(example -> compared(set, example)).sum();
            assertThat(compared).as("command lines compared").isGreaterThan(examples.size() / 2);
        }));
    }

    /** How many lines there were to compare: those that depend on a mode which the log has not told are not. */
    private static long compared(CommandSet set, Example example) {
        Map<String, List<Read>> executed = executed(set, example);
        List<Decoded> requests = Logs.decode(set, Logs.bytes(set, example)).stream()
                .filter(line -> line.kind() == Kind.REQUEST && line.problem() == null && line.undecided().isEmpty())
                .filter(line -> line.meaning() instanceof Meaning.OfCommand && executed.containsKey(WireString.decode(line.text())))
                .toList();
        assertThat(requests).allSatisfy(line -> assertThat(executed.get(WireString.decode(line.text()))).as("%s: %s", example.location(), line.text().utf8()).contains(read(line)));
        return requests.size();
    }

    private static Read read(Decoded line) {
        Map<String, Value> values = line.arguments().stream().collect(Collectors.toMap(argument -> argument.parameter().name(), Decoded.Argument::value));
        return new Read(java.util.Objects.requireNonNull(line.meaning()), values);
    }

    private static Map<String, List<Read>> executed(CommandSet set, Example example) {
        return ExampleRun.run(set, example, new Problems()).acts().stream()
                .filter(Act.Exchange.class::isInstance)
                .map(Act.Exchange.class::cast)
                .collect(Collectors.groupingBy(exchange -> ((Example.Step.Request) exchange.steps().get(0)).text(), Collectors.mapping(DecodedRequestsTest::read, Collectors.toList())));
    }

    /** Of the request alone: data that a payload carries is no part of its line. */
    private static Read read(Act.Exchange exchange) {
        Map<String, Value> values = new HashMap<>(exchange.request());
        exchange.variant().payload().ifPresent(payload -> values.remove(payload.parameter().name()));
        return new Read(new Meaning.OfCommand(exchange.command().name(), exchange.variant().form().key(), exchange.variant().name()), values);
    }
}
