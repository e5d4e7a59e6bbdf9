package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.example.ExampleRun;
import io.github.atspec.core.example.Executed;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The examples of commands and events, executed by interpreter, generated codec, client, emulator, and client and emulator together. */
public final class Transcripts {
    private record Named(String name, Example example) {}

    private Transcripts() {}

    /** A container for each example. */
    public static Stream<DynamicNode> of(GeneratedSet generated, List<Command> commands, List<Event> events) {
        List<Named> all = new ArrayList<>();
        commands.forEach(command -> number(command.name(), command.examples(), all));
        events.forEach(event -> number(event.name(), event.examples(), all));
        return all.stream().map(named -> DynamicContainer.dynamicContainer(named.name(), plays(generated, named.example())));
    }

    private static void number(String owner, List<Example> examples, List<Named> into) {
        for (int i = 0; i < examples.size(); i++) {
            into.add(new Named(owner + " example " + (i + 1) + (examples.get(i).wrong() ? " (wrong)" : ""), examples.get(i)));
        }
    }

    private static Stream<DynamicTest> plays(GeneratedSet generated, Example example) {
        Problems problems = new Problems();
        Executed executed = ExampleRun.run(generated.set(), example, problems);
        if (example.wrong()) {
            WrongPlay play = new WrongPlay(generated, executed);
            Stream<DynamicTest> readers = Stream.of(
                    DynamicTest.dynamicTest("interpreter", () -> assertThat(problems.hasErrors()).isTrue()), DynamicTest.dynamicTest("codec", play::play));
            return play.fromHost() ? Stream.concat(readers, Stream.of(DynamicTest.dynamicTest("emulator", play::playOnEmulator))) : readers;
        }
        return Stream.of(
                DynamicTest.dynamicTest("interpreter", () -> assertThat(problems.sorted()).isEmpty()),
                play("codec", CodecPlay::new, generated, executed),
                play("client", ClientPlay::new, generated, executed),
                play("emulator", EmulatorPlay::new, generated, executed),
                play("client and emulator", PairPlay::new, generated, executed));
    }

    private static DynamicTest play(String name, BiFunction<GeneratedSet, Executed, Play> made, GeneratedSet generated, Executed executed) {
        return DynamicTest.dynamicTest(name, () -> made.apply(generated, executed).play());
    }
}
