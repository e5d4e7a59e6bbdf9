package io.github.atspec.core.example;

import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.interpret.Writing;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.WireString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Executes one example, step by step. One instance runs once. */
public final class ExampleRun {
    private final CommandSet set;
    private final Interpreter interpreter;
    private final Problems problems;
    private final Modes modes;
    private final Acts acts = new Acts();
    private @Nullable Pending pending;
    /** The commands of the line that is being answered, where it has several. */
    private @Nullable SeveralCommands several;
    private Step.@Nullable Request last;
    private final Unread unread;
    private final RecordLines record;
    private final SpelledSteps spelled;

    private ExampleRun(CommandSet set, Problems problems) {
        this.set = set;
        this.interpreter = new Interpreter(set);
        this.problems = problems;
        this.modes = new Modes(set);
        this.record = new RecordLines(set.dialect());
        this.spelled = new SpelledSteps(set.dialect(), problems);
        this.unread = new Unread(set, interpreter, modes, acts, spelled, problems);
    }

    /**
     * Executes an example, whether or not it is marked as wrong.
     *
     * @param problems takes what the descriptor does not expect, located at the step
     */
    public static Executed run(CommandSet set, Example example, Problems problems) {
        return new ExampleRun(set, problems).run(example);
    }

    private Executed run(Example example) {
        example.given().forEach(given -> modes.apply(List.of(given.effect()), Map.of()));
        SourceLocation last = example.location();
        for (Step step : example.steps()) {
            step(step);
            last = step.location();
        }
        end(last);
        return new Executed(example, acts.all());
    }

    private void step(Step step) {
        if (step instanceof Step.Request request) {
            end(request.location());
            unread.over();
            request(meant(request));
        } else if (!unread.take(step)) {
            answer(step);
        }
    }

    /** A line that stands for the one before is that line. */
    private Step.Request meant(Step.Request step) {
        boolean repeats = step.text().equals(set.dialect().repeat()) && last != null;
        acts.begin(repeats ? step : null);
        last = repeats ? new Step.Request(last.text(), last.formatsAs(), step.location()) : step;
        return last;
    }

    private void answer(Step step) {
        if (several != null && !record.begun() && step instanceof Step.FromDevice line && advance(several, line)) {
            return;
        }
        if (step instanceof Step.FromDevice line) {
            fromDevice(line);
            return;
        }
        if (!unread.refuses(step)) {
            unanswered();
        }
        if (pending != null) {
            pending.step(step);
        }
        if (step instanceof Step.RawToDevice raw) {
            rawToDevice(raw);
        } else if (pending == null || !pending.walk().inPassthrough()) {
            problems.error("example-raw", step.location(), "raw bytes from the device while nothing is in passthrough");
        }
    }

    private void request(Step.Request step) {
        RequestMatch match = new RequestMatch(set, interpreter, modes, Step.bytes(step.text()));
        if (match.matches().isEmpty()) {
            several = match.otherModes().isEmpty() ? SeveralCommands.of(set, interpreter, modes, Step.bytes(step.text())).orElse(null) : null;
            if (several == null) {
                unread.begin(step, match.reason());
            } else {
                several(several, step);
            }
            return;
        }
        unambiguous(match, step);
        RequestMatch.Match first = match.matches().get(0);
        pending = new Pending(first, step, modes);
        spelled.check(step.text(), step.formatsAs(), interpreter.writeRequest(first.variant(), first.values()), step.location());
    }

    private void unambiguous(RequestMatch match, Step.Request step) {
        if (match.matches().size() > 1) {
            String titles = String.join(" and ", match.matches().stream().map(RequestMatch.Match::title).toList());
            problems.error("example-ambiguous", step.location(), "'" + Step.shown(step.text()) + "' is a line of " + titles, "tell them apart by 'where' or 'when'");
        }
    }

    private void several(SeveralCommands commands, Step.Request step) {
        acts.several(step);
        commands.parts().forEach(part -> unambiguous(part.match(), step));
        Writing canonical = new Writing.Written(SeveralCanonical.line(interpreter, commands, Step.bytes(step.text())));
        spelled.check(step.text(), step.formatsAs(), canonical, step.location());
        begin(commands.current(), step.location());
    }

    private void begin(SeveralCommands.Part part, SourceLocation location) {
        pending = part.pending();
        if (pending != null) {
            String alone = WireString.decode(part.range().alone());
            String canonical = WireString.decode(part.range().prefix()) + WireString.decode(SeveralCanonical.command(interpreter, part));
            pending.step(new Step.Request(alone, canonical.equals(alone) ? null : canonical, location));
        }
    }

    /** Goes on to the command of the line that a line of the device belongs to; returns whether that is the refusal of one that nobody reads. */
    private boolean advance(SeveralCommands commands, Step.FromDevice line) {
        over(commands, commands.advance(Step.bytes(line.text())), line.location());
        boolean refused = pending == null;
        if (refused) {
            acts.refused(line);
            spelled.code(line, modes);
            several = null;
        }
        return refused;
    }

    private void over(SeveralCommands commands, List<SeveralCommands.Part> over, SourceLocation location) {
        for (SeveralCommands.Part part : over) {
            Pending command = java.util.Objects.requireNonNull(pending);
            command.over();
            succeeded(command);
            acts.command(command.exchange());
            begin(commands.after(part), location);
        }
    }

    /** The lines of a record are one step of what happens. */
    private void fromDevice(Step.FromDevice line) {
        Step.FromDevice step = record.with(line);
        Ownership ownership = new Ownership(set, interpreter, modes, pending, Step.bytes(step.text()), record.begun());
        Optional<OwnedLine> owner = ownership.owner();
        if (owner.isEmpty() && ownership.begun().isPresent()) {
            begun(step);
            return;
        }
        record.end();
        if (pending != null) {
            pending.step(step);
        }
        if (owner.isEmpty()) {
            unexpected(line, ownership);
        } else {
            owned(step, owner.get());
        }
    }

    /** Without a byte of payload no line need follow. */
    private void begun(Step.FromDevice step) {
        record.begin(step);
        Step.FromDevice whole = record.with(new Step.FromDevice("", null, step.location()));
        Optional<OwnedLine> owner = new Ownership(set, interpreter, modes, pending, Step.bytes(whole.text()), true).owner();
        if (owner.filter(OwnedLine::counted).isEmpty()) {
            return;
        }
        record.end();
        if (pending != null) {
            pending.step(whole);
        }
        owned(whole, owner.get());
    }

    private void owned(Step.FromDevice step, OwnedLine line) {
        line.write(interpreter).ifPresent(writing -> spelled.check(step.text(), step.formatsAs(), writing, step.location()));
        spelledAsCode(step, line);
        if (line instanceof OwnedLine.Unsolicited event) {
            if (pending == null) {
                acts.happened(new Act.Happened(step, event));
            } else {
                pending.overhear(event);
            }
            modes.apply(event.spelling().stores(), event.values());
        } else {
            take(java.util.Objects.requireNonNull(pending), line);
        }
    }

    /** A success code is written in the mode that its command brings about. */
    private void spelledAsCode(Step.FromDevice step, OwnedLine line) {
        if (line instanceof OwnedLine.Fixed fixed && fixed.item() instanceof ResponseItem.Fixed text && modes.isCode(text.text()) && pending != null) {
            spelled.code(step, modes.after(pending.variant(), pending.request()));
        } else if (line instanceof OwnedLine.Failure) {
            spelled.code(step, modes);
        } else if (line instanceof OwnedLine.Unsolicited) {
            spelled.number(step, modes);
        }
    }

    private void take(Pending command, OwnedLine line) {
        command.take(line);
        if (line instanceof OwnedLine.Announced announced) {
            modes.apply(announced.spelling().stores(), announced.values());
        }
        closeIfComplete(command);
    }

    private void closeIfComplete(Pending command) {
        boolean followed = several != null && several.more() && command.succeeded();
        if (command.begun() && !command.open() && !followed) {
            if (command.succeeded()) {
                succeeded(command);
            }
            ended(command);
        }
    }

    private void succeeded(Pending command) {
        modes.apply(command.variant().stores(), command.request());
        modes.apply(command.variant().aftermath());
    }

    private void ended(Pending command) {
        acts.last(command.exchange());
        pending = null;
        several = null;
    }

    private void unexpected(Step.FromDevice step, Ownership ownership) {
        String missing = pending == null ? null : pending.walk().missing().map(Items::shown).orElse(null);
        boolean early = missing != null && set.dialect().success().contains(step.text());
        String message = early && pending != null
                ? "'" + Step.shown(step.text()) + "' comes before " + missing + " of " + pending.title()
                : "the device does not send '" + Step.shown(step.text()) + "' here: " + ownership.reason();
        problems.error("example-response", step.location(), message);
    }

    private void rawToDevice(Step.RawToDevice step) {
        Pending command = pending;
        if (command == null || !command.open()) {
            problems.error("example-raw", step.location(), "raw bytes to the device while no command is waiting for them");
        } else if (command.walk().inPassthrough()) {
            passthrough(command, step);
        } else {
            Optional<ResponseItem> item = command.walk().missing();
            if (item.isPresent() && item.get() instanceof ResponseItem.Payload payload) {
                new PayloadSteps(problems).take(command, payload, step);
                closeIfComplete(command);
            } else if (item.isPresent() && item.get() instanceof ResponseItem.Passthrough passthrough) {
                command.passthrough(passthrough);
                passthrough(command, step);
            } else {
                String missing = item.map(Items::shown).orElse("nothing");
                problems.error("example-raw", step.location(), "raw bytes to the device where " + command.title() + " expects " + missing);
            }
        }
    }

    private void passthrough(Pending command, Step.RawToDevice step) {
        if (set.dialect().escapeSequence() != null && step.bytes().equals(set.dialect().escapeSequence().bytes())) {
            command.walk().leavePassthrough();
            closeIfComplete(command);
        }
    }

    /** A command to which the device answers nothing is over. */
    private void unanswered() {
        if (pending != null && pending.variant().answersNothing()) {
            pending.unanswered();
            closeIfComplete(pending);
        }
    }

    private void pauseOver() {
        if (pending != null) {
            pending.walk().pauseOver();
            closeIfComplete(pending);
        }
    }

    /** Where no result codes are written, what nothing more has to come of is over. */
    private void silence(SourceLocation location) {
        if (several != null && several.last() != null && several.last().walk().quiet()) {
            over(several, several.silence(), location);
        }
        if (pending != null && pending.walk().silence()) {
            pending.unanswered();
            closeIfComplete(pending);
        }
    }

    /** An example may show a command line alone; once there is an answer, it must have its ending. */
    private void end(SourceLocation location) {
        unread.end();
        unanswered();
        pauseOver();
        silence(location);
        if (record.begun()) {
            problems.error("example-incomplete", location, "what begins with '" + record.shown() + "' ends without its other lines");
            record.end();
        }
        Pending command = pending;
        if (command != null) {
            if (command.begun() || several != null && several.begun()) {
                String missing = command.walk().inPassthrough()
                        ? "the escape sequence"
                        : command.walk().missing().map(Items::shown).orElse("its ending");
                problems.error("example-incomplete", location, "the response of " + command.title() + " ends without " + missing);
            }
            ended(command);
        }
    }
}
