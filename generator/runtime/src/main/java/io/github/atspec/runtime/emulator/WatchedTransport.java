package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.transport.Transport;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A transport whose end can be waited for. */
final class WatchedTransport implements Transport {
    private final Transport transport;
    private final CountDownLatch ended = new CountDownLatch(1);

    WatchedTransport(Transport transport) {
        this.transport = transport;
    }

    /** Waits until everything that arrived has been handled and the transport has ended. */
    void join() throws InterruptedException {
        ended.await();
    }

    @Override
    public void start(Receiver receiver) {
        transport.start(new Receiver() {
            @Override
            public void received(byte[] bytes, int offset, int length) {
                receiver.received(bytes, offset, length);
            }

            @Override
            public void closed(@Nullable IOException cause) {
                try {
                    receiver.closed(cause);
                } finally {
                    ended.countDown();
                }
            }
        });
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        transport.write(bytes, offset, length);
    }

    @Override
    public void close() {
        transport.close();
    }
}
