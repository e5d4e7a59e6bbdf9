package io.github.atspec.core.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.decode.ExampleLogs;
import io.github.atspec.core.differential.GeneratedSet;
import io.github.atspec.core.differential.Subjects;
import io.github.atspec.core.differential.Transcripts;
import io.github.atspec.core.docs.Documented;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Event;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** What one chapter of an invented set shows: its examples in every stage, as logs, and its commands and events in the documentation. */
final class Point {
    private Point() {}

    /** @param chapter title of the chapter */
    static Stream<DynamicNode> of(String set, String chapter) {
        GeneratedSet generated = Subjects.generated(set);
        List<Command> commands = generated.set().commands().stream().filter(command -> command.chapter().equals(chapter)).toList();
        List<Event> events = generated.set().events().stream().filter(event -> event.chapter().equals(chapter)).toList();
        Stream<DynamicTest> logs = Stream.concat(commands.stream().map(Command::examples), events.stream().map(Event::examples))
                .flatMap(List::stream)
                .map(example -> ExampleLogs.decodes(generated.set(), example));
        return Stream.of(
                DynamicTest.dynamicTest("has commands, and an example of each", () -> assertThat(commands).isNotEmpty().noneMatch(command -> command.examples().isEmpty())),
                DynamicContainer.dynamicContainer("transcripts", Transcripts.of(generated, commands, events)),
                DynamicContainer.dynamicContainer("logs", logs),
                DynamicTest.dynamicTest("documentation", () -> Documented.allOf(generated.set(), commands, events)));
    }
}
