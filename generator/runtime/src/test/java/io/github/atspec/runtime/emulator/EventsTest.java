package io.github.atspec.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.bench.Bench;
import io.github.atspec.runtime.bench.BenchEmulator;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventsTest {
    private final BenchEmulator emulator = new BenchEmulator(EmulatorOptions.defaults());
    private final Typist host = Typist.at(emulator);

    private void raise(int id) {
        emulator.raise(emulator.bench.link, new Bench.Link(id));
    }

    @Test
    void anEventIsWrittenAtOnceWhileNothingElseHappens() {
        raise(1);
        assertThat(host.got()).isEqualTo("LINK 1\r\n");
    }

    @Test
    void theFirstSpellingWhoseGuardHoldsIsWritten() {
        Bench.Packet packet = new Bench.Packet(1, Bytes.utf8("a\r\n"));
        emulator.raise(emulator.bench.packet, packet);
        emulator.mode.set(1);
        emulator.raise(emulator.bench.packet, packet);
        emulator.mode.set(2);
        emulator.raise(emulator.bench.packet, packet);
        assertThat(host.got()).isEqualTo("+PACKET:1,3\r\n+PACKET:1,3,a\r\n\r\n");
    }

    @Test
    void aHalfSentCommandLineDoesNotHoldItUp() {
        host.send("AT+NU");
        raise(1);
        assertThat(host.got()).isEqualTo("LINK 1\r\n");
        assertThat(host.ask("M=1\r\n")).isEqualTo("+NUM:1\r\nOK\r\n");
    }

    @Test
    void itWaitsForTheEndOfAPayloadAndItsAnswer() {
        host.ask("AT+SEND=1,3\r\nab");
        raise(1);
        raise(2);
        assertThat(host.got()).isEmpty();
        assertThat(host.ask("cAT\r\n")).isEqualTo("\r\nRecv 3 bytes\r\nOK\r\nLINK 1\r\nLINK 2\r\nOK\r\n");
    }

    @Test
    void itWaitsForTheEndOfPassthrough() {
        host.ask("AT+RAW\r\n");
        raise(1);
        emulator.transparent().send(Bytes.utf8("data"));
        assertThat(host.got()).isEqualTo("data");
        assertThat(host.ask("+++")).isEqualTo("\r\nOK\r\nLINK 1\r\n");
    }

    @Test
    void theModeAtTheTimeOfTheEventDecidesItsSpelling() {
        host.ask("AT+SEND=1,1\r\n");
        emulator.raise(emulator.bench.packet, new Bench.Packet(1, Bytes.utf8("a")));
        emulator.mode.set(1);
        assertThat(host.ask("x")).isEqualTo("\r\nRecv 1 bytes\r\nOK\r\n+PACKET:1,1\r\n");
    }

    @Test
    void oneRaisedByTheMethodFollowsItsAnswer() {
        emulator.answer(emulator.bench.attention, request -> {
            raise(1);
            return Answer.ok(Done.DONE);
        });
        assertThat(host.ask("AT\r\nAT\r\n")).isEqualTo("OK\r\nLINK 1\r\nOK\r\nLINK 1\r\n");
    }

    @Test
    void severalRaisedUnderTheLockComeAfterIt() {
        String seen = emulator.locked(() -> {
            raise(1);
            raise(2);
            return host.got();
        });
        assertThat(seen).isEmpty();
        assertThat(host.got()).isEqualTo("LINK 1\r\nLINK 2\r\n");
    }

    @Test
    void withoutAHostItIsLost() {
        emulator.detach();
        raise(1);
        Typist next = Typist.at(emulator);
        raise(2);
        assertThat(next.got()).isEqualTo("LINK 2\r\n");
    }

    @Test
    void oneThatCannotBeWrittenIsRefused() {
        EventSpec<String> odd = new EventSpec<>("odd", List.of(new EventSpec.Spelling<>("only", refusing(), () -> true)));
        assertThatThrownBy(() -> emulator.raise(odd, "x")).isInstanceOf(InvalidValueException.class);
        raise(1);
        assertThat(host.got()).isEqualTo("LINK 1\r\n");
    }

    private static LineCodec<String> refusing() {
        return new LineCodec<>() {
            @Override
            public String head() {
                return "+ODD:";
            }

            @Override
            public boolean strong() {
                return true;
            }

            @Override
            public @Nullable String read(LineReader in) {
                return null;
            }

            @Override
            public void write(LineWriter out, String value) {
                out.literal("+ODD:");
                throw new InvalidValueException("value", value, "cannot be written");
            }
        };
    }

    @Test
    void eventsOfManyThreadsNeverCutIntoAnswers() throws InterruptedException {
        int threads = 4;
        int each = 500;
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> raisers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int id = t;
            raisers.add(new Thread(() -> {
                try {
                    start.await();
                } catch (InterruptedException e) {
                    return;
                }
                for (int i = 0; i < each; i++) {
                    raise(id);
                }
            }));
        }
        raisers.forEach(Thread::start);
        start.countDown();
        int rounds = 300;
        for (int i = 0; i < rounds; i++) {
            host.send("AT+SEND=1,4\r").send("\n\r\n").send("ab").send("AT+RA").send("W\r\nx++").send("+");
        }
        for (Thread raiser : raisers) {
            raiser.join();
        }
        String got = host.got();
        String answers = got.replaceAll("LINK \\d\r\n", "");
        assertThat(answers).isEqualTo(">\r\nRecv 4 bytes\r\nOK\r\n>\r\nOK\r\n".repeat(rounds));
        assertThat(got.length() - answers.length()).isEqualTo(threads * each * "LINK 0\r\n".length());
        assertThat(got).doesNotContain(">LINK");
        assertThat(emulator.packets.rows()).hasSize(rounds).allMatch(p -> p.data().equals(Bytes.utf8("\r\nab")));
    }
}
