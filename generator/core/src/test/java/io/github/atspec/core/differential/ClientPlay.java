package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.decode.Traced;
import io.github.atspec.core.example.Act;
import io.github.atspec.core.example.Executed;
import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.RawCommand;
import io.github.atspec.runtime.client.RawResponse;
import io.github.atspec.runtime.time.VirtualTime;
import io.github.atspec.runtime.transport.MemoryLink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The generated client against the literal bytes of the example. */
final class ClientPlay extends Play {
    private final VirtualTime time = new VirtualTime();
    private final Traced traced = new Traced();
    private final Peer device;
    private final Caller caller;
    private final Bytes commandEnd = generated.set().dialect().commandEnd();
    private final Spoken spoken;

    ClientPlay(GeneratedSet generated, Executed executed) {
        super(generated, executed);
        MemoryLink link = new MemoryLink();
        spoken = new Spoken(generated.set().dialect(), givenModes());
        device = new Peer(link.device());
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
                    raw(several.line().text(), commandEnd, act);
                }
            } else if (act instanceof Act.Repeated repeated) {
                raw(repeated.line(), Bytes.EMPTY, repeated.act());
            } else if (act instanceof Act.Happened happened) {
                device.says(line(happened.step()));
                assertThat(caller.events()).containsExactly(event(happened.event(), happened.event().values()));
            } else {
                refused((Act.Refused) act);
            }
        }
        traced.decodes(generated.set());
    }

    private void refused(Act.Refused refused) {
        String line = refused.line();
        CompletableFuture<RawResponse> answer = caller.raw(line);
        Bytes end = line.equals(generated.set().dialect().repeat()) ? Bytes.EMPTY : commandEnd;
        assertThat(device.heard()).isEqualTo(join(Step.bytes(line), end));
        if (refused.answer() == null) {
            time.advance(A_WHILE);
            assertThat(answer.join().code()).isEmpty();
            return;
        }
        if (refused.why() != null) {
            device.says(line(refused.why()));
        }
        device.says(line(refused.answer()));
        time.advance(A_WHILE);
        assertThat(answer.join().success()).isFalse();
    }

    private void together(Act.Several several) {
        List<CompletableFuture<?>> calls = caller.together(several);
        assertThat(device.heard()).isEqualTo(join(Step.bytes(canonical(several.line())), commandEnd));
        for (Act.Exchange exchange : several.commands()) {
            spoken.begin(exchange);
            exchange.steps().subList(1, exchange.steps().size()).forEach(step -> step(exchange, step));
            spoken.end(exchange);
        }
        caller.check(several, calls);
        caller.events();
    }

    /** A line that no call writes. */
    private void raw(String line, Bytes end, Act act) {
        RawCommand command = rawCommand(line, act);
        CompletableFuture<RawResponse> answer = caller.raw(command);
        assertThat(device.heard()).isEqualTo(join(Step.bytes(line), end));
        commands(act).forEach(spoken::begin);
        for (Step.FromDevice said : answers(act)) {
            boolean prompt = said.text().equals(command.prompt());
            device.says(line(said));
            assertThat(device.heard()).isEqualTo(prompt ? command.data() : Bytes.EMPTY);
        }
        if (answers(act).isEmpty() && !silent(act)) {
            device.says(line(refused()));
        }
        commands(act).forEach(spoken::end);
        time.advance(A_WHILE);
        assertThat(answer).isDone();
        assertThat(answer.join().success()).isEqualTo(succeeds(act));
        caller.events();
    }

    private void aborted(Act.Exchange exchange) {
        CompletableFuture<RawResponse> answer = caller.raw(aborting(exchange));
        assertThat(device.heard()).isEqualTo(join(Step.bytes(canonical(exchange.steps().get(0))), commandEnd));
        exchange.steps().subList(1, exchange.steps().size()).forEach(step -> step(exchange, step));
        assertThat(answer.join().success()).isTrue();
    }

    private void exchange(Act.Exchange exchange) {
        if (exchange.aborted()) {
            aborted(exchange);
            return;
        }
        caller.call(exchange);
        spoken.begin(exchange);
        assertThat(device.heard()).as("the command line").isEqualTo(join(Step.bytes(canonical(exchange.steps().get(0))), exchange.variant().end(generated.set().dialect())));
        for (Step step : exchange.steps().subList(1, exchange.steps().size())) {
            step(exchange, step);
        }
        if (!exchange.complete()) {
            device.says(line(refused()));
        }
        caller.check(exchange);
        spoken.end(exchange);
        assertThat(caller.events()).as("events").isEqualTo(events(exchange));
        if (failsInPayload(exchange)) {
            assertThat(device.heard()).as("the probe").isEqualTo(join(commandEnd, join(Bytes.utf8("AT"), commandEnd)));
            device.says(line(new Step.FromDevice("OK", null, SourceLocation.startOf(""))));
            time.advance(A_WHILE);
        }
        assertThat(device.heard()).as("nothing more").isEqualTo(Bytes.EMPTY);
    }

    private List<Object> events(Act.Exchange exchange) {
        List<Object> events = new ArrayList<>();
        for (OwnedLine line : exchange.lines()) {
            if (line instanceof OwnedLine.Announced || line instanceof OwnedLine.Unsolicited) {
                events.add(record(exchange, line).orElseThrow());
            }
        }
        return events;
    }

    private void step(Act.Exchange exchange, Step step) {
        if (step instanceof Step.FromDevice line) {
            device.says(line(line));
        } else if (step instanceof Step.RawFromDevice raw) {
            device.says(raw.bytes());
            assertThat(caller.data().read()).isEqualTo(raw.bytes());
        } else if (step instanceof Step.RawToDevice raw) {
            if (hasPassthrough(exchange.variant())) {
                passthrough(raw.bytes());
            }
            assertThat(device.heard()).as("raw bytes").isEqualTo(raw.bytes());
        }
    }

    private void passthrough(Bytes bytes) {
        if (isEscapeSequence(bytes)) {
            caller.leave();
        } else {
            caller.write(bytes);
        }
    }

    private Step.FromDevice refused() {
        return new Step.FromDevice(refusal(), null, SourceLocation.startOf(""));
    }

    private Bytes line(Step.FromDevice step) {
        return join(spoken.start(), spoken.line(step, step.text()));
    }

    static Bytes join(Bytes first, Bytes second) {
        byte[] all = new byte[first.length() + second.length()];
        first.copyTo(all, 0);
        second.copyTo(all, first.length());
        return Bytes.wrap(all);
    }
}
