package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.emulator.state.StateLock;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.transport.Transport;
import org.jspecify.annotations.Nullable;

/** Which host the engine talks to. What a host sends or loses after it has been let go of does not count. */
final class Attachment {
    private final Engine engine;
    private final Wire wire;
    private final StateLock lock;
    private final WireLog log;
    private volatile @Nullable Connection current;

    Attachment(Engine engine, Wire wire, StateLock lock, WireLog log) {
        this.engine = engine;
        this.wire = wire;
        this.lock = lock;
        this.log = log;
        lock.afterRelease(this::drain);
    }

    void attach(Transport transport) {
        Connection next = new Connection(this, transport, log);
        Connection former = lock.<@Nullable Connection>call(() -> {
            Connection old = swap(next);
            engine.begin();
            return old;
        });
        if (former != null) {
            former.close();
        }
        next.start();
    }

    void detach() {
        Connection former = lock.<@Nullable Connection>call(() -> {
            Connection old = swap(null);
            engine.end();
            return old;
        });
        if (former != null) {
            former.close();
        }
    }

    void received(Connection from, byte[] bytes, int offset, int length) {
        lock.run(() -> {
            if (from == current) {
                engine.received(bytes, offset, length);
            }
        });
    }

    void lost(Connection connection) {
        lock.run(() -> {
            if (connection == current) {
                swap(null);
                engine.end();
            }
        });
    }

    private @Nullable Connection swap(@Nullable Connection next) {
        Connection old = current;
        current = next;
        wire.to(next == null ? null : next.outbox());
        return old;
    }

    private void drain() {
        Connection connection = current;
        if (connection != null) {
            connection.drain();
        }
    }
}
