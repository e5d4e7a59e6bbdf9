package io.github.atspec.core.decode;

import io.github.atspec.core.example.Ownership;
import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.example.Pending;
import io.github.atspec.core.example.RequestMatch;
import io.github.atspec.core.example.SeveralCommands;
import io.github.atspec.core.interpret.EndedPayload;
import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a log has told so far: the modes, and the command whose response is on its way. */
final class Session {
    private final CommandSet set;
    private final Interpreter interpreter;
    private final Modes modes;
    private final LoggedEvents events;
    private @Nullable Pending pending;
    /** The commands of the line that is being answered, where it has several. */
    private @Nullable SeveralCommands several;
    private Map<StateItem.Scalar, Value> told = Map.of();
    /** A command line that was not understood, and that the device will answer all the same. */
    private boolean awaiting;
    private @Nullable RecordUnderWay record;

    Session(CommandSet set) {
        this.set = set;
        this.interpreter = Interpreter.ofLogs(set, TraceText.MASK);
        this.modes = Modes.unknown(set);
        this.events = new LoggedEvents(set, interpreter);
    }

    Modes modes() {
        return modes;
    }

    @Nullable Pending pending() {
        return pending;
    }

    boolean awaits() {
        return pending != null || awaiting;
    }

    /** @param shown what the command line tells of modes, if the device takes it */
    void begin(RequestMatch.Match match, Map<StateItem.Scalar, Value> shown) {
        pending = new Pending(match, modes);
        several = null;
        told = shown;
        awaiting = false;
        dropRecord();
        if (match.variant().answersNothing()) {
            succeeded(pending);
        }
    }

    /** The commands of a line that is not one command. */
    Optional<SeveralCommands> several(Bytes line) {
        return SeveralCommands.of(set, interpreter, modes, line);
    }

    void begin(SeveralCommands commands) {
        several = commands;
        told = Map.of();
        pending = commands.current().pending();
        awaiting = false;
        dropRecord();
    }

    void beginUnread() {
        pending = null;
        several = null;
        awaiting = true;
        dropRecord();
    }

    /** A record of a response ends with its command. */
    private void dropRecord() {
        record = record != null && record.owner() instanceof OwnedLine.Unsolicited ? record : null;
    }

    /** Another command line comes: where the device writes no result codes, the one before is over. */
    void silence() {
        if (several != null && several.last() != null && several.last().walk().quiet()) {
            over(several.silence());
            pending = several.current().pending();
        }
        if (pending != null && pending.walk().silence()) {
            ended(pending);
        }
    }

    private void over(List<SeveralCommands.Part> over) {
        for (SeveralCommands.Part part : over) {
            Pending command = java.util.Objects.requireNonNull(part.pending());
            command.over();
            succeeded(command);
        }
    }

    /** Nothing more is expected. */
    void abandon() {
        pending = null;
        several = null;
        awaiting = false;
        dropRecord();
    }

    /** A line of the device comes: of the commands of one line that which it belongs to is pending now. */
    void advance(Bytes line) {
        if (several == null) {
            return;
        }
        over(several.advance(line));
        pending = several.current().pending();
        if (pending == null) {
            beginUnread();
        }
    }

    /** The first item that has to come now; empty where nothing is pending. */
    Optional<ResponseItem> next() {
        return pending == null || pending.walk().inPassthrough() ? Optional.empty() : pending.walk().missing();
    }

    boolean inPassthrough() {
        return pending != null && pending.walk().inPassthrough();
    }

    /** Whether the prompt may come now. */
    Optional<ResponseItem.Prompt> prompt() {
        Pending command = several == null ? pending : several.last();
        return command == null || several != null && !several.reaches(command)
                ? Optional.empty()
                : command.walk().expected().stream().filter(ResponseItem.Prompt.class::isInstance).map(ResponseItem.Prompt.class::cast).findFirst();
    }

    /** The record whose lines are coming, or null. */
    @Nullable RecordUnderWay record() {
        return record;
    }

    void record(@Nullable RecordUnderWay begun) {
        record = begun;
    }

    /** Whose these lines of a record are. */
    Ownership owners(Bytes lines) {
        return new Ownership(set, interpreter, modes, pending, lines, true);
    }

    /** What begins with a line that nobody owns. */
    Optional<OwnedLine> begun(Bytes line) {
        Ownership ownership = new Ownership(set, interpreter, modes, pending, line);
        return ownership.owner().isPresent() ? Optional.empty() : ownership.begun();
    }

    Optional<OwnedLine> owner(Bytes line) {
        Optional<OwnedLine> owner = several == null ? new Ownership(set, interpreter, modes, pending, line).owner() : several.look(line);
        return owner.or(() -> events.inAnyMode(line));
    }

    /** What a line that stands on its own has to do with modes that nobody knows. */
    Doubts doubts(Bytes line, OwnedLine owner) {
        return owner instanceof OwnedLine.Unsolicited ? events.doubts(line, modes, pending) : Doubts.NONE;
    }

    /** A line tells what modes are. */
    void learn(Doubts doubts) {
        doubts.told().forEach(modes::know);
    }

    /** Why nobody owns a line. */
    String reason(Bytes line) {
        Ownership ownership = new Ownership(set, interpreter, modes, pending, line);
        ownership.owner();
        return pending == null && !ownership.close() ? "nothing that the device sends begins so" : ownership.reason();
    }

    /** The values of the line that says why a command fails, where one that was not understood is to be answered. */
    Optional<Map<String, Value>> detail(Bytes line) {
        Dialect.Detail detail = awaiting ? set.dialect().detail() : null;
        return detail != null && interpreter.readLine(detail.line(), line) instanceof Reading.Parsed parsed ? Optional.of(parsed.values()) : Optional.empty();
    }

    boolean isSuccess(String text) {
        return set.dialect().success().contains(text);
    }

    boolean isResultCode(Bytes line) {
        return isSuccess(line.utf8()) || set.dialect().failure().contains(line.utf8()) || fieldOf(line).isPresent();
    }

    /** The field of a result code that has one; empty where the line is no such code. */
    Optional<Map<String, Value>> fieldOf(Bytes line) {
        return set.dialect().results().fielded().stream()
                .flatMap(code -> interpreter.readLine(code.line(), line) instanceof Reading.Parsed parsed ? Stream.of(parsed.values()) : Stream.empty())
                .findFirst();
    }

    /** Whether a line is one with which the pending response may end or go on after data. */
    boolean isExpectedLater(Bytes line) {
        String text = line.utf8();
        return isResultCode(line) || pending != null && (texts(pending.variant()).anyMatch(text::equals) || isInfoOf(pending.variant(), line));
    }

    private boolean isInfoOf(Variant variant, Bytes line) {
        return variant.infos().stream()
                .anyMatch(info -> info.line().strong() && !info.traits().undocumented() && interpreter.readLine(info.line(), line) instanceof Reading.Parsed);
    }

    private static Stream<String> texts(Variant variant) {
        Stream<String> fixed = variant.response().stream().filter(ResponseItem.Fixed.class::isInstance).map(item -> ((ResponseItem.Fixed) item).text());
        return Stream.concat(fixed, variant.fails().stream().map(Variant.Failure::code));
    }

    /** How long a line with counted bytes is, for each that may come now and begins so. */
    List<Long> lengths(Bytes available) {
        return lengths(available, line -> !line.severalLines()).toList();
    }

    /** The same of a record that ends in counted bytes; -1 where none does. */
    long lengthOfRecord(Bytes lines) {
        return lengths(lines, io.github.atspec.core.model.Line::severalLines).findFirst().orElse(-1L);
    }

    private Stream<Long> lengths(Bytes available, Predicate<io.github.atspec.core.model.Line> asked) {
        Stream<ResponseItem.Info> mine = pending == null ? Stream.empty() : pending.variant().infos().stream();
        Stream<io.github.atspec.core.model.Line> lines =
                Stream.concat(mine.map(ResponseItem.Info::line), set.events().stream().flatMap(event -> event.lines().stream().map(Event.Spelling::line)));
        return lines.filter(asked).map(line -> interpreter.length(line, available).orElse(-1)).filter(length -> length >= 0).distinct();
    }

    /** A line of the device was read. Returns whether it ended the command. */
    boolean take(OwnedLine line) {
        if (line instanceof OwnedLine.Unsolicited event) {
            modes.apply(event.spelling().stores(), event.values());
            return false;
        }
        Pending command = java.util.Objects.requireNonNull(pending);
        if (line instanceof OwnedLine.Failure || line instanceof OwnedLine.Fixed fixed && fixed.item() instanceof ResponseItem.Fixed text && modes.isCode(text.text())) {
            modes.hearCode();
        }
        command.take(line);
        if (line instanceof OwnedLine.Announced announced) {
            modes.apply(announced.spelling().stores(), announced.values());
        } else if (line instanceof OwnedLine.Info info && info.item().reports() != null) {
            modes.learn(info.item().reports(), info.values());
        }
        return ended(command);
    }

    void payload(ResponseItem.Payload item, Bytes data) {
        Pending command = java.util.Objects.requireNonNull(pending);
        if (item.ending() == null) {
            command.payload(item, new Value.Octets(data));
        } else {
            command.payload(item, EndedPayload.read(item.ending(), data));
        }
        ended(command);
    }

    void enterPassthrough(ResponseItem.Passthrough item) {
        java.util.Objects.requireNonNull(pending).passthrough(item);
    }

    /** The escape sequence came. */
    void leavePassthrough() {
        Pending command = java.util.Objects.requireNonNull(pending);
        command.walk().leavePassthrough();
        ended(command);
    }

    private boolean ended(Pending command) {
        if (command.open() || several != null && several.more() && command.succeeded()) {
            return false;
        }
        if (command.succeeded()) {
            told.forEach(modes::know);
            succeeded(command);
        } else if (several != null) {
            several.parts().forEach(part -> part.match().matches().forEach(match -> modes.distrust(match.variant().stores())));
        }
        pending = null;
        several = null;
        dropRecord();
        return true;
    }

    private void succeeded(Pending command) {
        modes.apply(command.variant().stores(), command.request());
        modes.apply(command.variant().aftermath());
    }

    /** Values of a line for whoever owns it. */
    static Map<String, Value> values(OwnedLine line) {
        if (line instanceof OwnedLine.Info info) {
            return info.values();
        } else if (line instanceof OwnedLine.Detail detail) {
            return detail.values();
        } else if (line instanceof OwnedLine.Why why) {
            return why.values();
        } else if (line instanceof OwnedLine.Failure failure) {
            return failure.values();
        } else if (line instanceof OwnedLine.Announced announced) {
            return announced.values();
        }
        return line instanceof OwnedLine.Unsolicited event ? event.values() : Map.of();
    }

    /** Whether a line has text of its own, or would match much else. */
    static boolean strong(OwnedLine line) {
        if (line instanceof OwnedLine.Info info) {
            return info.item().line().strong();
        } else if (line instanceof OwnedLine.Detail detail) {
            return detail.line().strong();
        } else if (line instanceof OwnedLine.Why why) {
            return why.detail().line().strong();
        } else if (line instanceof OwnedLine.Announced announced) {
            return announced.spelling().line().strong();
        }
        return !(line instanceof OwnedLine.Unsolicited event) || event.spelling().line().strong();
    }

    List<String> escapeSequences() {
        return set.dialect().escapeSequence() == null ? List.of() : List.of(set.dialect().escapeSequence().bytes().utf8());
    }
}
