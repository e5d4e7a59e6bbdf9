package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.trace.WireText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command has been written and its answer is awaited. */
final class InFlight extends Phase {
    /** A payload is written in portions, so that the modem's objection is heard before all of it is out. */
    private static final int PORTION = 1024;

    private final Exchange<?> exchange;
    private final Bytes line;
    private final String text;
    private boolean echoAwaited = true;
    private long deadline;
    private int payloadLeft;
    private int payloadTaken;
    private boolean payloadSecret;
    private Bytes payloadEnd = Bytes.EMPTY;

    /**
     * @param line the command line, to know its echo
     * @param text the same for traces
     */
    InFlight(Machine machine, Exchange<?> exchange, Bytes line, String text) {
        super(machine);
        this.exchange = exchange;
        this.line = line;
        this.text = text;
        restartClock();
    }

    private void restartClock() {
        deadline = machine.now + stall();
    }

    /** Does what follows; null means that nothing was taken. */
    boolean follow(@Nullable Next next) {
        if (next == null) {
            return false;
        }
        if (next instanceof Next.Send send) {
            send(send);
        } else if (next instanceof Next.Passthrough) {
            machine.enterDataMode(exchange);
        } else if (next instanceof Next.Done) {
            exchange.succeed(machine.out);
            machine.idle();
        } else if (next instanceof Next.Fail fail) {
            fail(fail);
        }
        return true;
    }

    private void send(Next.Send send) {
        payloadLeft = send.data().length();
        payloadTaken = 0;
        payloadSecret = send.secret();
        payloadEnd = exchange.raw() ? controls(send.data()) : Bytes.EMPTY;
        if (send.secret()) {
            machine.secrets.remember(send.data());
        }
        for (int at = 0; at < payloadLeft; at += PORTION) {
            Bytes portion = send.data().slice(at, Math.min(payloadLeft, at + PORTION));
            machine.out.write(new Outgoing(portion, Outgoing.Kind.PAYLOAD, null));
        }
        if (payloadLeft == 0) {
            follow(exchange.payloadSent());
        }
    }

    @Override
    void taken(Outgoing portion) {
        restartClock();
        if (portion.kind() == Outgoing.Kind.PAYLOAD) {
            payloadTaken += portion.bytes().length();
            payloadLeft -= portion.bytes().length();
            if (payloadLeft == 0) {
                logPayload();
                follow(exchange.payloadSent());
            }
        }
    }

    @Override
    void written() {
        Next next = exchange.written();
        if (next != null) {
            machine.mayStillEcho(this);
            follow(next);
        }
    }

    private void logPayload() {
        Bytes end = payloadLeft == 0 ? payloadEnd : Bytes.EMPTY;
        int data = payloadTaken - end.length();
        String what = payloadSecret ? WireText.SECRET : (data == 0 && !end.isEmpty() ? "" : WireText.cutOut(data)) + WireText.of(end);
        machine.out.log(machine.now, WireLog.Direction.TO_MODEM, what);
    }

    /** By what data that the caller ends himself ends: a trace tells from it whether it was sent or taken back. */
    private static Bytes controls(Bytes data) {
        int from = data.length();
        while (from > 0 && data.at(from - 1) >= 0 && data.at(from - 1) < ' ' && data.at(from - 1) != '\r' && data.at(from - 1) != '\n') {
            from--;
        }
        return data.slice(from, data.length());
    }

    private void fail(Next.Fail fail) {
        stopPayload();
        exchange.fail(machine.out, fail.cause());
        if (fail.outOfStep()) {
            machine.resynchronise(String.valueOf(fail.cause().getMessage()));
        } else {
            machine.idle();
        }
    }

    private void stopPayload() {
        machine.out.dropPayload();
        if (payloadLeft > 0 && payloadTaken > 0) {
            logPayload();
        }
        payloadLeft = 0;
    }

    @Override
    boolean echo(Bytes read) {
        if (!echoAwaited || !read.equals(line)) {
            return false;
        }
        echoAwaited = false;
        machine.out.log(machine.now, WireLog.Direction.TO_HOST, text);
        return true;
    }

    @Override
    boolean inEcho(byte[] bytes, int length) {
        return echoAwaited && length < line.length() && line.startsWith(Bytes.copyOf(bytes, 0, length));
    }

    @Override
    @Nullable Bytes promptAwaited() {
        return exchange.promptAwaited();
    }

    @Override
    void prompted() {
        echoAwaited = false;
        follow(exchange.prompted());
    }

    @Override
    long payload(Reading read, Exchange.Strength strength) {
        return exchange.payload(read, strength);
    }

    @Override
    boolean code(String read) {
        return owned(follow(exchange.code(read)));
    }

    @Override
    boolean code(Reading read) {
        return owned(follow(exchange.code(read)));
    }

    @Override
    boolean line(Reading read, Exchange.Strength strength) {
        return owned(follow(exchange.line(read, strength)));
    }

    private boolean owned(boolean taken) {
        echoAwaited &= !taken;
        return taken;
    }

    @Override
    boolean mayTake(Reading read) {
        return exchange.mayTake(read);
    }

    @Override
    boolean literal() {
        return exchange.raw();
    }

    @Override
    void unknown(Bytes raw, Bytes read, String masked) {
        super.unknown(raw, read, masked);
        exchange.notUnderstood(masked);
    }

    @Override
    void brokenPayload(String what) {
        fail(new Next.Fail(new IncompleteResponseException(exchange.title(), what, List.of()), true));
    }

    @Override
    long stall() {
        return exchange.timeOut().toNanos();
    }

    @Override
    long deadline() {
        return exchange.endsInSilence() && machine.allWritten() ? Math.min(deadline, silent()) : deadline;
    }

    private long silent() {
        long last = Math.max(machine.lastWritten(), machine.lastReceived());
        return last > NEVER - machine.codes.silence() ? NEVER : last + machine.codes.silence();
    }

    @Override
    void tick() {
        if (machine.now < deadline) {
            follow(exchange.silence());
            return;
        }
        fail(new Next.Fail(new CommandTimeOutException(exchange.title(), exchange.timeOut(), exchange.awaited()), true));
    }

    @Override
    void end(RuntimeException cause) {
        stopPayload();
        exchange.fail(machine.out, cause);
    }
}
