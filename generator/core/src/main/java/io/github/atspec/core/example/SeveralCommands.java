package io.github.atspec.core.example;

import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.LineSplitter;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The commands of one line, whose responses follow one another and have one result code.
 *
 * <p>A failure is taken for that of the command that has such an ending of its own, else for that of the last command that can have failed: the one that no variant
 * reads, else the first whose response lacks a line, else the last.
 */
public final class SeveralCommands {
    private final CommandSet set;
    private final Interpreter interpreter;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    /**
     * One command of the line.
     *
     * @param range where it stands in the line
     * @param match what it was read as
     * @param pending its response, null where no command reads it
     * @param modes as they are when those before it have succeeded
     */
    public record Part(LineSplitter.Part range, RequestMatch match, @Nullable Pending pending, Modes modes) {

        /** Why the device refuses it. */
        public String reason() {
            if (match.matches().isEmpty()) {
                return match.reason();
            }
            RequestMatch.Match read = match.matches().get(0);
            return read.title() + (read.variant().answersNothing() ? " is answered by nothing, and so stands on a line of its own" : " can only be the last command of a line");
        }
    }

    private SeveralCommands(CommandSet set, Interpreter interpreter) {
        this.set = set;
        this.interpreter = interpreter;
    }

    /** The commands of a line that is not one command; empty where it is no line of several, or not even the first of them is read. */
    public static Optional<SeveralCommands> of(CommandSet set, Interpreter interpreter, Modes modes, Bytes line) {
        List<LineSplitter.Part> ranges = new LineSplitter(set.dialect()).split(line);
        SeveralCommands several = new SeveralCommands(set, interpreter);
        Modes now = modes.copy();
        for (int i = 0; i < ranges.size(); i++) {
            several.add(ranges.get(i), now, i == ranges.size() - 1);
            now = several.parts.get(i).pending == null ? now : after(several.parts.get(i).pending, now);
        }
        return ranges.size() < 2 || several.parts.get(0).pending == null ? Optional.empty() : Optional.of(several);
    }

    private void add(LineSplitter.Part range, Modes modes, boolean last) {
        RequestMatch match = new RequestMatch(set, interpreter, modes, range.alone());
        Pending pending = match.matches().stream()
                .findFirst()
                .filter(read -> !read.variant().answersNothing() && (last || mayBeFollowed(read.variant())))
                .map(read -> last ? new Pending(read, modes) : Pending.followed(read, modes))
                .orElse(null);
        parts.add(new Part(range, match, pending, modes));
    }

    private static Modes after(Pending pending, Modes modes) {
        Modes after = modes.after(pending.variant(), pending.request());
        after.apply(pending.variant().aftermath());
        return after;
    }

    /** One that takes data, or restarts the device, is the last of its line. */
    private static boolean mayBeFollowed(Variant variant) {
        boolean takesData = variant.response().stream()
                .anyMatch(item -> item instanceof ResponseItem.Prompt || item instanceof ResponseItem.Payload || item instanceof ResponseItem.Passthrough);
        return !takesData && !variant.aftermath().restarts();
    }

    /** All of them, in order. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** The one whose response is on its way. */
    public Part current() {
        return parts.get(at);
    }

    /** The one behind. */
    Part after(Part part) {
        return parts.get(parts.indexOf(part) + 1);
    }

    /** Whether another one follows. */
    public boolean more() {
        return at < parts.size() - 1;
    }

    /** Whether any has ended. */
    public boolean begun() {
        return at > 0;
    }

    /** Goes on to the command that a line of the device belongs to; returns those that have succeeded on the way. */
    public List<Part> advance(Bytes line) {
        int to = owner(line);
        List<Part> over = List.copyOf(parts.subList(at, to));
        at = to;
        return over;
    }

    /** Goes on to the last command where nothing more has to come of those before; returns these. */
    public List<Part> silence() {
        Pending last = last();
        if (last == null || !reaches(last)) {
            return List.of();
        }
        List<Part> over = List.copyOf(parts.subList(at, parts.size() - 1));
        at = parts.size() - 1;
        return over;
    }

    /** The command that a line of the device belongs to, as far as anybody can tell. */
    private int owner(Bytes line) {
        int failed = -1;
        for (int i = at; i < parts.size(); i++) {
            Pending pending = parts.get(i).pending;
            if (pending == null) {
                return new Ownership(set, interpreter, parts.get(i).modes, null, line).isFailureCode() ? i : Math.max(at, failed);
            }
            Optional<OwnedLine> owner = new Ownership(set, interpreter, parts.get(i).modes, pending, line).owner();
            boolean fails = owner.filter(SeveralCommands::fails).isPresent();
            if (fails && failsSo(pending, line)) {
                return i;
            } else if (owner.isPresent() && !fails && !(owner.get() instanceof OwnedLine.Unsolicited)) {
                return i;
            }
            failed = fails ? i : failed;
            if (!pending.walk().mayBeOver()) {
                break;
            }
        }
        return Math.max(at, failed);
    }

    /** Whether a command says of itself that it fails with this code. */
    private static boolean failsSo(Pending pending, Bytes line) {
        return pending.variant().fails().stream().anyMatch(failure -> failure.lines().isEmpty() && failure.code().equals(line.utf8()));
    }

    private static boolean fails(OwnedLine line) {
        return line instanceof OwnedLine.Failure || line instanceof OwnedLine.Detail || line instanceof OwnedLine.Why;
    }

    /** The last command of the line, null where no command reads it. */
    public @Nullable Pending last() {
        return parts.get(parts.size() - 1).pending;
    }

    /** Whether nothing more has to come of those before a command. */
    public boolean reaches(Pending command) {
        int i = at;
        while (parts.get(i).pending != command) {
            if (parts.get(i).pending == null || !parts.get(i).pending.walk().mayBeOver()) {
                return false;
            }
            i++;
        }
        return true;
    }

    /** What a line of the device belongs to, without going on to that. */
    public Optional<OwnedLine> look(Bytes line) {
        Part part = parts.get(owner(line));
        return new Ownership(set, interpreter, part.modes, part.pending, line).owner();
    }
}
