package io.github.atspec.pty;

import io.github.atspec.runtime.emulator.Emulator;
import io.github.atspec.runtime.transport.StreamTransport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Serves an emulator on a pseudo-terminal, for programs that open a serial port. Bytes pass as they are, whatever speed a program sets. Programs may come and go; the
 * emulator is not told, as a modem on a three-wire line is not. On Linux alone.
 *
 * <pre>{@code
 * try (PtyHost host = PtyHost.open(emulator, Path.of("/tmp/modem"))) {
 *     // point your software at /tmp/modem
 * }
 * }</pre>
 */
public final class PtyHost implements AutoCloseable {
    private final PseudoTerminal terminal;
    private final StreamTransport transport;
    private final @Nullable Path link;

    private PtyHost(PseudoTerminal terminal, @Nullable Path link) {
        this.terminal = terminal;
        this.link = link;
        this.transport = new StreamTransport(terminal.device().toString(), new FromClient(), new ToClient(), terminal);
    }

    /**
     * Opens a pseudo-terminal; {@link #device} says which.
     *
     * @throws IOException when the system has none
     */
    public static PtyHost open(Emulator emulator) throws IOException {
        return open(emulator, PseudoTerminal.open(), null);
    }

    /**
     * The same, with a name of its own.
     *
     * @param link becomes a symbolic link to the device, which closing removes; a symbolic link that stands there is replaced
     * @throws IOException when the system has no pseudo-terminal, or the link cannot be made
     */
    public static PtyHost open(Emulator emulator, Path link) throws IOException {
        PseudoTerminal terminal = PseudoTerminal.open();
        try {
            if (Files.isSymbolicLink(link)) {
                Files.delete(link);
            }
            Files.createSymbolicLink(link, terminal.device());
        } catch (IOException e) {
            terminal.close();
            throw e;
        }
        return open(emulator, terminal, link);
    }

    private static PtyHost open(Emulator emulator, PseudoTerminal terminal, @Nullable Path link) {
        PtyHost host = new PtyHost(terminal, link);
        emulator.attach(host.transport);
        return host;
    }

    /** What programs open: {@code /dev/pts/3}. */
    public Path device() {
        return terminal.device();
    }

    /** Takes the emulator off the line, and the link away. Idempotent. */
    @Override
    public void close() {
        transport.close();
        try {
            if (link != null && Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(terminal.device())) {
                Files.delete(link);
            }
        } catch (IOException e) {
            System.getLogger(PtyHost.class.getName()).log(System.Logger.Level.DEBUG, "the link " + link + " stays", e);
        }
    }

    private final class FromClient extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return terminal.read(into, offset, length);
        }
    }

    private final class ToClient extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            terminal.write(bytes, offset, length);
        }
    }
}
