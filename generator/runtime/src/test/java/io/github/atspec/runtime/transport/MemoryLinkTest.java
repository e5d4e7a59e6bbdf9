package io.github.atspec.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MemoryLinkTest {
    private final MemoryLink link = new MemoryLink();
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    private Transport.Receiver receiver(String name, Consumer<String> reaction) {
        return new Transport.Receiver() {
            @Override
            public void received(byte[] bytes, int offset, int length) {
                String text = new String(bytes, offset, length, StandardCharsets.US_ASCII);
                log.add(name + " " + text);
                reaction.accept(text);
            }

            @Override
            public void closed(@Nullable IOException cause) {
                log.add(name + " closed");
            }
        };
    }

    private static void write(Transport to, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        try {
            to.write(bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void deliversBeforeTheWriteReturns() {
        link.host().start(receiver("host", text -> {}));
        link.device().start(receiver("device", text -> {}));
        write(link.host(), "AT");
        assertThat(log).containsExactly("device AT");
        write(link.device(), "OK");
        assertThat(log).containsExactly("device AT", "host OK");
    }

    @Test
    void aReceiverThatWritesBackIsNotEnteredAgain() {
        link.host().start(receiver("host", text -> {
            if (text.length() < 4) {
                write(link.host(), text + "x");
                log.add("host returns");
            }
        }));
        link.device().start(receiver("device", text -> {
            write(link.device(), text);
            log.add("device returns");
        }));
        write(link.host(), "xx");
        assertThat(log)
                .containsExactly(
                        "device xx", "device returns", "host xx", "host returns",
                        "device xxx", "device returns", "host xxx", "host returns",
                        "device xxxx", "device returns", "host xxxx");
    }

    @Test
    void whatArrivesBeforeTheStartWaits() {
        link.host().start(receiver("host", text -> {}));
        write(link.host(), "one");
        write(link.device(), "hello");
        write(link.host(), "two");
        assertThat(log).containsExactly("host hello");
        link.device().start(receiver("device", text -> {}));
        assertThat(log).containsExactly("host hello", "device one", "device two");
    }

    @Test
    void closingEndsBothSidesOnceAfterWhatWasWritten() {
        link.host().start(receiver("host", text -> link.host().close()));
        link.device().start(receiver("device", text -> {}));
        write(link.device(), "bye");
        link.device().close();
        assertThat(log).containsExactly("host bye", "device closed", "host closed");
        assertThatThrownBy(() -> link.host().write(new byte[1], 0, 1))
                .isInstanceOf(IOException.class)
                .hasMessage("the link is closed");
    }

    @Test
    void anEndIsStartedOnce() {
        link.host().start(receiver("host", text -> {}));
        assertThatThrownBy(() -> link.host().start(receiver("host", text -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this end has been started already");
    }

    @Test
    void aReceiverThatThrowsDoesNotBlockTheLink() {
        link.host().start(receiver("host", text -> {}));
        link.device().start(receiver("device", text -> {
            if (text.equals("bad")) {
                throw new IllegalArgumentException("bad");
            }
        }));
        assertThatThrownBy(() -> write(link.host(), "bad")).isInstanceOf(IllegalArgumentException.class);
        write(link.host(), "good");
        assertThat(log).containsExactly("device bad", "device good");
    }

    @Test
    @Timeout(60)
    void theOrderOfEachWriterIsKept() {
        link.host().start(receiver("host", text -> {}));
        link.device().start(receiver("device", text -> {}));
        List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                .mapToObj(w -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 200).forEach(i -> write(link.host(), w + ":" + i))))
                .toList();
        writers.forEach(CompletableFuture::join);
        write(link.host(), "end");
        for (int w = 0; w < 4; w++) {
            String prefix = "device " + w + ":";
            assertThat(log.stream().filter(entry -> entry.startsWith(prefix)))
                    .containsExactlyElementsOf(IntStream.range(0, 200).mapToObj(i -> prefix + i).toList());
        }
    }
}
