package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect.EscapeSequence;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.trace.WireText;
import org.jspecify.annotations.Nullable;

/** The modem passes bytes through. Ends with the silence before the escape sequence. */
final class InDataMode extends Phase {
    private final Exchange<?> exchange;
    private final DataChannel channel;
    private final @Nullable EscapeSequence escape;
    private final EscapeGuard guard;
    private boolean leaving;

    InDataMode(Machine machine, Exchange<?> exchange, DataChannel channel) {
        super(machine);
        this.exchange = exchange;
        this.channel = channel;
        this.escape = machine.dialect.escapeSequence();
        this.guard = new EscapeGuard(escape);
    }

    boolean isOf(DataChannel other) {
        return channel == other;
    }

    /** Refused until leaving has begun: a caller who forgot to leave would wait for ever. */
    @Override
    @Nullable RuntimeException refusal(String title) {
        return leaving ? null : new CommandRefusedException(title, "the session is in data mode; leave it first");
    }

    void write(Bytes data) {
        if (leaving) {
            throw new IllegalStateException("data mode is being left");
        }
        guard.check(data);
        machine.out.write(new Outgoing(data, Outgoing.Kind.DATA, WireText.cutOut(data.length())));
    }

    void leave() {
        if (escape == null) {
            throw new IllegalStateException("the dialect states no escape sequence to leave data mode with");
        }
        leaving = true;
        tick();
    }

    @Override
    boolean takesRaw() {
        return true;
    }

    @Override
    void raw(Bytes bytes) {
        machine.out.log(machine.now, WireLog.Direction.TO_HOST, WireText.cutOut(bytes.length()));
        machine.out.deliver(() -> channel.deliver(bytes));
    }

    @Override
    long deadline() {
        return leaving && escape != null && machine.allWritten()
                ? machine.lastWritten() + escape.silenceBefore().toNanos()
                : NEVER;
    }

    @Override
    void written() {
        tick();
    }

    @Override
    void tick() {
        if (leaving && escape != null && deadline() <= machine.now) {
            machine.become(new LeavingDataMode(machine, exchange, channel, escape));
        }
    }

    @Override
    void end(RuntimeException cause) {
        exchange.fail(machine.out, cause);
        machine.out.deliver(() -> channel.end(cause));
    }
}
