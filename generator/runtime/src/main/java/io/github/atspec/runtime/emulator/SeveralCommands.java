package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.CommandLineParts;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.runtime.trace.WireText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Executes the commands of one line in order, each when the one before has succeeded. The last one, or the first that fails, writes the result code; one that is
 * answered by nothing would leave the line without, and is refused.
 */
final class SeveralCommands {
    private final Engine engine;
    private final CommandTable commands;
    private final LineOutput output;
    private final Consumer<JournalEntry> refuse;
    private final Bytes line;
    private final List<Span> parts;
    private int at;

    SeveralCommands(Engine engine, CommandTable commands, LineOutput output, Consumer<JournalEntry> refuse, Bytes line, List<Span> parts) {
        this.engine = engine;
        this.commands = commands;
        this.output = output;
        this.refuse = refuse;
        this.line = line;
        this.parts = parts;
    }

    /** Stretches of the whole line that traces mask. */
    static List<Span> secrets(Dialect dialect, CommandTable commands, Bytes line, List<Span> parts) {
        List<Span> secrets = new ArrayList<>();
        for (Span part : parts) {
            Bytes alone = CommandLineParts.alone(dialect, line, part);
            int shift = part.to() - alone.length();
            commands.match(alone).secrets().forEach(secret -> secrets.add(new Span(secret.from() + shift, secret.to() + shift)));
        }
        return secrets;
    }

    void next() {
        Bytes alone = CommandLineParts.alone(engine.dialect(), line, parts.get(at));
        at++;
        output.commit();
        Match match = commands.match(alone);
        if (match instanceof Match.Found<?, ?> found) {
            begin(found);
        } else if (match instanceof Match.Refused refused) {
            refuse.accept(refused.entry(WireText.of(alone, refused.secrets())));
        }
    }

    private <Q, R> void begin(Match.Found<Q, R> found) {
        boolean answered = !found.handler().spec().steps().isEmpty();
        if (answered && at == parts.size()) {
            new Exchange<>(engine, output, found.handler(), found.request()).begin();
        } else if (answered && mayBeFollowed(found.handler().spec())) {
            new Exchange<>(engine, output, found.handler(), found.request(), this::next).begin();
        } else {
            refuse.accept(new JournalEntry(found.handler().spec().title(), found.request(), Outcome.NOT_ALLOWED_NOW));
        }
    }

    /** What takes data, or restarts the device, is the last of its line. */
    private static boolean mayBeFollowed(CommandSpec<?, ?> spec) {
        boolean takesData = spec.steps().stream()
                .anyMatch(step -> step instanceof Step.Prompt || step instanceof Step.Payload || step instanceof Step.Passthrough);
        return !takesData && !spec.aftermath().restarts();
    }
}
