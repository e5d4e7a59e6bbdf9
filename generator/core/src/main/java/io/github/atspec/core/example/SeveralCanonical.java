package io.github.atspec.core.example;

import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Writing;
import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayOutputStream;

/** How a line of several commands is written. */
final class SeveralCanonical {
    private SeveralCanonical() {}

    static Bytes line(Interpreter interpreter, SeveralCommands commands, Bytes line) {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        int from = 0;
        for (SeveralCommands.Part part : commands.parts()) {
            canonical.writeBytes(line.slice(from, part.range().from()).toByteArray());
            canonical.writeBytes(command(interpreter, part).toByteArray());
            from = part.range().to();
        }
        return Bytes.wrap(canonical.toByteArray());
    }

    /** A command as it is written on a line of several; as it is where none reads it. */
    static Bytes command(Interpreter interpreter, SeveralCommands.Part part) {
        Bytes alone = part.range().alone();
        Writing writing = part.match().matches().isEmpty() ? null : interpreter.writeRequest(part.match().matches().get(0).variant(), part.match().matches().get(0).values());
        Bytes written = writing instanceof Writing.Written there ? there.line() : alone;
        return written.slice(part.range().prefix().length(), written.length());
    }
}
