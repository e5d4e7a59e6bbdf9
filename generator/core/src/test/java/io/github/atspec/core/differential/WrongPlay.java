package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.example.Executed;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.time.VirtualTime;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.transport.MemoryLink;
import java.util.List;

/**
 * An example that must not parse: nothing reads its line, and the emulator refuses it where it is a command line. Of the device's lines only strong ones count: a weak
 * one, such as free text, reads anything while its command is pending.
 */
final class WrongPlay extends Play {
    WrongPlay(GeneratedSet generated, Executed executed) {
        super(generated, executed);
    }

    private Step step() {
        return executed.example().steps().get(0);
    }

    /** Whether it is a command line; else it is a line of the device. */
    boolean fromHost() {
        return step() instanceof Step.Request;
    }

    private Bytes line() {
        return Step.bytes(canonical(step()));
    }

    @Override
    void play() {
        List<LineTwin> reading = LineTwins.of(generated).stream()
                .filter(twin -> fromHost() ? twin.fromHost() : !twin.fromHost() && twin.line().strong())
                .filter(twin -> twin.codecReads(line()).isPresent())
                .toList();

        assertThat(reading).isEmpty();
    }

    void playOnEmulator() {
        MemoryLink link = new MemoryLink();
        Peer host = new Peer(link.host());
        new Bench(this, new VirtualTime(), WireLog.NONE).emulator().attach(link.device());

        Bytes written = ClientPlay.join(line(), generated.set().dialect().commandEnd());
        host.says(written);

        Bytes heard = host.heard();
        Bytes answer = echoes(givenModes()) ? heard.slice(written.length(), heard.length()) : heard;
        String code = answer.utf8().strip();
        assertThat(code).matches(this::isFailure, "is a failure code");
        assertThat(answer).isEqualTo(ClientPlay.join(generated.set().dialect().lineStart(), ClientPlay.join(Bytes.utf8(code), generated.set().dialect().lineEnd())));
    }
}
