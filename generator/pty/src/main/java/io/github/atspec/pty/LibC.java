package io.github.atspec.pty;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import java.nio.ByteBuffer;

/** The few calls of the C library that pseudo-terminals need, with the constants of Linux. What fails returns a negative number, and {@link Native#getLastError} says why. */
interface LibC extends Library {
    int O_RDWR = 0x2;
    int O_NOCTTY = 0x100;
    int O_NONBLOCK = 0x800;
    int O_CLOEXEC = 0x80000;
    int TCSANOW = 0;
    short POLLIN = 0x1;
    short POLLOUT = 0x4;
    int EINTR = 4;
    int EAGAIN = 11;

    /** Longer than {@code struct termios} is anywhere. */
    int TERMIOS_SIZE = 256;

    static LibC load() {
        return Native.load("c", LibC.class);
    }

    int posix_openpt(int flags);

    int grantpt(int master);

    int unlockpt(int master);

    /** Returns the number of an error. */
    int ptsname_r(int master, byte[] name, NativeLong size);

    int open(String path, int flags);

    int close(int descriptor);

    NativeLong read(int descriptor, byte[] into, NativeLong count);

    NativeLong write(int descriptor, byte[] bytes, NativeLong count);

    int tcgetattr(int terminal, byte[] termios);

    void cfmakeraw(byte[] termios);

    int tcsetattr(int terminal, int when, byte[] termios);

    int pipe2(int[] ends, int flags);

    /** {@code polled} has a {@code struct pollfd} for each descriptor. */
    int poll(ByteBuffer polled, NativeLong count, int milliseconds);
}
