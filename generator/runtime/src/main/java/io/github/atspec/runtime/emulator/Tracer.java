package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.trace.SecretMemory;
import io.github.atspec.runtime.trace.WireText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Finds the words for the trace and the journal, without secrets. Used under the emulator's lock. */
final class Tracer {
    private final boolean on;
    private final Consumer<String> incoming;
    private final SecretMemory memory = new SecretMemory();

    /**
     * @param on false when nobody reads the trace
     * @param incoming takes the text of what the host sent
     */
    Tracer(boolean on, Consumer<String> incoming) {
        this.on = on;
        this.incoming = incoming;
    }

    /** Takes note of a command line and returns what is secret in it; secrets that were known before may stand in one that is refused. */
    List<Span> line(Bytes line, List<Span> known, boolean refused) {
        memory.remember(line, known);
        List<Span> secrets = new ArrayList<>(known);
        if (refused) {
            secrets.addAll(memory.find(line));
        }
        return secrets;
    }

    /** What the host sent, as it is to be printed. */
    void incoming(String text) {
        if (on) {
            incoming.accept(text);
        }
    }

    /** Takes note of bytes whose content is not traced. */
    void unseen(long length) {
        if (on) {
            incoming.accept(WireText.cutOut(length));
        }
    }

    void payload(Bytes data, boolean secret) {
        if (secret) {
            memory.remember(data);
        }
        if (on) {
            incoming.accept(secret ? WireText.SECRET : WireText.cutOut(data.length()));
        }
    }

    /** Takes note of data that was taken back by these bytes. */
    void aborted(Bytes data, Bytes abort) {
        if (on) {
            incoming.accept((data.isEmpty() ? "" : WireText.cutOut(data.length())) + WireText.of(abort));
        }
    }

    /** Takes note of the escape sequence. */
    void escaped(Bytes sequence) {
        if (on) {
            incoming.accept(WireText.of(sequence));
        }
    }

    /** How a line of the device is printed, or each line of a record. */
    List<String> sent(SpelledLine line, Bytes lineEnd) {
        memory.remember(line.bytes(), line.secrets());
        return on ? WireText.lines(line.bytes(), lineEnd, line.payload(), line.secrets()) : Collections.nCopies(line.lines(lineEnd).size(), "");
    }

    /** How data of passthrough is printed: what it holds is nobody's business. */
    String raw(Bytes data) {
        return on ? WireText.cutOut(data.length()) : "";
    }
}
