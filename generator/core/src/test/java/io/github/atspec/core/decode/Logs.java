package io.github.atspec.core.decode;

import io.github.atspec.core.CommandEnd;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.model.Example;
import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Examples of descriptors as logs of a wire. */
final class Logs {
    private Logs() {}

    static List<Example> examples(CommandSet set) {
        Stream<Example> ofCommands = set.commands().stream().flatMap(command -> command.examples().stream());
        return Stream.concat(ofCommands, set.events().stream().map(Event::examples).flatMap(List::stream)).toList();
    }

    /** What goes over the wire in an example, both directions mixed. */
    static Bytes bytes(CommandSet set, Example example) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Step step : example.steps()) {
            if (step instanceof Step.Request request) {
                out.writeBytes(Step.bytes(request.text()).toByteArray());
                out.writeBytes(CommandEnd.of(set, request.text()).toByteArray());
            } else if (step instanceof Step.FromDevice line) {
                out.writeBytes(Step.bytes(line.written()).toByteArray());
                out.writeBytes(line.number() != null ? java.util.Objects.requireNonNull(set.dialect().results().numeric()).end().toByteArray() : set.dialect().prompts().contains(line.text()) ? new byte[0] : set.dialect().lineEnd().toByteArray());
            } else if (step instanceof Step.RawToDevice raw) {
                out.writeBytes(raw.bytes().toByteArray());
            } else if (step instanceof Step.RawFromDevice raw) {
                out.writeBytes(raw.bytes().toByteArray());
            }
        }
        return Bytes.wrap(out.toByteArray());
    }

    static List<Decoded> decode(CommandSet set, Bytes log) {
        List<Decoded> lines = new ArrayList<>();
        try {
            new Decoder(set, lines::add).decode(new ByteArrayInputStream(log.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
