package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.CommandEnd;
import io.github.atspec.core.decode.Traced;
import io.github.atspec.core.example.Act;
import io.github.atspec.core.example.Executed;
import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.model.Value;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import io.github.atspec.runtime.emulator.Registration;
import io.github.atspec.runtime.time.VirtualTime;
import io.github.atspec.runtime.transport.MemoryLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The generated emulator against the literal bytes of the example. */
final class EmulatorPlay extends Play {
    private final VirtualTime time = new VirtualTime();
    private final Traced traced = new Traced();
    private final Peer host;
    private final Bench bench;
    private final Bytes lineEnd = generated.set().dialect().lineEnd();
    /** What the device wrote last: behind a prompt, raw data or an echo without a line end the next line begins with a line end. */
    private Bytes last = Bytes.EMPTY;
    private Bytes said = Bytes.EMPTY;
    /** What the example has made of the device's state, by the interpreter's reading. */
    private final Spoken spoken;

    EmulatorPlay(GeneratedSet generated, Executed executed) {
        super(generated, executed);
        MemoryLink link = new MemoryLink();
        host = new Peer(link.host());
        bench = new Bench(this, time, traced.log(time));
        spoken = new Spoken(generated.set().dialect(), givenModes());
        bench.emulator().attach(link.device());
    }

    @Override
    void play() {
        executed.acts().forEach(act -> act(act, null));
    }

    /** @param repetition what stands for the line, or null */
    private void act(Act act, @Nullable String repetition) {
        if (act instanceof Act.Exchange exchange) {
            commands(repetition == null ? ((Step.Request) exchange.steps().get(0)).text() : repetition, List.of(exchange), null);
        } else if (act instanceof Act.Several several) {
            commands(repetition == null ? several.line().text() : repetition, several.commands(), several.refused());
        } else if (act instanceof Act.Repeated repeated) {
            act(repeated.act(), repeated.line());
        } else if (act instanceof Act.Happened happened) {
            bench.raise(happened.event());
            assertThat(host.heard()).isEqualTo(line(happened.step()));
        } else {
            Act.Refused refused = (Act.Refused) act;
            command(repetition == null ? refused.line() : repetition);
            if (refused.why() != null) {
                shows(line(refused.why()));
            }
            if (refused.answer() != null) {
                shows(line(refused.answer()));
            }
            assertThat(unread()).as("nothing more").isEqualTo(Bytes.EMPTY);
        }
        traced.decodes(generated.set());
    }

    /** Writes a command line; a device that echoes sends it back before anything else. */
    private void command(String line) {
        boolean echoes = echoes(spoken.modes());
        Bytes end = line.equals(generated.set().dialect().repeat()) ? Bytes.EMPTY : CommandEnd.of(generated.set(), line);
        Bytes written = ClientPlay.join(Step.bytes(line), end);
        host.says(written);
        if (echoes) {
            shows(written);
            last = written;
        }
    }

    private void commands(String line, List<Act.Exchange> commands, Step.@Nullable FromDevice refused) {
        List<Registration> stubs = commands.stream().map(bench::stub).toList();
        command(line);
        commands.forEach(this::answer);
        if (refused != null) {
            step(commands.get(0), refused);
        }
        assertThat(unread()).as("nothing more").isEqualTo(Bytes.EMPTY);
        stubs.forEach(Registration::remove);
    }

    private void answer(Act.Exchange exchange) {
        spoken.begin(exchange);
        if (!exchange.complete()) {
            assertThat(unread().toString()).as("some answer").matches("(?s).*(>|\\\\x0D|\\\\x0D\\\\x0A)");
            said = Bytes.EMPTY;
            return;
        }
        int line = 0;
        for (Step step : exchange.steps().subList(1, exchange.steps().size())) {
            OwnedLine owned = step instanceof Step.FromDevice ? exchange.lines().get(line++) : null;
            if (owned instanceof OwnedLine.Unsolicited event) {
                bench.raise(event);
            }
            if (owned instanceof OwnedLine.Info info && !info.item().traits().approximate().isEmpty()) {
                showsNearly(info);
            } else {
                step(exchange, step);
            }
        }
        spoken.end(exchange);
    }

    /** What the device has written and the example has not shown yet. */
    private Bytes unread() {
        said = ClientPlay.join(said, host.heard());
        return said;
    }

    private void step(Act.Exchange exchange, Step step) {
        if (step instanceof Step.RawToDevice raw) {
            assertThat(unread()).as("nothing more before '%s'", raw.bytes()).isEqualTo(Bytes.EMPTY);
            time.advance(A_WHILE);
            host.says(raw.bytes());
            time.advance(A_WHILE);
        } else if (step instanceof Step.RawFromDevice raw) {
            assertThat(bench.emulator().transparent().send(raw.bytes())).isTrue();
            shows(raw.bytes());
            last = raw.bytes();
        } else {
            shows(line((Step.FromDevice) step));
        }
    }

    /** What has to stand before a line. */
    private Bytes before() {
        boolean begun = last.isEmpty() || ends(last, lineEnd) || spoken.numeric() && (ends(last, Bytes.utf8("\r")) || ends(last, Bytes.utf8("\n")));
        boolean needsEnd = !begun && (spoken.numeric() || generated.set().dialect().lineStart().isEmpty());
        return needsEnd ? lineEnd : spoken.start();
    }

    private static boolean ends(Bytes bytes, Bytes end) {
        return bytes.length() >= end.length() && bytes.slice(bytes.length() - end.length(), bytes.length()).equals(end);
    }

    private void shows(Bytes expected) {
        Bytes written = unread();
        Bytes begun = written.slice(0, Math.min(expected.length(), written.length()));
        assertThat(begun).as("of '%s'", written).isEqualTo(expected);
        said = written.slice(expected.length(), written.length());
    }

    /** The device's own value of what its hardware rounds is another one than the example's. */
    private void showsNearly(OwnedLine.Info info) {
        shows(before());
        Bytes written = unread();
        String text = WireString.decode(written);
        Bytes line = Step.bytes(text.substring(0, text.indexOf(lineEnd.utf8())));
        Reading read = generated.interpreter().readLine(info.item().line(), line);
        assertThat(read).as("of '%s'", written).isInstanceOf(Reading.Parsed.class);
        assertThat(exact(info, ((Reading.Parsed) read).values())).isEqualTo(exact(info, info.values()));
        said = written.slice(line.length() + lineEnd.length(), written.length());
    }

    private static Map<String, Value> exact(OwnedLine.Info info, Map<String, Value> values) {
        Map<String, Value> exact = new HashMap<>(values);
        info.item().traits().approximate().forEach(parameter -> exact.remove(parameter.name()));
        return exact;
    }

    private Bytes line(Step.FromDevice step) {
        Bytes line = ClientPlay.join(before(), spoken.line(step, canonical(step)));
        last = step.number() == null ? line : lineEnd;
        return line;
    }

}
