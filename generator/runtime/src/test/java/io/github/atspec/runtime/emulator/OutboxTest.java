package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.trace.WireLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final List<String> seen = new ArrayList<>();
    private final WireLog log = (time, direction, text) -> seen.add(time + " " + direction.arrow() + " " + text);

    private void add(Outbox outbox, String bytes) {
        outbox.add(Bytes.utf8(bytes), 7, WireLog.Direction.TO_HOST, bytes);
    }

    @Test
    void everythingIsTracedAndThenWrittenInOrder() throws IOException {
        Outbox outbox = new Outbox((bytes, offset, length) -> seen.add(new String(bytes, offset, length)), log);
        outbox.add(null, 5, WireLog.Direction.TO_MODEM, "AT");
        add(outbox, "OK");
        add(outbox, "EVENT");
        outbox.drain();
        assertThat(seen).containsExactly("5 >> AT", "7 << OK", "OK", "7 << EVENT", "EVENT");
    }

    @Test
    void aSlowHostHoldsNobodyUp() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Outbox outbox = new Outbox(
                (bytes, offset, length) -> {
                    writing.countDown();
                    await(goOn);
                    seen.add(new String(bytes, offset, length));
                },
                WireLog.NONE);
        add(outbox, "1");
        Thread slow = new Thread(() -> drain(outbox));
        slow.start();
        await(writing);
        add(outbox, "2");
        outbox.drain();
        goOn.countDown();
        slow.join();
        assertThat(seen).containsExactly("1", "2");
    }

    @Test
    void aFailureDropsTheRestAndTheOutboxGoesOnAfterIt() throws IOException {
        List<Boolean> fail = new ArrayList<>(List.of(true));
        Outbox outbox = new Outbox(
                (bytes, offset, length) -> {
                    if (fail.remove(Boolean.TRUE)) {
                        throw new IOException("gone");
                    }
                    seen.add(new String(bytes, offset, length));
                },
                WireLog.NONE);
        add(outbox, "1");
        add(outbox, "2");
        assertThatThrownBy(outbox::drain).isInstanceOf(IOException.class).hasMessage("gone");
        add(outbox, "3");
        outbox.drain();
        assertThat(seen).containsExactly("3");
    }

    @Test
    void aBrokenTraceDoesNotStopTheWire() throws IOException {
        Outbox outbox = new Outbox((bytes, offset, length) -> seen.add(new String(bytes, offset, length)), (time, direction, text) -> {
            throw new IllegalStateException("disk full");
        });
        add(outbox, "1");
        outbox.drain();
        assertThat(seen).containsExactly("1");
    }

    private static void drain(Outbox outbox) {
        try {
            outbox.drain();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing happened");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
