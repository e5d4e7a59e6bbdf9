package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.spec.NumericCodes;
import io.github.atspec.runtime.spec.QuietCodes;
import io.github.atspec.runtime.spec.ResultCodes;
import io.github.atspec.runtime.trace.WireText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spells what the device writes. A line or prompt stands at the start of a line: where the dialect has nothing to begin a line with, and the last bytes written were no
 * line end, one is written before it.
 *
 * <p>Output is collected until {@link #commit}, so that an answer that cannot be written to its end leaves no trace of its start.
 */
final class LineOutput {
    private final Dialect dialect;
    private final OutputStage stage;
    private final Tracer tracer;
    private final List<Output> pending = new ArrayList<>();
    private Bytes tail = Bytes.EMPTY;
    private Bytes committedTail = Bytes.EMPTY;
    private @Nullable NumericCodes numeric;
    private @Nullable QuietCodes quiet;

    LineOutput(Dialect dialect, OutputStage stage, Tracer tracer) {
        this.dialect = dialect;
        this.stage = stage;
        this.tracer = tracer;
    }

    /** Tells of result codes that are not always words. */
    void use(ResultCodes codes) {
        numeric = codes.numeric();
        quiet = codes.quiet();
    }

    /** Nothing has been written to this host yet. */
    void reset() {
        pending.clear();
        tail = Bytes.EMPTY;
        committedTail = Bytes.EMPTY;
    }

    <T> void line(LineCodec<T> codec, T value, Output.Kind kind) {
        line(SpelledLine.of(dialect, codec, value), kind);
    }

    /** A line that is text alone, which most often is a result code. */
    void text(String text) {
        if (dialect.success().contains(text) || dialect.failure().contains(text)) {
            code(text);
        } else {
            line(SpelledLine.fixed(text), Output.Kind.LINE);
        }
    }

    /** A result code. */
    void code(String text) {
        if (quiet == null || !quiet.when().getAsBoolean()) {
            fixed(SpelledLine.fixed(text), Output.Kind.LINE);
        }
    }

    /** A result code with a field. */
    <T> void code(LineCodec<T> codec, T value) {
        if (quiet == null || !quiet.when().getAsBoolean()) {
            line(codec, value, Output.Kind.LINE);
        }
    }

    <T> void event(LineCodec<T> codec, T value) {
        event(SpelledLine.of(dialect, codec, value));
    }

    void event(SpelledLine line) {
        fixed(line, Output.Kind.EVENT);
    }

    /** What may have a number that is written in its place. */
    private void fixed(SpelledLine line, Output.Kind kind) {
        String number = numeric == null || !numeric.when().getAsBoolean() ? null : numeric.number(line.bytes().utf8());
        if (number == null) {
            line(line, kind);
        } else {
            Bytes code = join(Bytes.utf8(number), java.util.Objects.requireNonNull(numeric).end());
            add(new Output(join(lineStart(), code), kind, WireText.of(numeric.end().equals(dialect.lineEnd()) ? Bytes.utf8(number) : code)));
            // Whatever it ends with, the next line stands at the start of one.
            tail = dialect.lineEnd();
        }
    }

    private void line(SpelledLine line, Output.Kind kind) {
        List<Bytes> lines = line.lines(dialect.lineEnd());
        List<String> traces = tracer.sent(line, dialect.lineEnd());
        add(new Output(join(lineStart(), lines.get(0), dialect.lineEnd()), kind, traces.get(0)));
        for (int i = 1; i < lines.size(); i++) {
            add(new Output(join(lines.get(i), dialect.lineEnd()), kind, traces.get(i)));
        }
    }

    void prompt(String text) {
        add(new Output(join(lineStart(), Bytes.utf8(text)), Output.Kind.PROMPT, text));
    }

    void echo(Bytes line, Bytes end, String trace) {
        add(new Output(join(line, end), Output.Kind.ECHO, trace));
    }

    /** The echo of what has no end. */
    void repetition(Bytes line, String trace) {
        add(new Output(line, Output.Kind.ECHO, trace));
    }

    void raw(Bytes data) {
        add(new Output(data, Output.Kind.RAW, tracer.raw(data)));
    }

    /** Hands on what was written since the last commit. */
    void commit() {
        List<Output> outputs = List.copyOf(pending);
        pending.clear();
        committedTail = tail;
        outputs.forEach(stage::write);
    }

    /** Forgets what was written since the last commit. */
    void rollback() {
        pending.clear();
        tail = committedTail;
    }

    /** What must be written before a line. */
    private Bytes lineStart() {
        if (numeric != null && numeric.when().getAsBoolean()) {
            return tail.isEmpty() || isControl(tail.at(tail.length() - 1)) ? Bytes.EMPTY : dialect.lineEnd();
        }
        if (!dialect.lineStart().isEmpty()) {
            return dialect.lineStart();
        }
        return tail.isEmpty() || tail.equals(dialect.lineEnd()) ? Bytes.EMPTY : dialect.lineEnd();
    }

    private static boolean isControl(byte last) {
        return last == '\r' || last == '\n';
    }

    private void add(Output output) {
        if (!output.bytes().isEmpty()) {
            pending.add(output);
            tail = last(join(tail, last(output.bytes())));
        }
    }

    /** As many of the last bytes as a line end has. */
    private Bytes last(Bytes bytes) {
        return Bytes.of(bytes.slice(Math.max(0, bytes.length() - dialect.lineEnd().length()), bytes.length()).toByteArray());
    }

    private static Bytes join(Bytes... parts) {
        int length = 0;
        for (Bytes part : parts) {
            length += part.length();
        }
        byte[] all = new byte[length];
        int at = 0;
        for (Bytes part : parts) {
            part.copyTo(all, at);
            at += part.length();
        }
        return Bytes.wrap(all);
    }
}
