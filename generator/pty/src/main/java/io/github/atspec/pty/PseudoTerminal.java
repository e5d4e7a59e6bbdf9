package io.github.atspec.pty;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The master end of a pseudo-terminal that passes bytes as they are: without echo, without line editing, without other line ends. Thread-safe: closing makes a read
 * and a write that wait return.
 */
final class PseudoTerminal implements Closeable {
    private static final int NAME_SIZE = 128;
    private static final int POLLED_SIZE = 8;
    /** What nobody reads for this long is lost, as on an open line; the terminal itself keeps a few kilobytes. */
    private static final int PATIENCE_MS = 1_000;

    private final LibC libc;
    private final int master;
    /** Held open, so that the master has no error to read between one client and the next, and modes stay. */
    private final int slave;
    private final int[] wake;
    private final Path device;
    private int users;
    private boolean closed;

    private enum Turn {
        READY,
        LATE,
        CLOSED
    }

    private PseudoTerminal(LibC libc, int master, int slave, int[] wake, Path device) {
        this.libc = libc;
        this.master = master;
        this.slave = slave;
        this.wake = wake;
        this.device = device;
    }

    static PseudoTerminal open() throws IOException {
        if (!System.getProperty("os.name").equals("Linux")) {
            throw new IOException("pseudo-terminals are served on Linux alone, this is " + System.getProperty("os.name"));
        }
        LibC libc = LibC.load();
        int master = checked("posix_openpt", libc.posix_openpt(LibC.O_RDWR | LibC.O_NOCTTY | LibC.O_NONBLOCK | LibC.O_CLOEXEC));
        try {
            return open(libc, master);
        } catch (IOException e) {
            libc.close(master);
            throw e;
        }
    }

    private static PseudoTerminal open(LibC libc, int master) throws IOException {
        checked("grantpt", libc.grantpt(master));
        checked("unlockpt", libc.unlockpt(master));
        String name = name(libc, master);
        int slave = checked("open " + name, libc.open(name, LibC.O_RDWR | LibC.O_NOCTTY | LibC.O_CLOEXEC));
        try {
            byte[] termios = new byte[LibC.TERMIOS_SIZE];
            checked("tcgetattr", libc.tcgetattr(slave, termios));
            libc.cfmakeraw(termios);
            checked("tcsetattr", libc.tcsetattr(slave, LibC.TCSANOW, termios));
            int[] wake = new int[2];
            checked("pipe2", libc.pipe2(wake, LibC.O_CLOEXEC));
            return new PseudoTerminal(libc, master, slave, wake, Path.of(name));
        } catch (IOException e) {
            libc.close(slave);
            throw e;
        }
    }

    private static String name(LibC libc, int master) throws IOException {
        byte[] name = new byte[NAME_SIZE];
        int error = libc.ptsname_r(master, name, new NativeLong(name.length));
        if (error != 0) {
            throw new IOException("ptsname_r failed with error " + error);
        }
        return Native.toString(name, StandardCharsets.UTF_8.name());
    }

    private static int checked(String call, int result) throws IOException {
        if (result < 0) {
            throw new IOException(call + " failed with error " + Native.getLastError());
        }
        return result;
    }

    /** What clients open. */
    Path device() {
        return device;
    }

    /** Waits for bytes; -1 when it is closed. */
    int read(byte[] into, int offset, int length) throws IOException {
        if (!enter()) {
            return -1;
        }
        try {
            byte[] bytes = new byte[length];
            while (await(LibC.POLLIN, -1) == Turn.READY) {
                int count = transferred("read", libc.read(master, bytes, new NativeLong(length)));
                if (count > 0) {
                    System.arraycopy(bytes, 0, into, offset, count);
                    return count;
                }
            }
            return -1;
        } finally {
            leave();
        }
    }

    /** Writes all the bytes, but for those that nobody takes. */
    void write(byte[] bytes, int offset, int length) throws IOException {
        if (!enter()) {
            throw new IOException("the pseudo-terminal is closed");
        }
        try {
            int at = offset;
            while (at < offset + length && await(LibC.POLLOUT, PATIENCE_MS) == Turn.READY) {
                byte[] rest = Arrays.copyOfRange(bytes, at, offset + length);
                at += transferred("write", libc.write(master, rest, new NativeLong(rest.length)));
            }
        } finally {
            leave();
        }
    }

    /** How many bytes a call moved; none where it is to be tried again. */
    private static int transferred(String call, NativeLong result) throws IOException {
        int error = Native.getLastError();
        if (result.longValue() < 0 && error != LibC.EAGAIN && error != LibC.EINTR) {
            throw new IOException(call + " failed with error " + error);
        }
        return Math.max(0, result.intValue());
    }

    private Turn await(short event, int milliseconds) throws IOException {
        ByteBuffer polled = ByteBuffer.allocateDirect(2 * POLLED_SIZE).order(ByteOrder.nativeOrder());
        polled.putInt(0, master).putShort(4, event);
        polled.putInt(POLLED_SIZE, wake[0]).putShort(POLLED_SIZE + 4, LibC.POLLIN);
        int ready = libc.poll(polled, new NativeLong(2), milliseconds);
        if (ready < 0 && Native.getLastError() != LibC.EINTR) {
            throw new IOException("poll failed with error " + Native.getLastError());
        }
        if (polled.getShort(POLLED_SIZE + 6) != 0) {
            return Turn.CLOSED;
        }
        return ready == 0 ? Turn.LATE : Turn.READY;
    }

    private synchronized boolean enter() {
        users += closed ? 0 : 1;
        return !closed;
    }

    private synchronized void leave() {
        users--;
        release();
    }

    /** Idempotent. The descriptors are given back when nobody uses them any more, since another file may get their numbers. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            libc.write(wake[1], new byte[1], new NativeLong(1));
            release();
        }
    }

    private void release() {
        if (closed && users == 0) {
            for (int descriptor : new int[] {master, slave, wake[0], wake[1]}) {
                libc.close(descriptor);
            }
        }
    }
}
