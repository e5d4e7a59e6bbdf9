package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ResynchronisationTest {
    private static final CommandSpec<Request, Collected> COMMAND = command(ok());

    private final Bench bench = new Bench(Specs.LINK);

    private CompletableFuture<Collected> timedOut() {
        CompletableFuture<Collected> response = bench.session.submit(COMMAND, Request.of("AT+SLOW"));
        bench.passes(5000);
        assertThat(bench.written()).isEqualTo("AT+SLOW\r");
        return response;
    }

    private CompletableFuture<Collected> next() {
        return bench.session.submit(COMMAND, Request.of("AT+NEXT"));
    }

    @Test
    void aTimeOutSaysWhatWasAwaited() {
        CompletableFuture<Collected> response = timedOut();
        assertThatThrownBy(response::join)
                .cause()
                .isInstanceOf(CommandTimeOutException.class)
                .hasMessage("AT+TEST set: no answer within 5 s, awaited 'OK'");
    }

    @Test
    void theTimeOutOfTheOptionsGoesBeforeTheCommands() {
        Bench hasty = new Bench(Specs.DIALECT, SessionOptions.standard().withTimeOut(Duration.ofMillis(1500)));
        CompletableFuture<Collected> response = hasty.session.submit(COMMAND, Request.of("AT+SLOW"));
        hasty.passes(1499);
        assertThat(response).isNotDone();
        hasty.passes(1);
        assertThatThrownBy(response::join)
                .cause()
                .hasMessage("AT+TEST set: no answer within 1500 ms, awaited 'OK'");
    }

    @Test
    void silenceThenAProbeThenSilenceThenTheNextCommand() {
        timedOut();
        CompletableFuture<Collected> next = next();
        bench.passes(199);
        assertThat(bench.written()).isEmpty();
        bench.passes(1);
        assertThat(bench.written()).isEqualTo("\rAT\r");
        bench.says("\r\nOK\r\n");
        bench.passes(199);
        assertThat(bench.written()).isEmpty();
        bench.passes(1);
        assertThat(bench.written()).isEqualTo("AT+NEXT\r");
        bench.says("OK\r\n");
        assertThat(next).isCompleted();
    }

    @Test
    void aLateAnswerIsNotTakenForTheNextCommands() {
        timedOut();
        CompletableFuture<Collected> next = next();
        bench.passes(200);
        bench.says("OK\r\n");
        bench.passes(100);
        bench.says("ERROR\r\nOK\r\n");
        bench.passes(199);
        bench.written();
        assertThat(next).isNotDone();
        bench.passes(1);
        assertThat(bench.written()).isEqualTo("AT+NEXT\r");
        assertThat(next).isNotDone();
    }

    @Test
    void bytesPutTheFirstProbeOff() {
        timedOut();
        bench.passes(150);
        bench.says("noise");
        bench.passes(199);
        assertThat(bench.written()).isEmpty();
        bench.passes(1);
        assertThat(bench.written()).isEqualTo("\rAT\r");
    }

    @Test
    void aModemThatIsNeverSilentIsProbedNevertheless() {
        timedOut();
        for (int i = 0; i < 20; i++) {
            bench.says("+LINK:1,UP\r\n");
            bench.passes(100);
        }
        assertThat(bench.written()).isEqualTo("\rAT\r");
    }

    @Test
    void afterThreeProbesTheSessionIsLost() {
        timedOut();
        CompletableFuture<Collected> waiting = next();
        bench.passes(200);
        assertThat(bench.written()).isEqualTo("\rAT\r");
        bench.passes(2000);
        assertThat(bench.written()).isEqualTo("AT\r");
        bench.passes(2000);
        assertThat(bench.written()).isEqualTo("AT\r");
        bench.passes(2000);
        assertThat(bench.written()).isEmpty();
        String message = "the modem no longer answers, the session is lost: AT+TEST set: no answer within 5 s, awaited 'OK'; "
                + "three probes stayed without a result code. Close the session and open another one";
        assertThatThrownBy(waiting::join).cause().isInstanceOf(SessionLostException.class).hasMessage(message);
        assertThatThrownBy(() -> bench.session.execute(COMMAND, Request.of("AT")))
                .isInstanceOf(SessionLostException.class)
                .hasMessage(message);
    }

    @Test
    void aLateProbeAnswerIsEnough() {
        timedOut();
        bench.passes(200 + 2000 + 1999);
        bench.says("ERROR\r\n");
        bench.passes(200);
        bench.written();
        next();
        assertThat(bench.written()).isEqualTo("AT+NEXT\r");
    }

    @Test
    void eventsAreHeardMeanwhile() {
        List<Pair> heard = new ArrayList<>();
        bench.session.subscribe(Specs.LINK, heard::add);
        timedOut();
        bench.says("+LINK:1,UP\r\n");
        assertThat(heard).containsExactly(new Pair(1, "UP"));
    }

    @Test
    void theRestOfABrokenLineIsDropped() {
        bench.session.submit(COMMAND, Request.of("AT+SLOW"));
        bench.says("+LINK:1,");
        bench.passes(5000);
        List<Pair> heard = new ArrayList<>();
        bench.session.subscribe(Specs.LINK, heard::add);
        bench.says("UP\r\n+LINK:2,UP\r\n");
        assertThat(heard).containsExactly(new Pair(2, "UP"));
    }
}
