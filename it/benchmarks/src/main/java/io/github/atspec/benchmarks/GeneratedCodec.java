package io.github.atspec.benchmarks;

import io.github.atspec.runtime.client.Belief;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.samples.aithinkercomboat.codec.AiThinkerComboAtDialect;
import io.github.atspec.samples.aithinkercomboat.codec.Modes;
import io.github.atspec.samples.aithinkercomboat.codec.SocketCodec;
import io.github.atspec.samples.aithinkercomboat.model.ReceiveMode;
import io.github.atspec.samples.aithinkercomboat.model.Socket;
import org.jspecify.annotations.Nullable;

/** The generated codec of a connection list's line, as the session uses it: one reader and writer for all lines. */
final class GeneratedCodec {
    private final LineReader reader = new LineReader(AiThinkerComboAtDialect.DIALECT);
    private final LineWriter writer = new LineWriter(AiThinkerComboAtDialect.DIALECT);
    private final LineCodec<Socket.ReadConnectionsLine> codec = codec();

    Socket.@Nullable ReadConnectionsLine read(byte[] line) {
        return codec.read(reader.reset(line, 0, line.length));
    }

    /** The writer with the line in it. */
    LineWriter write(Socket.ReadConnectionsLine line) {
        writer.clear();
        codec.write(writer, line);
        return writer;
    }

    @SuppressWarnings("unchecked") // The step's type arguments are those of the list's line.
    private static LineCodec<Socket.ReadConnectionsLine> codec() {
        SocketCodec socket = new SocketCodec(new Modes(new Belief<>(ReceiveMode.PASSIVE)));
        var step = (Step.Info<Socket.Read, Socket.ReadResponse, Socket.ReadConnectionsLine>) socket.read.steps().get(0);
        return step.codec();
    }
}
