package io.github.atspec.core.differential;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every example of every descriptor, in every stage. */
class TranscriptTest {

    @TestFactory
    Stream<DynamicContainer> everyExample() {
        return Subjects.NAMES.stream().map(name -> {
            GeneratedSet generated = Subjects.generated(name);
            return DynamicContainer.dynamicContainer(name, Transcripts.of(generated, generated.set().commands(), generated.set().events()));
        });
    }
}
