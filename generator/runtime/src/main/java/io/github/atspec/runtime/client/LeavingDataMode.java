package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect.EscapeSequence;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.trace.WireText;
import org.jspecify.annotations.Nullable;

/**
 * The escape sequence is out: the rest of the response is awaited, and the pause after it. What arrives before the rest is data of the peer still; the line
 * end before a line of the response belongs to the modem.
 */
final class LeavingDataMode extends Phase {
    private final Exchange<?> exchange;
    private final DataChannel channel;
    private final EscapeSequence escape;
    /** A line end that is data unless a line of the response follows. */
    private Bytes held = Bytes.EMPTY;

    private boolean answered;
    private boolean paused;
    private long pauseEnd;
    private long timeOutAt;

    LeavingDataMode(Machine machine, Exchange<?> exchange, DataChannel channel, EscapeSequence escape) {
        super(machine);
        this.exchange = exchange;
        this.channel = channel;
        this.escape = escape;
        machine.out.write(new Outgoing(escape.bytes(), Outgoing.Kind.COMMAND, WireText.of(escape.bytes())));
        startClock();
    }

    private void startClock() {
        pauseEnd = machine.now + escape.silenceAfter().toNanos() + escape.thenPause().toNanos();
        timeOutAt = Math.max(pauseEnd, machine.now + exchange.timeOut().toNanos());
    }

    @Override
    void taken(Outgoing portion) {
        paused = false;
        startClock();
    }

    @Override
    boolean code(String text) {
        return !answered && follow(exchange.code(text));
    }

    @Override
    boolean code(Reading line) {
        return !answered && follow(exchange.code(line));
    }

    @Override
    boolean line(Reading line, Exchange.Strength strength) {
        return !answered && strength == Exchange.Strength.STRONG && follow(exchange.line(line, strength));
    }

    @Override
    long payload(Reading line, Exchange.Strength strength) {
        return answered || strength == Exchange.Strength.WEAK ? -1 : exchange.payload(line, strength);
    }

    private boolean follow(@Nullable Next next) {
        if (next == null) {
            return false;
        }
        held = Bytes.EMPTY;
        if (next instanceof Next.Fail fail) {
            fail(fail.cause());
        } else if (next instanceof Next.Done) {
            answered = true;
            finishAfterPause();
        }
        return true;
    }

    private void finishAfterPause() {
        if (machine.now >= pauseEnd) {
            close(new IllegalStateException("data mode was left"));
            exchange.succeed(machine.out);
            machine.idle();
        }
    }

    private void fail(RuntimeException cause) {
        close(cause);
        exchange.fail(machine.out, cause);
        machine.resynchronise(String.valueOf(cause.getMessage()));
    }

    private void close(RuntimeException cause) {
        machine.out.deliver(() -> channel.end(cause));
    }

    @Override
    boolean hearsEvents() {
        return answered;
    }

    @Override
    void blank(Bytes raw) {
        if (!answered) {
            data(held);
            held = raw;
        }
    }

    @Override
    void unknown(Bytes raw, Bytes line, String text) {
        if (answered) {
            super.unknown(raw, line, text);
            return;
        }
        data(held);
        data(line);
        held = raw.slice(line.length(), raw.length());
    }

    @Override
    void tooLong(Bytes beginning) {
        data(held);
        data(beginning);
        held = Bytes.EMPTY;
    }

    private void data(Bytes bytes) {
        if (!bytes.isEmpty()) {
            machine.out.log(machine.now, WireLog.Direction.TO_HOST, WireText.cutOut(bytes.length()));
            machine.out.deliver(() -> channel.deliver(bytes));
        }
    }

    @Override
    void brokenPayload(String what) {
        fail(new IncompleteResponseException(exchange.title(), what, java.util.List.of()));
    }

    @Override
    long deadline() {
        return answered || !paused ? pauseEnd : timeOutAt;
    }

    @Override
    void tick() {
        if (answered) {
            finishAfterPause();
        } else if (!paused) {
            paused = true;
            answered = exchange.pauseOver() instanceof Next.Done;
            if (answered) {
                finishAfterPause();
            }
        } else {
            fail(new CommandTimeOutException(exchange.title(), exchange.timeOut(), exchange.awaited()));
        }
    }

    @Override
    void end(RuntimeException cause) {
        close(cause);
        exchange.fail(machine.out, cause);
    }
}
