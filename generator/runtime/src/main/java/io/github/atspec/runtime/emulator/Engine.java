package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.emulator.state.StateStore;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.transport.Transport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The state machine of an emulator; in the making. */
final class Engine {
    private final StateStore store;

    Engine(Dialect dialect, EmulatorOptions options, StateStore store, Journal journal) {
        this.store = store;
    }

    <Q, R> void on(CommandSpec<Q, R> spec, Predicate<Q> requires, Function<Q, Answer<R>> method) {
        throw notYet();
    }

    void echoWhen(BooleanSupplier condition) {
        throw notYet();
    }

    <Q, R> Registration answer(CommandSpec<Q, R> spec, Function<Q, Answer<R>> method) {
        throw notYet();
    }

    <E> void raise(EventSpec<E> event, E value) {
        throw notYet();
    }

    boolean inPassthrough() {
        return false;
    }

    Registration onPassthroughData(Consumer<Bytes> listener) {
        throw notYet();
    }

    boolean sendPassthrough(Bytes data) {
        throw notYet();
    }

    void restart() {
        store.restart();
    }

    void attach(Transport transport) {
        throw notYet();
    }

    void detach() {
        throw notYet();
    }

    private static UnsupportedOperationException notYet() {
        return new UnsupportedOperationException("the engine is not there yet");
    }
}
