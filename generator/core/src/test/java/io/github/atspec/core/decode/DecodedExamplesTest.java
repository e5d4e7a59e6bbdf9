package io.github.atspec.core.decode;

import io.github.atspec.core.Sets;
import io.github.atspec.core.model.CommandSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every example of every set as a log that does not say who speaks. */
class DecodedExamplesTest {

    @TestFactory
    Stream<DynamicContainer> everyExampleDecodes() {
        return Sets.ALL.stream().map(name -> {
            CommandSet set = Sets.load(name);
            return DynamicContainer.dynamicContainer(name, Logs.examples(set).stream().map(example -> ExampleLogs.decodes(set, example)));
        });
    }
}
