package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.failing;
import static io.github.atspec.runtime.client.Specs.fixed;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static io.github.atspec.runtime.client.Specs.payload;
import static io.github.atspec.runtime.client.Specs.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.client.Codecs.Packet;
import io.github.atspec.runtime.client.Codecs.PacketCodec;
import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.codec.EscapedPayload;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.FailureSpec;
import io.github.atspec.runtime.spec.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SessionPayloadTest {
    private static final String AWKWARD = "a\r\nOK\r\n>\u0000\n+DATA,1,2,\r";
    private static final CommandSpec<Request, Collected> SEND = command(prompt(), payload(), ok());
    private static final CommandSpec<Request, Collected> READ =
            command(info("packet", new PacketCodec("+READ,", false), 0, 1), ok());

    private final Bench bench = new Bench(Specs.DATA, Specs.LINK);
    private final List<Object> heard = new ArrayList<>();

    SessionPayloadTest() {
        bench.session.subscribe(Specs.LINK, heard::add);
        bench.session.subscribe(Specs.DATA, heard::add);
    }

    private CompletableFuture<Collected> send(CommandSpec<Request, Collected> command, String data) {
        return bench.session.submit(command, Request.of("AT+SEND=3").withData(data));
    }

    private static void assertFailed(CompletableFuture<?> future, Class<? extends Throwable> type, String message) {
        assertThatThrownBy(future::join).cause().isInstanceOf(type).hasMessage(message);
    }

    @Test
    void thePayloadIsWrittenWhenThePromptCame() {
        CompletableFuture<Collected> response = send(SEND, AWKWARD);
        assertThat(bench.written()).isEqualTo("AT+SEND=3\r");
        bench.says("\r\n>");
        assertThat(bench.written()).isEqualTo(AWKWARD);
        bench.says("\r\nOK\r\n");
        assertThat(response).isCompleted();
    }

    /** Neither waits for the blank that a device may write behind its prompt, nor takes it for the beginning of a line. */
    @Test
    void aPromptOfSeveralBytesIsKnownWithAndWithoutTheBlankBehindIt() {
        CommandSpec<Request, Collected> send = command(new Step.Prompt<>(">>> "), payload(), ok());
        for (String blank : List.of("", " ")) {
            CompletableFuture<Collected> response = send(send, "data");
            bench.says("\r\n>>");
            assertThat(bench.written()).isEqualTo("AT+SEND=3\r");
            bench.says(">");
            assertThat(bench.written()).isEqualTo("data");
            bench.says(blank + "OK\r\n");
            assertThat(response).isCompleted();
        }
    }

    /** The head of the one line, {@code +READ,7,2,}, is the beginning of the other, {@code +READ,7,2,11,}. */
    @Test
    void ofTwoCountedLinesThatBeginAlikeTheModeTellsWhereTheBytesBegin() {
        CommandSpec<Request, Collected> read = command(
                Specs.heldBack("bare", new PacketCodec("+READ,", false)), info("signed", new PacketCodec("+READ,7,", false), 0, 1), ok());
        CompletableFuture<Collected> response = bench.session.submit(read, Request.of("AT+READ=3"));
        bench.says("+READ,7,2,11,hello\r\nOK\r\n\r\nOK\r\n");
        assertThat(response).isCompleted();
        assertThat(response.join().all("signed", Packet.class)).extracting(packet -> packet.data().utf8()).containsExactly("hello\r\nOK\r\n");
    }

    /** A wrong belief loses nothing where only one line is possible. */
    @Test
    void aCountedLineThatTheModeHoldsBackIsReadWhereNoOtherCanCome() {
        CompletableFuture<Collected> response =
                bench.session.submit(command(Specs.heldBack("bare", new PacketCodec("+READ,", false)), ok()), Request.of("AT+READ=3"));
        bench.says("+READ,7,4,O\r\nK\r\nOK\r\n");
        assertThat(response.join().all("bare", Packet.class)).extracting(packet -> packet.data().utf8()).containsExactly("O\r\nK");
    }

    private static CommandSpec<Request, Collected> ended(int announced) {
        return command(
                prompt(),
                new Step.Payload<>("data", Request::data, request -> announced, (request, data) -> request, false, new EscapedPayload('\\', "\\0")),
                ok());
    }

    @Test
    void dataWithAnEndingIsEscapedAndEnded() {
        CompletableFuture<Collected> response = send(ended(8), "a\\0");
        bench.says(">");
        assertThat(bench.written()).isEqualTo("AT+SEND=3\ra\\\\0\\0");
        bench.says("OK\r\n");
        assertThat(response).isCompleted();
    }

    @Test
    void nothingIsSentWhenMoreWouldBeWrittenThanIsAnnounced() {
        assertFailed(send(ended(5), "a\\0"), CommandRefusedException.class, "AT+TEST set: not sent: its payload has 6 bytes as it is written, only 5 are announced");
        assertThat(bench.written()).isEmpty();
    }

    @Test
    void aLargePayloadArrivesWhole() {
        String data = "0123456789".repeat(500);
        send(SEND, data);
        bench.written();
        bench.says("> ");
        assertThat(bench.written()).isEqualTo(data);
    }

    @Test
    void okMayComeBeforeThePrompt() {
        CompletableFuture<Collected> response = send(command(ok(), prompt(), payload(), fixed("SEND OK")), "abc");
        bench.says("OK\r\n");
        assertThat(bench.written()).isEqualTo("AT+SEND=3\r");
        bench.says(">");
        assertThat(bench.written()).isEqualTo("abc");
        bench.says("Recv 3 bytes\r\nSEND OK\r\n");
        assertThat(response).isCompleted();
    }

    @Test
    void withoutAPromptThePayloadFollowsTheStepBefore() {
        CompletableFuture<Collected> response = send(command(ok(), payload(), fixed("SEND OK")), "abc");
        bench.says("OK\r\n");
        assertThat(bench.written()).isEqualTo("AT+SEND=3\rabc");
        bench.says("SEND OK\r\n");
        assertThat(response).isCompleted();
    }

    @Test
    void anEmptyPayloadIsComplete() {
        CompletableFuture<Collected> response = send(SEND, "");
        bench.says(">OK\r\n");
        assertThat(response).isCompleted();
    }

    @Test
    void eventsMayComeBeforeThePrompt() {
        CompletableFuture<Collected> response = send(SEND, "abc");
        bench.says("+LINK:1,UP\r\n> ");
        bench.says("\r\nOK\r\n");
        assertThat(heard).containsExactly(new Pair(1, "UP"));
        assertThat(response).isCompleted();
    }

    @Test
    void aPromptCharacterThatIsNotAwaitedStartsALine() {
        List<String> unknown = new ArrayList<>();
        bench.session.onUnknownLine(line -> unknown.add(line.utf8()));
        bench.says(">hello\r\n");
        assertThat(unknown).containsExactly(">hello");
    }

    @Test
    void aFailureBeforeThePromptWritesNothingOfThePayload() {
        CompletableFuture<Collected> response = send(SEND, "abc");
        bench.says("ERROR\r\n");
        assertFailed(response, CommandFailedException.class, "AT+TEST set: the modem answered ERROR");
        bench.session.submit(command(ok()), Request.of("AT+NEXT"));
        assertThat(bench.written()).isEqualTo("AT+SEND=3\rAT+NEXT\r");
    }

    @Test
    void aFailureCodeAfterThePayloadBeganResynchronises() {
        CompletableFuture<Collected> response = send(SEND, "abc");
        bench.says(">");
        bench.written();
        bench.says("ERROR\r\n");
        assertFailed(response, CommandFailedException.class, "AT+TEST set: the modem answered ERROR");
        bench.passes(200);
        assertThat(bench.written()).isEqualTo("\rAT\r");
    }

    @Test
    void aFailureEndingAfterThePayloadLeavesTheModemAtRest() {
        CompletableFuture<Collected> response = send(
                failing(List.of(new FailureSpec("not sent", List.of(), "SEND FAIL")), prompt(), payload(), fixed("SEND OK")), "abc");
        bench.says(">");
        bench.says("\r\nSEND FAIL\r\n");
        assertFailed(response, CommandFailedException.class, "AT+TEST set: the modem answered SEND FAIL (not sent)");
        bench.session.submit(command(ok()), Request.of("AT+NEXT"));
        assertThat(bench.written()).isEqualTo("AT+SEND=3\rabcAT+NEXT\r");
    }

    @Test
    void anAnswerBeforeThePayloadIsOutStopsIt() {
        CompletableFuture<Collected> response = send(SEND, "abc");
        bench.written();
        bench.says("> ERROR\r\n");
        assertFailed(response, CommandFailedException.class, "AT+TEST set: the modem answered ERROR");
        assertThat(bench.written()).isEmpty();
        bench.passes(200);
        assertThat(bench.written()).isEqualTo("\rAT\r");
    }

    @Test
    void anEndingBeforeThePromptIsIncompleteAndResynchronises() {
        CompletableFuture<Collected> response = send(SEND, "abc");
        bench.says("OK\r\n");
        assertFailed(
                response, IncompleteResponseException.class, "AT+TEST set: incomplete response: 'OK' came before the prompt '>'");
        bench.written();
        bench.passes(200);
        assertThat(bench.written()).isEqualTo("\rAT\r");
    }

    @Test
    void aCountedPayloadHoldsAnyByte() {
        CompletableFuture<Collected> response = send(READ, "");
        bench.says("+READ,1," + AWKWARD.length() + "," + AWKWARD + "\r\nOK\r\n");
        assertThat(response.join().one("packet", Packet.class)).isEqualTo(new Packet(1, AWKWARD.length(), Bench.bytes(AWKWARD)));
    }

    @Test
    void aCountedPayloadMayBeEmpty() {
        CompletableFuture<Collected> response = send(READ, "");
        bench.says("+READ,1,0,\r\nOK\r\n");
        assertThat(response.join().one("packet", Packet.class)).isEqualTo(new Packet(1, 0, Bench.bytes("")));
    }

    @Test
    void bothSpellingsOfAnEventAreHeard() {
        bench.says("+DATA,1,21\r\n+DATA,2," + AWKWARD.length() + "," + AWKWARD + "\r\n");
        assertThat(heard)
                .containsExactly(new Packet(1, 21, null), new Packet(2, AWKWARD.length(), Bench.bytes(AWKWARD)));
    }

    @Test
    void aPayloadWithoutItsLineEndBelongsToNothing() {
        List<String> unknown = new ArrayList<>();
        bench.session.onUnknownLine(line -> unknown.add(line.utf8()));
        bench.says("+DATA,2,3,abcdef\r\n");
        assertThat(heard).isEmpty();
        assertThat(unknown).containsExactly("+DATA,2,3,abcdef");
    }

    @Test
    void aPayloadLongerThanTheDialectAllowsIsAFault() {
        CompletableFuture<Collected> response = send(READ, "");
        bench.written();
        bench.says("+READ,1,5001,");
        assertFailed(
                response,
                IncompleteResponseException.class,
                "AT+TEST set: incomplete response: a payload of 5001 bytes is announced, at most 5000 are taken");
        bench.passes(200);
        assertThat(bench.written()).isEqualTo("\rAT\r");
    }

    @Test
    void aPayloadThatStopsComingIsAFaultAfterTheTimeOut() {
        CompletableFuture<Collected> response = send(READ, "");
        bench.written();
        bench.passes(4000);
        bench.says("+READ,1,5,ab");
        bench.passes(4999);
        assertThat(response).isNotDone();
        bench.passes(1);
        assertFailed(
                response,
                IncompleteResponseException.class,
                "AT+TEST set: incomplete response: a counted payload stopped coming, its line has 12 bytes so far");
        bench.passes(200);
        assertThat(bench.written()).isEqualTo("\rAT\r");
    }

    @Test
    void anEventsPayloadThatStopsComingDoesNotBlockTheSession() {
        bench.says("+DATA,1,5,ab");
        bench.passes(10_000);
        bench.passes(200);
        assertThat(bench.written()).isEqualTo("\rAT\r");
        bench.says("OK\r\n");
        bench.passes(200);
        CompletableFuture<Collected> response = bench.session.submit(command(ok()), Request.of("AT+NEXT"));
        bench.says("OK\r\n");
        assertThat(response).isCompleted();
    }
}
