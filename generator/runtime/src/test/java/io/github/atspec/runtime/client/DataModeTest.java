package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Bench.bytes;
import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static io.github.atspec.runtime.client.Specs.passthrough;
import static io.github.atspec.runtime.client.Specs.prompt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.PairCodec;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DataModeTest {
    private static final CommandSpec<Request, Collected> ENTER = command(prompt(), passthrough(), ok());
    private static final CommandSpec<Request, Collected> QUIT_NOTED =
            command(prompt(), passthrough(), info("quit", PairCodec.strong("+QUIT:"), 0, 1));

    private Bench bench = new Bench(Specs.LINK);
    private final List<Bytes> arrived = new ArrayList<>();

    private DataMode<Collected> enter(CommandSpec<Request, Collected> command) {
        CompletableFuture<DataMode<Collected>> entered = bench.session.submitEnter(command, Request.of("AT+TT"));
        assertThat(bench.written()).isEqualTo("AT+TT\r");
        bench.says("\r\n>");
        return entered.join();
    }

    private DataMode<Collected> enterGuarded() {
        bench = new Bench(Specs.GUARDED, SessionOptions.standard(), Specs.LINK);
        return enter(ENTER);
    }

    @Test
    void bytesPassBothWaysAsTheyAre() {
        DataMode<Collected> mode = enter(ENTER);
        mode.onData(arrived::add);
        mode.write(bytes("AT\r\n\u0000++"));
        assertThat(bench.written()).isEqualTo("AT\r\n\u0000++");
        bench.says("x\r\nOK\r\n+LINK:1,UP\r\n");
        assertThat(arrived).containsExactly(bytes("x\r\nOK\r\n+LINK:1,UP\r\n"));
    }

    @Test
    void theLineEndBehindThePromptIsNoData() {
        DataMode<Collected> mode = enter(ENTER);
        mode.onData(arrived::add);
        bench.saysEachByteAlone("\r\n\r\n");
        assertThat(arrived).containsExactly(bytes("\r"), bytes("\n"));
    }

    @Test
    void whatComesLongAfterThePromptIsData() {
        DataMode<Collected> mode = enter(ENTER);
        mode.onData(arrived::add);
        bench.passes(200);
        bench.says("\n");
        assertThat(arrived).containsExactly(bytes("\n"));
    }

    @Test
    void aLoneCarriageReturnIsDataOnceNothingFollowsIt() {
        DataMode<Collected> mode = enter(ENTER);
        mode.onData(arrived::add);
        bench.says("\r");
        assertThat(arrived).isEmpty();
        bench.passes(200);
        assertThat(arrived).containsExactly(bytes("\r"));
    }

    @Test
    void leavingWritesTheSequenceAloneAndAwaitsTheRest() {
        DataMode<Collected> mode = enter(ENTER);
        CompletableFuture<Collected> response = mode.leaveAsync();
        assertThat(bench.written()).isEqualTo("+++");
        assertThat(response).isNotDone();
        bench.says("\r\nOK\r\n");
        assertThat(response).isCompleted();
        bench.session.submit(command(ok()), Request.of("AT+NEXT"));
        assertThat(bench.written()).isEqualTo("AT+NEXT\r");
    }

    @Test
    void guardTimesAndThePauseAreHonoured() {
        DataMode<Collected> mode = enterGuarded();
        mode.write(bytes("last"));
        bench.written();
        bench.passes(5);
        CompletableFuture<Collected> response = mode.leaveAsync();
        CompletableFuture<Collected> next = bench.session.submit(command(ok()), Request.of("AT+NEXT"));
        bench.passes(14);
        assertThat(bench.written()).isEmpty();
        bench.passes(1);
        assertThat(bench.written()).isEqualTo("+++");
        bench.says("\r\nOK\r\n");
        bench.passes(1019);
        assertThat(bench.written()).isEmpty();
        assertThat(response).isNotDone();
        bench.passes(1);
        assertThat(response).isCompleted();
        assertThat(bench.written()).isEqualTo("AT+NEXT\r");
        bench.says("OK\r\n");
        assertThat(next).isCompleted();
    }

    @Test
    void theEndOfThePauseIsSuccessWhenNothingMoreIsMandatory() {
        bench = new Bench(Specs.GUARDED, SessionOptions.standard());
        DataMode<Collected> mode = enter(QUIT_NOTED);
        CompletableFuture<Collected> response = mode.leaveAsync();
        bench.passes(1040);
        assertThat(response).isCompleted();
        assertThat(response.join().count("quit")).isZero();
    }

    @Test
    void anOptionalLineIsAwaitedDuringThePause() {
        bench = new Bench(Specs.GUARDED, SessionOptions.standard());
        DataMode<Collected> mode = enter(QUIT_NOTED);
        CompletableFuture<Collected> response = mode.leaveAsync();
        bench.passes(20);
        bench.says("+QUIT:1,done\r\n");
        bench.passes(1020);
        assertThat(response.join().one("quit", Pair.class)).isEqualTo(new Pair(1, "done"));
    }

    @Test
    void dataThatArrivesWhileLeavingIsData() {
        DataMode<Collected> mode = enter(ENTER);
        mode.onData(arrived::add);
        mode.leaveAsync();
        bench.says("tail\r\n\r\nmore");
        bench.says("\r\nOK\r\n");
        assertThat(joined()).isEqualTo("tail\r\n\r\nmore");
    }

    private String joined() {
        return String.join("", arrived.stream().map(Bytes::utf8).toList());
    }

    @Test
    void whatArrivedUnreadIsKeptForTheSubscriber() {
        DataMode<Collected> mode = enter(ENTER);
        bench.says("one");
        bench.says("two");
        assertThat(mode.read(2, Duration.ofSeconds(1))).isEqualTo(bytes("on"));
        mode.onData(arrived::add);
        bench.says("three");
        assertThat(arrived).containsExactly(bytes("etwo"), bytes("three"));
        assertThat(mode.read()).isEqualTo(Bytes.EMPTY);
    }

    @Test
    void afterUnsubscribingBytesAreKeptAgain() {
        DataMode<Collected> mode = enter(ENTER);
        mode.onData(arrived::add).close();
        bench.says("kept");
        assertThat(arrived).isEmpty();
        assertThat(mode.read()).isEqualTo(bytes("kept"));
    }

    @Test
    void theEscapeSequenceInDataIsRefusedWithoutGuardTimes() {
        DataMode<Collected> mode = enter(ENTER);
        mode.write(bytes("a+"));
        assertThatThrownBy(() -> mode.write(bytes("++b")))
                .isInstanceOf(EscapeInDataException.class)
                .hasMessage("the data holds the escape sequence '+++', which would leave the data mode: "
                        + "this modem knows no guard time to tell it from data");
        mode.write(bytes("+b++"));
        assertThat(bench.written()).isEqualTo("a++b++");
    }

    @Test
    void guardTimesTellTheSequenceFromData() {
        DataMode<Collected> mode = enterGuarded();
        mode.write(bytes("1+++2"));
        assertThat(bench.written()).isEqualTo("1+++2");
    }

    @Test
    void commandsAreRefusedInDataMode() {
        enter(ENTER);
        assertThatThrownBy(() -> bench.session.execute(command(ok()), Request.of("AT+NEXT")))
                .isInstanceOf(CommandRefusedException.class)
                .hasMessage("AT+TEST set: not sent: the session is in data mode; leave it first");
    }

    @Test
    void nothingIsWrittenAfterLeaving() {
        DataMode<Collected> mode = enter(ENTER);
        mode.leaveAsync();
        assertThatThrownBy(() -> mode.write(bytes("x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("data mode was left");
    }

    @Test
    void leavingTwiceWritesTheSequenceOnce() {
        DataMode<Collected> mode = enter(ENTER);
        CompletableFuture<Collected> first = mode.leaveAsync();
        assertThat(mode.leaveAsync()).isSameAs(first);
        mode.close();
        assertThat(bench.written()).isEqualTo("+++");
    }

    @Test
    void aModemThatDoesNotLeaveIsAFault() {
        DataMode<Collected> mode = enter(ENTER);
        CompletableFuture<Collected> response = mode.leaveAsync();
        bench.written();
        bench.passes(5000);
        assertThatThrownBy(response::join)
                .cause()
                .isInstanceOf(CommandTimeOutException.class)
                .hasMessage("AT+TEST set: no answer within 5 s, awaited 'OK'");
        bench.passes(200);
        assertThat(bench.written()).isEqualTo("\rAT\r");
    }

    @Test
    void aFailureInsteadOfThePromptIsAFailedCommand() {
        CompletableFuture<DataMode<Collected>> entered = bench.session.submitEnter(ENTER, Request.of("AT+TT"));
        bench.says("ERROR\r\n");
        assertThatThrownBy(entered::join)
                .cause()
                .isInstanceOf(CommandFailedException.class)
                .hasMessage("AT+TEST set: the modem answered ERROR");
    }

    @Test
    void anEntryNobodyWaitsForIsLeftAtOnce() {
        CompletableFuture<DataMode<Collected>> entered = bench.session.submitEnter(ENTER, Request.of("AT+TT"));
        entered.cancel(false);
        bench.written();
        bench.says(">");
        assertThat(bench.written()).isEqualTo("+++");
    }

    @Test
    void aClosedConnectionEndsIt() {
        DataMode<Collected> mode = enter(ENTER);
        bench.hangsUp();
        assertThatThrownBy(() -> mode.write(bytes("x")))
                .isInstanceOf(SessionClosedException.class)
                .hasMessage("the connection was ended by the other side");
        assertThatThrownBy(() -> mode.read(1, Duration.ofSeconds(1))).isInstanceOf(SessionClosedException.class);
        mode.close();
    }

    @Test
    void theTwoKindsOfCommandsAreNotMixedUp() {
        assertThatThrownBy(() -> bench.session.execute(ENTER, Request.of("AT+TT")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AT+TEST set enters data mode: use enter()");
        assertThatThrownBy(() -> bench.session.enter(command(ok()), Request.of("AT+TT")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AT+TEST set does not enter data mode: use execute()");
    }

    @Test
    void aSessionBeginsInDataModeWhereTheModemIsInIt() {
        bench = new Bench(Specs.DIALECT, SessionOptions.standard().withDataMode(), Specs.LINK);
        DataMode<Done> mode = bench.session.dataMode();
        mode.onData(arrived::add);
        bench.says("x\r\nOK\r\n");
        mode.write(bytes("AT\r"));
        assertThat(arrived).containsExactly(bytes("x\r\nOK\r\n"));
        assertThat(bench.written()).isEqualTo("AT\r");
        assertThatThrownBy(() -> bench.session.execute(command(ok()), Request.of("AT+X")))
                .isInstanceOf(CommandRefusedException.class)
                .hasMessageContaining("the session is in data mode; leave it first");
    }

    @Test
    void dataModeFromBeforeEndsWithTheResultCodeOrWithThePause() {
        for (String answer : List.of("\r\nOK\r\n", "")) {
            bench = new Bench(Specs.GUARDED, SessionOptions.standard().withDataMode(), Specs.LINK);
            CompletableFuture<Done> left = bench.session.dataMode().leaveAsync();
            CompletableFuture<Collected> next = bench.session.submit(command(ok()), Request.of("AT+NEXT"));
            bench.passes(20);
            assertThat(bench.written()).isEqualTo("+++");
            bench.says(answer);
            assertThat(left).isNotDone();
            bench.passes(1020);
            assertThat(left).isCompleted();
            assertThat(bench.written()).isEqualTo("AT+NEXT\r");
            bench.says("OK\r\n");
            assertThat(next).isCompleted();
        }
    }

    @Test
    void aSessionThatBeganWithCommandsHasNoDataModeFromBefore() {
        assertThatThrownBy(() -> bench.session.dataMode()).isInstanceOf(IllegalStateException.class).hasMessage("the session was not opened in data mode");
    }
}
