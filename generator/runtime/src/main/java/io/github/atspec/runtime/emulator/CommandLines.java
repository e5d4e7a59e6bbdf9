package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.CommandLineParts;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.trace.WireText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads command lines and answers them. */
final class CommandLines implements Phase {
    private final Engine engine;
    private final CommandTable commands;
    private final LineInput lines;
    private final LineOutput output;
    private final Tracer tracer;
    /** The line before, which may be repeated. */
    private @Nullable Bytes last;
    /** Where its counted bytes are. */
    private @Nullable Span payload;

    CommandLines(Engine engine, CommandTable commands, LineInput lines, LineOutput output, Tracer tracer) {
        this.engine = engine;
        this.commands = commands;
        this.lines = lines;
        this.output = output;
        this.tracer = tracer;
    }

    @Override
    public boolean take(ByteQueue in) {
        if (!lines.read(in)) {
            return false;
        }
        if (lines.tooLong()) {
            tracer.unseen(lines.received());
            refuse(new JournalEntry("", null, Outcome.TOO_LONG));
        } else if (lines.length() > 0) {
            Bytes line = Bytes.copyOf(lines.array(), 0, lines.length());
            if (line.utf8().equals(engine.dialect().repeat())) {
                repeat(line);
            } else {
                last = line;
                payload = lines.payload();
                handle(line);
            }
        }
        lines.clear();
        return true;
    }

    /** Another host knows nothing of the lines of this one. */
    void forget() {
        last = null;
    }

    private void repeat(Bytes line) {
        List<Span> secrets = tracer.line(line, List.of(), false);
        tracer.incoming(WireText.of(line, secrets));
        if (engine.echoes()) {
            output.repetition(line, WireText.of(line, secrets));
        }
        if (last == null) {
            refuse(new JournalEntry(line.utf8(), null, Outcome.UNKNOWN));
        } else {
            Match match = commands.match(last);
            answer(last, parts(last, match), match, match.secrets());
        }
    }

    private void handle(Bytes line) {
        Match match = commands.match(line);
        List<Span> parts = parts(line, match);
        boolean refused = match instanceof Match.Refused;
        List<Span> secrets = tracer.line(line, parts.isEmpty() ? match.secrets() : SeveralCommands.secrets(engine.dialect(), commands, line, parts), refused);
        tracer.incoming(text(line, secrets));
        if (engine.echoes()) {
            output.echo(line, lines.end(), text(line, secrets));
        }
        answer(line, parts, match, secrets);
    }

    private String text(Bytes line, List<Span> secrets) {
        return payload == null ? WireText.of(line, secrets) : WireText.withPayload(line, payload.from(), payload.to() - payload.from(), secrets);
    }

    /** The commands of a line that is not one; empty for one that is. */
    private List<Span> parts(Bytes line, Match match) {
        boolean one = match instanceof Match.Found || match instanceof Match.Refused refused && (refused.request() != null || refused.thrown() != null);
        List<Span> parts = one ? List.of() : CommandLineParts.of(engine.dialect(), line);
        return parts.size() < 2 ? List.of() : parts;
    }

    private void answer(Bytes line, List<Span> parts, Match match, List<Span> secrets) {
        if (!parts.isEmpty()) {
            new SeveralCommands(engine, commands, output, this::refuse, line, parts).next();
        } else if (match instanceof Match.Found<?, ?> found) {
            begin(found);
        } else if (match instanceof Match.Refused refused) {
            refuse(refused.entry(text(line, secrets)));
        }
    }

    private <Q, R> void begin(Match.Found<Q, R> found) {
        output.commit();
        new Exchange<>(engine, output, found.handler(), found.request()).begin();
    }

    private void refuse(JournalEntry entry) {
        engine.journal().add(entry);
        engine.failures().refuse(entry.outcome());
        output.commit();
    }

    @Override
    public boolean eventsMayPass() {
        return true;
    }
}
