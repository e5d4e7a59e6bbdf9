package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.announced;
import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.failing;
import static io.github.atspec.runtime.client.Specs.fixed;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.PairCodec;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.client.Codecs.TextCodec;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.DetailSpec;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.FailureSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SessionResponseTest {
    private static final PairCodec PAIR = PairCodec.strong("+PAIR:");
    private static final PairCodec ITEM = PairCodec.strong("+ITEM:");

    private final Bench bench = new Bench(Specs.DATA, Specs.LINK);
    private final List<String> unknown = new ArrayList<>();
    private final List<Object> heard = new ArrayList<>();

    SessionResponseTest() {
        bench.session.onUnknownLine(line -> unknown.add(line.utf8()));
        bench.session.subscribe(Specs.LINK, heard::add);
        bench.session.subscribe(Specs.DATA, heard::add);
    }

    private CompletableFuture<Collected> send(io.github.atspec.runtime.spec.CommandSpec<Request, Collected> command) {
        CompletableFuture<Collected> response = bench.session.submit(command, Request.of("AT+TEST=1"));
        assertThat(bench.written()).isEqualTo("AT+TEST=1\r");
        return response;
    }

    private static void assertFailed(CompletableFuture<?> future, Class<? extends Throwable> type, String message) {
        assertThatThrownBy(future::join).cause().isInstanceOf(type).hasMessage(message);
    }

    @Test
    void aFixedEndingCompletesTheCommand() {
        CompletableFuture<Collected> response = send(command(ok()));
        assertThat(response).isNotDone();
        bench.says("\r\nOK\r\n");
        assertThat(response).isCompleted();
    }

    @Test
    void linesComeInOrderAndOptionalOnesMayBeLeftOut() {
        CompletableFuture<Collected> response =
                send(command(info("first", PAIR, 0, 1), info("items", ITEM, 0, Integer.MAX_VALUE), ok()));
        bench.says("+ITEM:1,a\r\n+ITEM:2,b\r\nOK\r\n");
        assertThat(response.join().all("items", Pair.class)).containsExactly(new Pair(1, "a"), new Pair(2, "b"));
        assertThat(response.join().optional("first", Pair.class)).isNull();
    }

    @Test
    void anEarlierStepDoesNotComeBack() {
        CompletableFuture<Collected> response =
                send(command(info("first", PAIR, 0, 1), info("items", ITEM, 0, Integer.MAX_VALUE), ok()));
        bench.says("+ITEM:1,a\r\n+PAIR:2,b\r\nOK\r\n");
        assertThat(response.join().optional("first", Pair.class)).isNull();
        assertThat(unknown).containsExactly("+PAIR:2,b");
    }

    @Test
    void linesBeyondTheGreatestNumberBelongToNothing() {
        CompletableFuture<Collected> response = send(command(info("first", PAIR, 1, 1), ok()));
        bench.says("+PAIR:1,a\r\n+PAIR:2,b\r\nOK\r\n");
        assertThat(response.join().one("first", Pair.class)).isEqualTo(new Pair(1, "a"));
        assertThat(unknown).containsExactly("+PAIR:2,b");
    }

    @Test
    void aLineOfAnotherRequestIsNotOurs() {
        CompletableFuture<Collected> response =
                send(command(info("pair", PAIR, 0, 1, (request, pair) -> request.line().endsWith("=" + pair.id())), ok()));
        bench.says("+PAIR:2,b\r\n+PAIR:1,a\r\nOK\r\n");
        assertThat(response.join().one("pair", Pair.class)).isEqualTo(new Pair(1, "a"));
        assertThat(unknown).containsExactly("+PAIR:2,b");
    }

    @Test
    void anEndingBeforeAMandatoryLineIsAnIncompleteResponse() {
        CompletableFuture<Collected> response = send(command(info("pair", PAIR, 1, 1), ok()));
        bench.says("+PAIR:x,a\r\nOK\r\n");
        assertFailed(
                response,
                IncompleteResponseException.class,
                "AT+TEST set: incomplete response: 'OK' came before a line 'pair'; not understood: '+PAIR:x,a'");
        bench.session.submit(command(ok()), Request.of("AT+NEXT"));
        assertThat(bench.written()).as("the modem is at rest, nothing to resynchronise").isEqualTo("AT+NEXT\r");
    }

    @Test
    void aFixedLineBeforeTheEndingIsAwaited() {
        CompletableFuture<Collected> response = send(command(fixed("BUSY PLEASE WAIT"), fixed("SEND OK")));
        bench.says("BUSY PLEASE WAIT\r\n");
        assertThat(response).isNotDone();
        bench.says("SEND OK\r\n");
        assertThat(response).isCompleted();
    }

    @Test
    void failureCodesAreRecognisedAtAnyTime() {
        CompletableFuture<Collected> response = send(command(info("pair", PAIR, 1, 1), ok()));
        bench.says("BUSY\r\n");
        assertFailed(response, CommandFailedException.class, "AT+TEST set: the modem answered BUSY");
    }

    @Test
    void aDetailLineGivesTheFailureItsName() {
        CompletableFuture<Collected> response =
                send(failing(List.of(new FailureSpec("cause", List.of(PAIR), "ERROR")), info("text", new TextCodec(), 1, 9), ok()));
        bench.says("some text\r\n+PAIR:7,reason\r\nERROR\r\n");
        assertFailed(
                response,
                CommandFailedException.class,
                "AT+TEST set: the modem answered ERROR (cause): Pair[id=7, value=reason]");
    }

    @Test
    void aFailureWithoutItsDetailsIsAPlainOne() {
        CompletableFuture<Collected> response =
                send(failing(List.of(new FailureSpec("cause", List.of(PAIR), "ERROR")), ok()));
        bench.says("ERROR\r\n");
        assertFailed(response, CommandFailedException.class, "AT+TEST set: the modem answered ERROR");
    }

    @Test
    void aFailureEndingMayHaveACodeOfItsOwn() {
        CompletableFuture<Collected> response =
                send(failing(List.of(new FailureSpec("send fail", List.of(), "SEND FAIL")), fixed("SEND OK")));
        bench.says("SEND FAIL\r\n");
        assertFailed(response, CommandFailedException.class, "AT+TEST set: the modem answered SEND FAIL (send fail)");
    }

    @Test
    void codesAndEventsAreKeptOutOfFreeText() {
        CompletableFuture<Collected> response = send(command(info("text", new TextCodec(), 0, 9), ok()));
        bench.says("version 1\r\n+LINK:1,UP\r\nversion 2\r\nOK\r\n");
        assertThat(response.join().all("text", String.class)).containsExactly("version 1", "version 2");
        assertThat(heard).containsExactly(new Pair(1, "UP"));
    }

    @Test
    void strongLinesOfTheResponseGoBeforeEvents() {
        CompletableFuture<Collected> response = send(command(info("links", PairCodec.strong("+LINK:"), 0, 1), ok()));
        bench.says("+LINK:1,UP\r\n+LINK:2,UP\r\nOK\r\n");
        assertThat(response.join().one("links", Pair.class)).isEqualTo(new Pair(1, "UP"));
        assertThat(heard).containsExactly(new Pair(2, "UP"));
    }

    @Test
    void anAnnouncedEventBelongsToTheCommandAndIsHeardBySubscribers() {
        CompletableFuture<Collected> response =
                send(command(announced(Specs.LINK, 1, 1, (request, link) -> link.id() == 1), ok()));
        bench.says("+LINK:2,UP\r\n+LINK:1,UP\r\nOK\r\n");
        assertThat(response.join().one("link", Pair.class)).isEqualTo(new Pair(1, "UP"));
        assertThat(heard).containsExactly(new Pair(2, "UP"), new Pair(1, "UP"));
    }

    @Test
    void aMissingAnnouncedEventIsNamed() {
        CompletableFuture<Collected> response = send(command(announced(Specs.LINK, 1, 1, (request, link) -> true), ok()));
        bench.says("OK\r\n");
        assertFailed(
                response,
                IncompleteResponseException.class,
                "AT+TEST set: incomplete response: 'OK' came before the event 'link'");
    }

    @Test
    void theEchoIsPassedOverOnce() {
        CompletableFuture<Collected> response = send(command(info("text", new TextCodec(), 0, 9), ok()));
        bench.says("AT+TEST=1\r\r\nAT+TEST=1\r\nOK\r\n");
        assertThat(response.join().all("text", String.class)).containsExactly("AT+TEST=1");
    }

    @Test
    void anEchoMayEndWithTheCommandEndAlone() {
        CompletableFuture<Collected> response = send(command(Specs.prompt(), ok()));
        bench.says("AT+TEST=1\r>\r\nOK\r\n");
        assertThat(response).isCompleted();
        assertThat(unknown).isEmpty();
    }

    @Test
    void emptyLinesAreSkippedAndALoneLineFeedEndsALine() {
        CompletableFuture<Collected> response = send(command(info("pair", PAIR, 1, 1), ok()));
        bench.says("\n\r\n+PAIR:1,a\n\n\nOK\n");
        assertThat(response.join().one("pair", Pair.class)).isEqualTo(new Pair(1, "a"));
        assertThat(unknown).isEmpty();
    }

    @Test
    void anUnknownLineIsReportedAndEndsNothing() {
        CompletableFuture<Collected> response = send(command(ok()));
        bench.says("garbage \u0000\u00ff\r\nOK\r\n");
        assertThat(response).isCompleted();
        assertThat(unknown).containsExactly("garbage \u0000\ufffd");
    }

    @Test
    void anOverlongLineIsDroppedUpToItsEnd() {
        CompletableFuture<Collected> response = send(command(info("text", new TextCodec(), 0, 9), ok()));
        bench.says("x".repeat(70_000));
        bench.says("OK\r\nshort\r\nOK\r\n");
        assertThat(response.join().all("text", String.class)).containsExactly("short");
    }

    @Test
    void surplusFieldsOfANewerFirmwareArePassedOver() {
        CompletableFuture<Collected> response = send(command(info("pair", PAIR, 1, 1), ok()));
        bench.says("+PAIR:1,a,new,\r\nOK\r\n");
        assertThat(response.join().one("pair", Pair.class)).isEqualTo(new Pair(1, "a"));
    }

    @Test
    void surplusFieldsAreReportedOnceForEachLineThatHasThem() {
        List<SurplusFields> surplus = new ArrayList<>();
        bench.session.onSurplusFields(surplus::add);
        CompletableFuture<Collected> response = send(command(info("pair", PAIR, 1, 9), ok()));
        bench.says("+PAIR:1,a,new\r\n+PAIR:2,b\r\n+LINK:1,UP,more\r\nOK\r\n");
        assertThat(response.join().count("pair")).isEqualTo(2);
        assertThat(surplus)
                .containsExactly(
                        new SurplusFields(Bench.bytes("+PAIR:1,a,new"), Bench.bytes(",new")),
                        new SurplusFields(Bench.bytes("+LINK:1,UP,more"), Bench.bytes(",more")));
    }

    @Test
    void theDialectsDetailLineSaysWhyACommandFailed() {
        DetailSpec<Pair> detail = new DetailSpec<>(PAIR, Pair::id, code -> new Pair((int) code, "x"), DeviceError::of, () -> true);
        CommandSpec<Request, Collected> plain = command(ok());
        CompletableFuture<Collected> response = send(new CommandSpec<>(
                plain.command(), plain.form(), plain.variant(), plain.request(), plain.steps(), plain.failures(), plain.assemble(), plain.expected(),
                plain.succeeded(), plain.timeOut(), detail));
        bench.says("+PAIR:17,why\r\nERROR\r\n");
        assertFailed(response, CommandFailedException.class, "AT+TEST set: the modem answered ERROR, error 0x11");
    }

    @Test
    void aLineThatIsNotExpectedInThisModeIsNotMandatory() {
        CompletableFuture<Collected> response = send(command(
                new io.github.atspec.runtime.spec.Step.Info<>("pair", PAIR, 1, 1, (q, t) -> true, r -> List.of(), () -> false), ok()));
        bench.says("OK\r\n");
        assertThat(response).isCompleted();
    }

    @Test
    void eventsComeAtAnyTime() {
        bench.says("+LINK:3,DOWN\r\n");
        assertThat(heard).containsExactly(new Pair(3, "DOWN"));
        assertThat(bench.written()).isEmpty();
    }
}
