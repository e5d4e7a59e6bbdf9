package io.github.atspec.core.decode;

import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.example.Ownership;
import io.github.atspec.core.example.Pending;
import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Guard;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events of a log: what it shows decides, not what is believed of the modes. */
final class LoggedEvents {
    private final CommandSet set;
    private final Interpreter interpreter;

    LoggedEvents(CommandSet set, Interpreter interpreter) {
        this.set = set;
        this.interpreter = interpreter;
    }

    /** The event that a line is, in a spelling of whatever modes. */
    Optional<OwnedLine> inAnyMode(Bytes line) {
        return set.events().stream()
                .flatMap(event -> event.lines().stream().flatMap(spelling -> read(event, spelling, line)))
                .findFirst();
    }

    private Stream<OwnedLine> read(Event event, Event.Spelling spelling, Bytes line) {
        return interpreter.readEvent(spelling, line) instanceof Reading.Parsed parsed
                ? Stream.of(new OwnedLine.Unsolicited(event, spelling, parsed.values()))
                : Stream.empty();
    }

    /** What an event that stands on its own has to do with modes that nobody knows. */
    Doubts doubts(Bytes line, Modes modes, @Nullable Pending pending) {
        Stream<Guard> guards = set.events().stream().flatMap(event -> event.lines().stream()).filter(spelling -> strict(spelling, line)).flatMap(LoggedEvents::guards);
        return Doubts.of(modes, guards, assumed -> new Ownership(set, interpreter, assumed, pending, line).owner().map(LoggedEvents::reading));
    }

    private static Object reading(OwnedLine line) {
        return line instanceof OwnedLine.Unsolicited event ? List.of(event.event().name(), event.values()) : line.getClass();
    }

    private boolean strict(Event.Spelling spelling, Bytes line) {
        return interpreter.readEvent(spelling, line) instanceof Reading.Parsed;
    }

    private static Stream<Guard> guards(Event.Spelling spelling) {
        return Stream.concat(spelling.when().stream(), spelling.line().guarded().stream().flatMap(field -> field.when().stream()));
    }
}
