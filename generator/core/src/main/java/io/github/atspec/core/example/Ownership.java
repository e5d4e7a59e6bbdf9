package io.github.atspec.core.example;

import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.interpret.Tolerance;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a line of the device belongs to: result codes and fixed lines first, then strong lines of the pending response, events, and weak lines of the
 * pending response, and lines that it does not describe. One instance looks at one line.
 */
public final class Ownership {
    private final CommandSet set;
    private final Interpreter interpreter;
    private final Modes modes;
    private final @Nullable Pending pending;
    private final String text;
    private final Bytes bytes;
    private Tolerance tolerance = Tolerance.STRICT;
    private final Reasons reasons = new Reasons();
    private final boolean record;
    private @Nullable OwnedLine begun;

    Ownership(CommandSet set, Interpreter interpreter, Modes modes, @Nullable Pending pending, String text) {
        this(set, interpreter, modes, pending, Example.Step.bytes(text), false);
    }

    /** @param line without its end */
    public Ownership(CommandSet set, Interpreter interpreter, Modes modes, @Nullable Pending pending, Bytes line) {
        this(set, interpreter, modes, pending, line, false);
    }

    /**
     * @param line without its end
     * @param record whether it is the lines of a record: whatever they look like, they are no result codes
     */
    public Ownership(CommandSet set, Interpreter interpreter, Modes modes, @Nullable Pending pending, Bytes line, boolean record) {
        this.record = record;
        this.set = set;
        this.interpreter = interpreter;
        this.modes = modes;
        this.pending = pending;
        this.text = line.utf8();
        this.bytes = line;
    }

    /** What the line belongs to; empty where nothing owns it. */
    public Optional<OwnedLine> owner() {
        Optional<OwnedLine> code = pending == null || record ? Optional.empty() : code(pending);
        if (code.isPresent() || isSuccessCode() && !record) {
            return code;
        }
        return tolerated(() -> response(true).or(this::event)).or(() -> unlessBegun(() -> tolerated(() -> response(false)))).or(() -> unlessBegun(this::free));
    }

    private Optional<OwnedLine> unlessBegun(Supplier<Optional<OwnedLine>> attempt) {
        return begun == null ? attempt.get() : Optional.empty();
    }

    /** What begins with the line, where nothing owns it and the rest of a record is to come; with the values that it has already. */
    public Optional<OwnedLine> begun() {
        return Optional.ofNullable(begun);
    }

    /** What has no quotes in its strings goes first, what has values that are not listed last. */
    private Optional<OwnedLine> tolerated(Supplier<Optional<OwnedLine>> attempt) {
        return List.of(Tolerance.PLAIN, Tolerance.STRICT, Tolerance.LENIENT).stream()
                .filter(allowed -> allowed != Tolerance.PLAIN || set.dialect().rawAnswers())
                .flatMap(allowed -> {
                    tolerance = allowed;
                    return attempt.get().stream();
                })
                .findFirst();
    }

    /** Whether anything begins as the line does. */
    public boolean close() {
        return reasons.close();
    }

    /** Why nothing owns the line. */
    public String reason() {
        if (pending != null && !reasons.close()) {
            return pending.walk().missing().map(item -> Items.shown(item) + " is expected").orElse("nothing is expected");
        }
        return reasons.toString();
    }

    private boolean isSuccessCode() {
        return set.dialect().success().contains(text);
    }

    private Optional<OwnedLine> code(Pending command) {
        Optional<OwnedLine> fixed =
                command.walk().expected().stream().filter(this::isFixed).findFirst().map(OwnedLine.Fixed::new);
        boolean failure = set.dialect().failure().contains(text)
                || command.variant().fails().stream().anyMatch(f -> f.code().equals(text));
        return fixed.or(() -> failure ? Optional.of(new OwnedLine.Failure(text)) : Optional.empty()).or(this::fieldedCode);
    }

    /** Whether it is a failure code, of whatever command. */
    boolean isFailureCode() {
        return set.dialect().failure().contains(text) || fieldedCode().isPresent();
    }

    /** What it says where it is the dialect's line that says why, before a failure code. */
    Optional<OwnedLine.Why> explanation() {
        return Optional.ofNullable(set.dialect().detail())
                .filter(detail -> modes.hold(detail.when()))
                .flatMap(detail -> interpreter.readLine(detail.line(), bytes) instanceof Reading.Parsed parsed
                        ? Optional.of(new OwnedLine.Why(detail, parsed.values()))
                        : Optional.empty());
    }

    private Optional<OwnedLine> fieldedCode() {
        return set.dialect().results().fieldedFailures().stream()
                .filter(code -> modes.hold(code.when()))
                .flatMap(code -> read("'" + code.line().source() + "'", interpreter.readLine(code.line(), bytes), values -> new OwnedLine.Failure(text, code, values))
                        .stream())
                .findFirst();
    }

    private boolean isFixed(ResponseItem item) {
        return item instanceof ResponseItem.Fixed fixed && fixed.text().equals(text)
                || item instanceof ResponseItem.Prompt prompt && prompt.text().equals(text);
    }

    private Optional<OwnedLine> response(boolean strong) {
        if (pending == null) {
            return Optional.empty();
        }
        Pending command = pending;
        Stream<OwnedLine> items = command.walk().expected().stream().flatMap(item -> item(command, item, strong).stream());
        Stream<OwnedLine> details = command.variant().fails().stream()
                .flatMap(failure -> failure.lines().stream()
                        .filter(line -> line.strong() == strong)
                        .flatMap(line -> detail(failure, line).stream()));
        Stream<OwnedLine> why = Optional.ofNullable(set.dialect().detail()).stream()
                .filter(detail -> modes.hold(detail.when()) && detail.line().strong() == strong)
                .flatMap(detail -> read("'" + detail.line().source() + "'", interpreter.readLine(detail.line(), bytes, tolerance, modes), values -> new OwnedLine.Why(detail, values))
                        .stream());
        return Stream.of(items, details, why).flatMap(lines -> lines).findFirst();
    }

    private Optional<OwnedLine> item(Pending command, ResponseItem item, boolean strong) {
        if (item instanceof ResponseItem.Info info && info.line().strong() == strong && !info.traits().undocumented()) {
            return info(command, info);
        }
        if (item instanceof ResponseItem.OneOf several) {
            return several.kinds().stream().flatMap(kind -> item(command, kind.line(), strong).stream()).findFirst();
        }
        if (item instanceof ResponseItem.Announced announced) {
            return announced.event().lines().stream()
                    .filter(spelling -> modes.hold(spelling.when()) && spelling.line().strong() == strong)
                    .flatMap(spelling -> announced(command, announced, spelling).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private Optional<OwnedLine> info(Pending command, ResponseItem.Info info) {
        return read("'" + info.line().source() + "'", interpreter.readLine(info.line(), bytes, tolerance, modes), values -> new OwnedLine.Info(info, values))
                .filter(owned -> command.matches(info.match(), ((OwnedLine.Info) owned).values()));
    }

    /** A line that the manual does not describe. */
    private Optional<OwnedLine> free() {
        if (pending == null) {
            return Optional.empty();
        }
        Pending command = pending;
        return command.walk().expected().stream()
                .filter(item -> item instanceof ResponseItem.Info info && info.traits().undocumented())
                .flatMap(item -> info(command, (ResponseItem.Info) item).stream())
                .findFirst();
    }

    private Optional<OwnedLine> announced(Pending command, ResponseItem.Announced item, Event.Spelling spelling) {
        Reading reading = interpreter.readEvent(spelling, bytes, tolerance, modes);
        return read("'" + spelling.line().source() + "'", reading, values -> new OwnedLine.Announced(item, spelling, values))
                .filter(owned -> command.matches(item.match(), ((OwnedLine.Announced) owned).values()));
    }

    private Optional<OwnedLine> detail(Variant.Failure failure, Line line) {
        return read("'" + line.source() + "'", interpreter.readLine(line, bytes, tolerance, modes), values -> new OwnedLine.Detail(failure, line, values));
    }

    private Optional<OwnedLine> event() {
        return set.events().stream()
                .flatMap(event -> event.lines().stream()
                        .filter(spelling -> modes.hold(spelling.when()))
                        .flatMap(spelling -> event(event, spelling).stream()))
                .findFirst();
    }

    private Optional<OwnedLine> event(Event event, Event.Spelling spelling) {
        Reading reading = interpreter.readEvent(spelling, bytes, tolerance, modes);
        return read("'" + spelling.line().source() + "'", reading, values -> new OwnedLine.Unsolicited(event, spelling, values));
    }

    private Optional<OwnedLine> read(String what, Reading reading, Function<Map<String, Value>, OwnedLine> owned) {
        reasons.add(what, reading);
        if (reading instanceof Reading.Unfinished unfinished && unfinished.surplus() == null && begun == null) {
            begun = owned.apply(unfinished.values());
        }
        return reading instanceof Reading.Parsed parsed && parsed.surplus() == null && parsed.undecided() == null
                ? Optional.of(owned.apply(parsed.values()))
                : Optional.empty();
    }
}
