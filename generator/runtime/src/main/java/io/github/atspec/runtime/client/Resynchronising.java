package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;

/**
 * After a fault nobody knows what the modem takes the next bytes for. So: wait for silence, end whatever line it has begun, and probe until it gives a
 * final result code. That one may be a late answer to an older command, so silence is awaited once more before the next command. A modem that writes no codes is not heard of: after one probe,
 * which ends a line begun, it is taken to listen.
 */
final class Resynchronising extends Phase {
    private static final int PROBES = 3;
    private static final Bytes PROBE = Bytes.utf8("AT");

    /** A modem that is never silent is not waited for longer than so many silences. */
    private static final int PATIENCE = 10;

    private final String fault;
    private Stage stage = Stage.QUIET;
    private long begun;
    private int probes;

    private enum Stage {
        QUIET,
        PROBING,
        SETTLING
    }

    /**
     * @param fault what made it necessary, for the message should it fail
     */
    Resynchronising(Machine machine, String fault) {
        super(machine);
        this.fault = fault;
        this.begun = machine.now;
    }

    @Override
    boolean code(String text) {
        return answered(machine.codes.contains(text));
    }

    @Override
    boolean code(Reading line) {
        return answered(machine.codes.contains(line));
    }

    private boolean answered(boolean code) {
        if (code && stage == Stage.PROBING) {
            enter(Stage.SETTLING);
        }
        return code;
    }

    private void enter(Stage next) {
        stage = next;
        begun = machine.now;
    }

    @Override
    long deadline() {
        if (stage == Stage.PROBING) {
            return begun + (machine.codes.quiet() ? machine.codes.silence() : machine.timing.probeTimeOut().toNanos());
        }
        long quiet = machine.timing.quiet().toNanos();
        return Math.min(Math.max(begun, machine.lastReceived()) + quiet, begun + PATIENCE * quiet);
    }

    @Override
    void tick() {
        if (stage == Stage.PROBING && machine.codes.quiet()) {
            enter(Stage.SETTLING);
        } else if (stage == Stage.SETTLING) {
            machine.idle();
        } else if (probes == PROBES) {
            machine.lose(fault);
        } else {
            probe();
        }
    }

    private void probe() {
        Bytes end = machine.dialect.commandEnd();
        Bytes bytes = join(PROBE, end);
        enter(Stage.PROBING);
        machine.out.write(new Outgoing(probes == 0 ? join(end, bytes) : bytes, Outgoing.Kind.COMMAND, PROBE.utf8()));
        probes++;
    }

    static Bytes join(Bytes first, Bytes second) {
        byte[] all = new byte[first.length() + second.length()];
        first.copyTo(all, 0);
        second.copyTo(all, first.length());
        return Bytes.wrap(all);
    }

    /** The probes go on. */
    @Override
    void brokenPayload(String what) {}
}
