package io.github.atspec.runtime.bench;

import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.emulator.Answer;
import io.github.atspec.runtime.emulator.Emulator;
import io.github.atspec.runtime.emulator.EmulatorOptions;
import io.github.atspec.runtime.emulator.state.Kept;
import io.github.atspec.runtime.emulator.state.QueueState;
import io.github.atspec.runtime.emulator.state.ScalarState;
import io.github.atspec.runtime.emulator.state.StateStore;
import io.github.atspec.runtime.emulator.state.TableState;
import io.github.atspec.runtime.spec.Done;
import java.util.Comparator;
import java.util.List;

/** The modem, as a generated emulator with its overrides would be. */
public final class BenchEmulator extends Emulator {
    public final ScalarState<Integer> mode = store().scalar("mode", 0, Kept.FLASH);
    public final ScalarState<Boolean> echo = store().scalar("echo", false, Kept.RAM);
    public final TableState<Integer, Bench.Number> numbers =
            store().table("numbers", Bench.Number::number, Comparator.naturalOrder(), 3, Kept.RAM);
    public final QueueState<Bench.Packet> packets = store().queue("packets", StateStore.UNBOUNDED, Kept.RAM);
    public final Bench bench = new Bench(mode);

    public BenchEmulator(Dialect dialect, EmulatorOptions options) {
        super(dialect, options);
        echoWhen(echo::value);
        on(bench.attention, request -> Answer.ok(Done.DONE));
        on(bench.setNumber, request -> !numbers.has(request.number()), this::setNumber);
        on(bench.readNumbers, request -> Answer.ok(new Bench.Numbers(numbers.rows())));
        on(bench.setMode, this::setMode);
        on(bench.openSingle, request -> Answer.ok(Done.DONE));
        on(bench.openMultiple, request -> Answer.ok(Done.DONE));
        on(bench.send, request -> request.id() != 9, this::send);
        on(bench.sendKey, request -> Answer.ok(Done.DONE));
        on(bench.read, this::read);
        on(bench.login, request -> Answer.ok(Done.DONE));
        on(bench.dial, this::dial);
        on(bench.raw, request -> Answer.ok(Done.DONE));
        on(bench.restart, this::restart);
    }

    public BenchEmulator(EmulatorOptions options) {
        this(Bench.DIALECT, options);
    }

    private Answer<Bench.Number> setNumber(Bench.Number request) {
        return numbers.put(request) ? Answer.ok(request) : Answer.error();
    }

    private Answer<Done> setMode(Bench.Number request) {
        mode.set(request.number());
        return Answer.ok(Done.DONE);
    }

    private Answer<Bench.Sent> send(Bench.Send request) {
        packets.add(new Bench.Packet(request.id(), request.data()));
        return request.id() == 8 ? Answer.fail("sendFail") : Answer.ok(new Bench.Sent(request.data().length()));
    }

    private Answer<Bench.Packets> read(Bench.Read request) {
        Bench.Packet packet = packets.take(p -> p.id() == request.id());
        return Answer.ok(new Bench.Packets(packet == null ? List.of() : List.of(packet)));
    }

    private Answer<Bench.Dialled> dial(Bench.Number request) {
        return request.number() > 9 ? Answer.fail("busy", request) : Answer.ok(new Bench.Dialled(new Bench.Link(request.number())));
    }

    private Answer<Done> restart(Bench.Nothing request) {
        restart();
        return Answer.ok(Done.DONE);
    }
}
