package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.PairCodec;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.runtime.spec.Streaming;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StreamedLinesTest {
    private static final CommandSpec<Request, Collected> SCAN = command(streamed(), Specs.announced(Specs.LINK, 0, 1, (request, link) -> true), ok());

    private final Bench bench = new Bench(Specs.LINK);
    private final List<Object> heard = new ArrayList<>();

    private static Step<Request, Collected> streamed() {
        return new Step.Info<>(
                "found", PairCodec.strong("+FOUND:"), 0, Integer.MAX_VALUE, (request, line) -> true, response -> List.of(), () -> true, Streaming.unheard());
    }

    private CompletableFuture<Collected> listen() {
        return bench.session.submit(SCAN.listening("found", Pair.class, heard::add), Request.of("AT+SCAN"));
    }

    @Test
    void eachLineIsHeardAsItArrives() {
        CompletableFuture<Collected> response = listen();
        bench.says("+FOUND:1,2\r\n");
        assertThat(heard).hasSize(1);
        bench.says("+FOUND:3,4\r\n");
        assertThat(heard).hasSize(2);
        assertThat(response).isNotDone();
        bench.says("OK\r\n");
        assertThat(response.join().all("found", Pair.class)).isEqualTo(heard);
    }

    @Test
    void listenersAndSubscribersAreCalledInTurnAndTheCallEndsAfterThem() {
        List<String> order = new ArrayList<>();
        bench.session.subscribe(Specs.LINK, link -> order.add("link"));
        bench.session.submit(SCAN.listening("found", Pair.class, found -> order.add("found")), Request.of("AT+SCAN")).thenRun(() -> order.add("end"));
        bench.says("+FOUND:1,2\r\n+LINK:1,2\r\nOK\r\n");
        assertThat(order).containsExactly("found", "link", "end");
    }

    @Test
    void ofAnEndlessStreamTheResponseHasTheLatestLines() {
        CompletableFuture<Collected> response = listen();
        for (int i = 0; i < Collected.MOST_STREAMED + 5; i++) {
            bench.says("+FOUND:" + i + ",0\r\n");
        }
        bench.says("OK\r\n");
        assertThat(heard).hasSize(Collected.MOST_STREAMED + 5);
        assertThat(response.join().all("found", Pair.class)).isEqualTo(heard.subList(5, heard.size()));
    }

    @Test
    void nobodyHearsOfACallThatWasGivenUp() {
        listen().cancel(false);
        bench.says("+FOUND:1,2\r\nOK\r\n");
        assertThat(heard).isEmpty();
    }

    @Test
    void aListenerThatThrowsDoesNotHurtTheCall() {
        CompletableFuture<Collected> response = bench.session.submit(
                SCAN.listening("found", Pair.class, found -> {
                    throw new IllegalStateException("thrown on purpose");
                }),
                Request.of("AT+SCAN"));
        bench.says("+FOUND:1,2\r\nOK\r\n");
        assertThat(response).isCompleted();
    }

    @Test
    void onlyStreamedStepsHaveListeners() {
        assertThatThrownBy(() -> SCAN.listening("link", Pair.class, heard::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AT+TEST set streams nothing called 'link'");
    }
}
