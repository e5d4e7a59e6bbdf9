package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.client.Codecs.Packet;
import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.client.RecordCodecs.Message;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.EventSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An event over many lines: what begins it, rows, what ends it. */
class FamiliesInSessionTest {
    private static final EventSpec<List<Integer>> SCAN =
            new EventSpec<>("scan", List.of(new EventSpec.Spelling<>("only", new RecordCodecs.FamilyCodec("+SCAN:"), () -> true)));
    private static final EventSpec<Message> MESSAGE =
            new EventSpec<>("message", List.of(new EventSpec.Spelling<>("only", new RecordCodecs.MessageCodec("+CMT: "), () -> true)));

    private final Bench bench = new Bench(Specs.LINK, Specs.DATA, SCAN, MESSAGE);
    private final List<Object> heard = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    FamiliesInSessionTest() {
        List.of(Specs.LINK, Specs.DATA, SCAN, MESSAGE).forEach(event -> bench.session.subscribe(event, heard::add));
        bench.session.onUnknownLine(line -> unknown.add(line.utf8()));
    }

    @Test
    void itIsOneNotification() {
        bench.saysEachByteAlone("\r\n+SCAN:BEGIN\r\n\r\n+SCAN:4\r\n\r\n+SCAN:7\r\n\r\n+SCAN:END\r\n");
        bench.says("+SCAN:BEGIN\r\n+SCAN:END\r\n");
        assertThat(heard).containsExactly(List.of(4, 7), List.of());
        assertThat(unknown).isEmpty();
    }

    @Test
    void otherLinesInBetweenAreDelivered() {
        bench.says("+SCAN:BEGIN\r\n+SCAN:4\r\n");
        CompletableFuture<Collected> response = bench.session.submit(command(ok()), Request.of("AT+TEST"));
        bench.says("+LINK:1,up\r\n+DATA,1,4,O\r\nK\r\n+DATA,2,9\r\nOK\r\nwhat?\r\n+SCAN:7\r\n+SCAN:END\r\n");
        assertThat(response).isCompleted();
        assertThat(heard).containsExactly(new Pair(1, "up"), new Packet(1, 4, Bench.bytes("O\r\nK")), new Packet(2, 9, null), List.of(4, 7));
        assertThat(unknown).containsExactly("what?");
    }

    @Test
    void anEchoInBetweenIsTheCommands() {
        bench.says("+SCAN:BEGIN\r\n");
        CompletableFuture<Collected> response = bench.session.submit(command(ok()), Request.of("AT+TEST"));
        bench.says("AT+TEST\r\r\nOK\r\n+SCAN:7\r\n+SCAN:END\r\n");
        assertThat(response).isCompleted();
        assertThat(heard).containsExactly(List.of(7));
        assertThat(unknown).isEmpty();
    }

    @Test
    void aRecordOfSeveralLinesInBetweenEndsIt() {
        bench.says("+SCAN:BEGIN\r\n+SCAN:4\r\n+CMT: 7\r\nhello\r\n+SCAN:END\r\n");
        assertThat(heard).containsExactly(new Message(7, "hello"));
        assertThat(unknown).containsExactly("+SCAN:BEGIN", "+SCAN:4", "+SCAN:END");
    }

    @Test
    void whatBeginsAgainIsAnotherOne() {
        bench.says("+SCAN:BEGIN\r\n+SCAN:4\r\n+SCAN:BEGIN\r\n+SCAN:7\r\n+SCAN:END\r\n");
        assertThat(heard).containsExactly(List.of(7));
        assertThat(unknown).containsExactly("+SCAN:BEGIN", "+SCAN:4");
    }

    @Test
    void rowsMayTakeTheirTimeButNotForever() {
        bench.says("+SCAN:BEGIN\r\n");
        bench.passes(9_000);
        bench.says("+SCAN:4\r\n");
        bench.passes(9_000);
        bench.says("+SCAN:END\r\n+SCAN:BEGIN\r\n+SCAN:5\r\n");
        bench.passes(10_000);
        assertThat(heard).containsExactly(List.of(4));
        assertThat(unknown).containsExactly("+SCAN:BEGIN", "+SCAN:5");
    }

    @Test
    void manyRowsAreStillOne() {
        bench.says("+SCAN:BEGIN\r\n");
        IntStream.range(0, 500).forEach(i -> bench.says("+SCAN:" + i % 100 + "\r\n"));
        bench.says("+SCAN:END\r\n");
        assertThat(heard).singleElement().asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).hasSize(500);
    }
}
