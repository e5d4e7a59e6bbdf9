package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.decode.Traced;
import io.github.atspec.core.example.Act;
import io.github.atspec.core.example.Executed;
import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.RawCommand;
import io.github.atspec.runtime.client.RawResponse;
import io.github.atspec.runtime.emulator.Registration;
import io.github.atspec.runtime.time.VirtualTime;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.transport.MemoryLink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The generated client against the generated emulator: what the example shows is what the client gets. */
final class PairPlay extends Play {
    private final VirtualTime time = new VirtualTime();
    private final Traced traced = new Traced();
    private final Bench bench;
    private final Caller caller;
    private final List<Bytes> farEnd = new ArrayList<>();

    PairPlay(GeneratedSet generated, Executed executed) {
        super(generated, executed);
        MemoryLink link = new MemoryLink();
        bench = new Bench(this, time, WireLog.NONE);
        bench.emulator().attach(link.device());
        bench.emulator().transparent().subscribe(farEnd::add);
        caller = new Caller(this, link.host(), time, traced.log(time));
    }

    @Override
    void play() {
        for (Act act : executed.acts()) {
            if (act instanceof Act.Exchange exchange) {
                exchange(exchange);
            } else if (act instanceof Act.Several several) {
                if (succeeds(several)) {
                    together(several);
                } else {
                    raw(several.line().text(), act);
                }
            } else if (act instanceof Act.Repeated repeated) {
                raw(repeated.line(), repeated.act());
            } else if (act instanceof Act.Happened happened) {
                bench.raise(happened.event());
                assertThat(caller.events()).containsExactly(event(happened.event(), happened.event().values()));
            } else {
                refused((Act.Refused) act);
            }
        }
        traced.decodes(generated.set());
    }

    private void refused(Act.Refused refused) {
        CompletableFuture<RawResponse> answer = caller.raw(refused.line());
        time.advance(A_WHILE);
        assertThat(answer.join().success()).isEqualTo(refused.answer() == null);
    }

    private void together(Act.Several several) {
        List<Registration> stubs = several.commands().stream().map(bench::stub).toList();
        caller.check(several, caller.together(several));
        caller.events();
        stubs.forEach(Registration::remove);
    }

    /** A line that no call writes. */
    private void raw(String line, Act act) {
        List<Registration> stubs = commands(act).stream().map(bench::stub).toList();
        RawCommand command = rawCommand(line, act);
        CompletableFuture<RawResponse> answer = caller.raw(command);
        time.advance(A_WHILE);
        assertThat(answer).isDone();
        if (!answers(act).isEmpty()) {
            RawResponse response = answer.join();
            assertThat(response.success()).isEqualTo(succeeds(act));
            List<String> shown = answers(act).stream().map(Play::canonical).filter(text -> !text.equals(command.prompt())).toList();
            Stream<String> code = silent(act) ? Stream.empty() : Stream.of(response.code());
            assertThat(Stream.concat(response.texts().stream(), code)).containsExactlyElementsOf(shown);
        }
        stubs.forEach(Registration::remove);
    }

    private void exchange(Act.Exchange exchange) {
        if (exchange.aborted()) {
            assertThat(caller.raw(aborting(exchange)).join().success()).isTrue();
            return;
        }
        Registration stub = bench.stub(exchange);
        caller.call(exchange);
        int line = 0;
        for (Step step : exchange.steps()) {
            OwnedLine owned = step instanceof Step.FromDevice ? exchange.lines().get(line++) : null;
            if (owned instanceof OwnedLine.Unsolicited event && caller.ended()) {
                bench.raise(event);
            }
            raw(exchange, step);
        }
        if (exchange.complete()) {
            caller.check(exchange);
        } else {
            time.advance(A_WHILE);
            assertThat(caller.ended()).as("some answer").isTrue();
        }
        caller.events();
        stub.remove();
    }

    private void raw(Act.Exchange exchange, Step step) {
        if (step instanceof Step.RawFromDevice raw) {
            assertThat(bench.emulator().transparent().send(raw.bytes())).isTrue();
            assertThat(caller.data().read()).isEqualTo(raw.bytes());
        } else if (step instanceof Step.RawToDevice raw && hasPassthrough(exchange.variant())) {
            if (isEscapeSequence(raw.bytes())) {
                caller.leave();
            } else {
                caller.write(raw.bytes());
                time.advance(A_WHILE);
                assertThat(farEnd).containsExactly(raw.bytes());
                farEnd.clear();
            }
        }
    }
}
