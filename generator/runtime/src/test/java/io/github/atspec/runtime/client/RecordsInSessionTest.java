package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static io.github.atspec.runtime.client.Specs.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.client.RecordCodecs.Blob;
import io.github.atspec.runtime.client.RecordCodecs.Message;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.EventSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RecordsInSessionTest {
    private static final EventSpec<Message> MESSAGE = event("message", new RecordCodecs.MessageCodec("+CMT: "));
    private static final EventSpec<Blob> BLOB = event("blob", new RecordCodecs.BlobCodec("+BLOB: "));
    private static final EventSpec<Pair> CELL = event("cell", new RecordCodecs.TwoNumbersCodec("+CELL: ", "RX:"));
    private static final CommandSpec<Request, Collected> LIST = command(info("messages", new RecordCodecs.MessageCodec("+CMGL: "), 0, 100), ok());
    private static final CommandSpec<Request, Collected> READ = command(info("blob", new RecordCodecs.BlobCodec("+READ: "), 0, 1), ok());
    private static final CommandSpec<Request, Collected> PLAIN = command(ok());

    private final Bench bench = new Bench(Specs.LINK, Specs.DATA, MESSAGE, BLOB, CELL);
    private final List<Object> heard = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    RecordsInSessionTest() {
        List.of(Specs.LINK, Specs.DATA, MESSAGE, BLOB, CELL).forEach(event -> bench.session.subscribe(event, heard::add));
        bench.session.onUnknownLine(line -> unknown.add(line.utf8()));
    }

    private static <T> EventSpec<T> event(String name, io.github.atspec.runtime.codec.LineCodec<T> codec) {
        return new EventSpec<>(name, List.of(new EventSpec.Spelling<>("only", codec, () -> true)));
    }

    private CompletableFuture<Collected> submit(CommandSpec<Request, Collected> command) {
        return bench.session.submit(command, Request.of("AT+TEST"));
    }

    @Test
    void aBodyBelongsToItsHeaderWhateverItLooksLike() {
        CompletableFuture<Collected> response = submit(LIST);
        bench.saysEachByteAlone("\r\n+CMGL: 1\r\nOK\r\n+CMGL: 2\r\n+CMGL: 3\r\n+CMGL: 4\r\n\r\n+CMGL: 5\r\n>\r\n\r\nOK\r\n");
        assertThat(response.join().all("messages", Message.class))
                .containsExactly(new Message(1, "OK"), new Message(2, "+CMGL: 3"), new Message(4, ""), new Message(5, ">"));
        assertThat(unknown).isEmpty();
    }

    @Test
    void fieldsOfANewerFirmwareBehindAHeaderAreReported() {
        List<SurplusFields> surplus = new ArrayList<>();
        bench.session.onSurplusFields(surplus::add);
        CompletableFuture<Collected> response = submit(LIST);
        bench.saysEachByteAlone("+CMGL: 1,new\r\nOK\r\n+CMT: 7,,x\r\n+CMGL: 8\r\n+CMGL: 2,\r\nb, c\r\nOK\r\n");
        assertThat(response.join().all("messages", Message.class)).containsExactly(new Message(1, "OK"), new Message(2, "b, c"));
        assertThat(heard).containsExactly(new Message(7, "+CMGL: 8"));
        assertThat(surplus).extracting(fields -> fields.surplus().utf8()).containsExactly(",new", ",,x");
        assertThat(unknown).isEmpty();
    }

    @Test
    void aLoneLineFeedEndsTheHeaderAsItEndsAnyLine() {
        bench.says("+CMT: 7\nhello\n");
        assertThat(heard).containsExactly(new Message(7, "hello"));
    }

    @Test
    void aRecordOfAnEventComesBetweenTheRecordsOfAResponse() {
        CompletableFuture<Collected> response = submit(LIST);
        bench.says("+CMGL: 1\r\na\r\n+CMT: 7\r\nERROR\r\n+CMGL: 2\r\nb\r\nOK\r\n");
        assertThat(response.join().all("messages", Message.class)).containsExactly(new Message(1, "a"), new Message(2, "b"));
        assertThat(heard).containsExactly(new Message(7, "ERROR"));
    }

    @Test
    void countedDataFollowsTheLineThatAnnouncesIt() {
        CompletableFuture<Collected> response = submit(READ);
        bench.saysEachByteAlone("+BLOB: 3\r\n\r\n>\r\n+READ: 8\r\nOK\r\nOK\r\n\r\nOK\r\n");
        assertThat(response.join().all("blob", Blob.class)).extracting(blob -> blob.data().utf8()).containsExactly("OK\r\nOK\r\n");
        assertThat(heard).containsExactly(new Blob(Bench.bytes("\r\n>")));
    }

    @Test
    void withoutDataTheLineForItMayBeMissingOrEmpty() {
        CompletableFuture<Collected> empty = submit(READ);
        bench.says("+READ: 0\r\n\r\nOK\r\n");
        CompletableFuture<Collected> missing = submit(READ);
        bench.says("+READ: 0\r\nOK\r\n");
        assertThat(empty.join().all("blob", Blob.class)).containsExactly(new Blob(Bench.bytes("")));
        assertThat(missing.join().all("blob", Blob.class)).containsExactly(new Blob(Bench.bytes("")));
    }

    @Test
    void dataThatStopsComingIsAFaultOfTheCommand() {
        CompletableFuture<Collected> response = submit(READ);
        bench.says("+READ: 5\r\nab");
        bench.passes(5_000);
        assertThatThrownBy(response::join).hasMessageContaining("stopped coming");
    }

    @Test
    void aLineThatCannotBeOfTheRecordIsTakenByItself() {
        CompletableFuture<Collected> response = submit(PLAIN);
        bench.says("+CELL: 1\r\n\r\n+LINK:1,up\r\nOK\r\n+DATA,1,3,a\r\n\r\nRX:5\r\n");
        assertThat(response).isCompleted();
        assertThat(heard).hasSize(3).last().isEqualTo(new Pair(1, "5"));
        assertThat(unknown).isEmpty();
    }

    @Test
    void aPromptIsNoLineOfARecord() {
        bench.session.submit(command(prompt(), Specs.payload(), ok()), Request.of("AT+TEST").withData("xyz"));
        bench.written();
        bench.says("+CELL: 1\r\n>");
        assertThat(bench.written()).isEqualTo("xyz");
        bench.says("RX:5\r\nOK\r\n");
        assertThat(heard).containsExactly(new Pair(1, "5"));
    }

    @Test
    void anotherHeaderEndsARecord() {
        bench.says("+CELL: 1\r\n+CELL: 2\r\nRX:5\r\n");
        assertThat(heard).containsExactly(new Pair(2, "5"));
        assertThat(unknown).containsExactly("+CELL: 1");
    }

    @Test
    void aRecordWithAWrongValueIsUnknownAsAWhole() {
        bench.says("+CELL: 1\r\nRX:500\r\nRX:5\r\n");
        assertThat(heard).isEmpty();
        assertThat(unknown).containsExactly("+CELL: 1", "RX:500", "RX:5");
    }

    @Test
    void theEndOfACommandEndsARecordOfItsResponse() {
        CompletableFuture<Collected> response =
                submit(command(info("cells", new RecordCodecs.TwoNumbersCodec("+SCAN: ", "RX:"), 0, 9), ok()));
        bench.says("+SCAN: 1\r\nRX:2\r\n+SCAN: 3\r\nOK\r\n");
        assertThat(response.join().all("cells", Pair.class)).containsExactly(new Pair(1, "2"));
        assertThat(unknown).containsExactly("+SCAN: 3");
    }

    @Test
    void silenceEndsARecord() {
        bench.says("+CMT: 7\r\n");
        bench.passes(9_999);
        assertThat(unknown).isEmpty();
        bench.passes(1);
        assertThat(unknown).containsExactly("+CMT: 7");
        bench.says("+LINK:1,up\r\n");
        assertThat(heard).containsExactly(new Pair(1, "up"));
    }

    @Test
    void aRecordThatWouldTakeTheAnswerIsNotWaitedForWhenACommandIsSent() {
        bench.says("+CMT: 7\r\n");
        bench.passes(200);
        CompletableFuture<Collected> response = submit(PLAIN);
        bench.says("OK\r\n");
        assertThat(response).isCompleted();
        assertThat(unknown).containsExactly("+CMT: 7");
    }

    @Test
    void aRecordThatWouldNotTakeTheAnswerGoesOn() {
        bench.says("+CELL: 1\r\n");
        bench.passes(200);
        CompletableFuture<Collected> response = submit(PLAIN);
        bench.says("OK\r\nRX:5\r\n");
        assertThat(response).isCompleted();
        assertThat(heard).containsExactly(new Pair(1, "5"));
    }

    /** The header came while the command was in flight already: nothing tells its answer from the body. */
    @Test
    void anAnswerThatARecordTakesIsMissedByTheCommandUntilItsTimeOut() {
        CompletableFuture<Collected> response = submit(PLAIN);
        bench.says("+CMT: 7\r\nOK\r\n");
        bench.passes(5_000);
        assertThat(response).isCompletedExceptionally();
        assertThat(heard).containsExactly(new Message(7, "OK"));
        bench.passes(200);
        bench.says("OK\r\n");
        bench.passes(200);
        CompletableFuture<Collected> next = submit(PLAIN);
        bench.says("OK\r\n");
        assertThat(next).isCompleted();
    }

    @Test
    void theTimeOutOfACommandCountsForTheRecordUnderWay() {
        CompletableFuture<Collected> response = submit(LIST);
        bench.says("+CMGL: 1\r\n");
        bench.passes(5_000);
        assertThat(response).isCompletedExceptionally();
        assertThat(unknown).containsExactly("+CMGL: 1");
    }

    @Test
    void eachLineOfARecordIsALineOfTheTrace() {
        bench.says("+CMT: 7\r\nhello\r\n+BLOB: 2\r\nab\r\n");
        assertThat(bench.trace.toString().lines().map(line -> line.substring(line.indexOf(' ') + 1))).containsExactly("<< +CMT: 7", "<< hello", "<< +BLOB: 2", "<< {2 bytes}");
    }

    @Test
    void aRawCommandGetsNoLineOfARecord() {
        CompletableFuture<RawResponse> response = bench.session.submitRaw("AT+ANY");
        bench.says("+CMT: 7\r\nhello\r\n+ANY: 1\r\nOK\r\n");
        assertThat(response.join().lines()).containsExactly(Bench.bytes("+ANY: 1"));
        assertThat(heard).containsExactly(new Message(7, "hello"));
    }
}
