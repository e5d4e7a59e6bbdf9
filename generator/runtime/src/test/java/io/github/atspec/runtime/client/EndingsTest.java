package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.fixed;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.PairCodec;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Commands that end with a line with values, and commands to which the modem answers nothing. */
class EndingsTest {
    private static final CommandSpec<Request, Collected> ACCEPTED = command(fixed("READY"), info("accepted", PairCodec.strong("ACCEPT:"), 1, 1));
    private static final CommandSpec<Request, Collected> SILENT = command();

    private final Bench bench = new Bench(Specs.LINK);
    private final List<String> unknown = new ArrayList<>();

    EndingsTest() {
        bench.session.onUnknownLine(line -> unknown.add(line.utf8()));
    }

    @Test
    void aLineWithValuesEndsTheCommandWhereItIsTheLastItem() {
        CompletableFuture<Collected> response = bench.session.submit(ACCEPTED, Request.of("AT+SEND"));
        bench.says("READY\r\n");
        assertThat(response).isNotDone();
        bench.says("ACCEPT:1,all\r\n");
        assertThat(response.join().one("accepted", Pair.class)).isEqualTo(new Pair(1, "all"));
    }

    @Test
    void suchALineBeforeItsTurnIsAnIncompleteResponse() {
        CompletableFuture<Collected> response = bench.session.submit(ACCEPTED, Request.of("AT+SEND"));
        bench.says("ACCEPT:1,all\r\n");
        assertThatThrownBy(response::join).cause().isInstanceOf(IncompleteResponseException.class).hasMessageContaining("'ACCEPT:1,all' came before 'READY'");
    }

    @Test
    void aCommandThatIsNotAnsweredIsOverWhenItIsWritten() {
        CompletableFuture<Collected> response = bench.session.submit(SILENT, Request.of("AT+OFF"));
        assertThat(bench.written()).isEqualTo("AT+OFF\r");
        assertThat(response).isCompleted();
        bench.says("AT+OFF\r");
        bench.says("ERROR\r\n");
        assertThat(unknown).containsExactly("ERROR");
    }

    @Test
    void theNextCommandFollowsAtOnceAndHasItsOwnEcho() {
        CompletableFuture<Collected> silent = bench.session.submit(SILENT, Request.of("AT+OFF"));
        CompletableFuture<Collected> next = bench.session.submit(command(ok()), Request.of("AT+ON"));
        assertThat(silent).isCompleted();
        assertThat(bench.written()).isEqualTo("AT+OFF\rAT+ON\r");
        bench.says("AT+OFF\rAT+ON\rOK\r\n");
        assertThat(next).isCompleted();
        assertThat(unknown).isEmpty();
    }
}
