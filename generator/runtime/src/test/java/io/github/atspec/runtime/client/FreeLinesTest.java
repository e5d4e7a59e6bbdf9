package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.codec.FreeLine;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FreeLinesTest {
    private static final CommandSpec<Request, Collected> READ = command(
            info("text", new FreeLine<>(new TextCodec()), 0, Integer.MAX_VALUE), info("pair", new Codecs.PairCodec("", false, false), 0, 1), ok());

    private final Bench bench = new Bench(Specs.LINK);
    private final List<Object> heard = new ArrayList<>();

    private record TextCodec() implements LineCodec<String> {
        @Override
        public String head() {
            return "";
        }

        @Override
        public boolean strong() {
            return false;
        }

        @Override
        public String read(LineReader in) {
            return in.text("text");
        }

        @Override
        public void write(LineWriter out, String value) {
            throw new UnsupportedOperationException();
        }
    }

    private CompletableFuture<Collected> read() {
        bench.session.subscribe(Specs.LINK, heard::add);
        bench.session.onUnknownLine(line -> heard.add(line.utf8()));
        return bench.session.submit(READ, Request.of("AT+READ"));
    }

    @Test
    void anyLineThatNothingElseOwnsBelongsToThem() {
        CompletableFuture<Collected> response = read();
        bench.says("milk\t2 l\r\n\r\n+FOUND:1,2\r\nOK\r\n");
        assertThat(response.join().all("text", String.class)).containsExactly("milk\t2 l", "+FOUND:1,2");
        assertThat(heard).isEmpty();
    }

    @Test
    void eventsAndWeakLinesOfTheResponseGoFirst() {
        CompletableFuture<Collected> response = read();
        bench.says("milk\r\n+LINK:1,2\r\n3,4\r\nOK\r\n");
        assertThat(response.join().all("text", String.class)).containsExactly("milk");
        assertThat(response.join().count("pair")).isEqualTo(1);
        assertThat(heard).hasSize(1);
    }

    @Test
    void failureCodesEndTheCommand() {
        CompletableFuture<Collected> response = read();
        bench.says("milk\r\nERROR\r\n");
        assertThat(response).isCompletedExceptionally();
    }
}
