package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.emulator.state.StateStore;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.DetailSpec;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.spec.ResultCodes;
import io.github.atspec.runtime.trace.WireLog;
import io.github.atspec.runtime.transport.Transport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated emulators: takes command lines from a host and answers them, raises events, keeps state.
 *
 * <p>Thread-safe. Methods that answer commands, listeners of passthrough data and all access to state run under one lock ({@link #locked}); a method may use the
 * emulator freely but must not wait for another thread that does.
 */
public abstract class Emulator {
    private final StateStore store = new StateStore();
    private final Journal journal;
    private final Engine engine;
    private final Attachment attachment;
    private final Transparent transparent;

    protected Emulator(Dialect dialect, EmulatorOptions options) {
        journal = new Journal(options.journalSize());
        Wire wire = new Wire(options.time());
        Tracer tracer = new Tracer(options.wireLog() != WireLog.NONE, wire::incoming);
        engine = new Engine(dialect, options.time(), store, journal, tracer, wire);
        attachment = new Attachment(engine, wire, store.lock(), options.wireLog());
        transparent = new Transparent(engine);
    }

    /** Where a generated emulator makes its cells. */
    protected final StateStore store() {
        return store;
    }

    /**
     * Registers a variant. Called by the constructor of a generated emulator, in the order of the descriptor.
     *
     * @param requires false when the device refuses the request in its present state; asked before a prompt is written, with zeros for the payload
     * @param method what answers it
     */
    protected final <Q, R> void on(CommandSpec<Q, R> spec, Predicate<Q> requires, Function<Q, Answer<R>> method) {
        store.lock().run(() -> engine.commands().on(spec, requires, method));
    }

    /** Registers a variant that is never refused for its state. */
    protected final <Q, R> void on(CommandSpec<Q, R> spec, Function<Q, Answer<R>> method) {
        on(spec, request -> true, method);
    }

    /** Says whether the device has a variant; one that it lacks is refused before its payload is asked for, unless {@link #answer} has another method for it. */
    protected final <Q, R> void supportedIf(CommandSpec<Q, R> spec, BooleanSupplier condition) {
        store.lock().run(() -> engine.commands().supportedIf(spec, condition));
    }

    /**
     * Says how failures are answered; with the dialect's first failure code without.
     *
     * @param detail the line before a failure code that says why, or null
     */
    protected final void answerFailuresBy(ResultCodes codes, @Nullable DetailSpec<?> detail) {
        store.lock().run(() -> engine.failures().use(codes, detail));
    }

    /** Says when command lines are echoed; never without. */
    protected final void echoWhen(BooleanSupplier condition) {
        store.lock().run(() -> engine.echoWhen(condition));
    }

    /**
     * Answers a variant with {@code method} instead of the emulator's own method, until removed. Of several for one variant the latest counts. Preconditions of
     * the variant are checked as before. A variant that the emulator does not have is added.
     */
    public final <Q, R> Registration answer(CommandSpec<Q, R> spec, Function<Q, Answer<R>> method) {
        Runnable remove = store.lock().call(() -> engine.commands().answer(spec, method));
        return () -> store.lock().run(remove);
    }

    /**
     * Writes an event to the host in the first spelling whose mode guard holds, or nothing if there is none. While an answer, a payload or passthrough is under
     * way the line waits for its end. Without a host it is lost, as on an open line; over TCP there is a host once its connection has been accepted, which its
     * first answer proves.
     *
     * @throws io.github.atspec.runtime.InvalidValueException when the event cannot be written in that spelling
     */
    public final <E> void raise(EventSpec<E> event, E value) {
        engine.raise(event, value);
    }

    /** What was asked, for assertions. */
    public final Journal journal() {
        return journal;
    }

    /** The far end of passthrough. */
    public final Transparent transparent() {
        return transparent;
    }

    /** As after a power cycle: cells have their saved or initial values, and payloads and passthrough under way end. */
    public final void restart() {
        engine.restart();
    }

    /** Runs a task during which nothing else changes the state; lines it raises are written after it. */
    public final <T extends @Nullable Object> T locked(Supplier<T> task) {
        return store.lock().call(task);
    }

    /**
     * Connects a host and starts its transport; the host attached before is let go of, and its transport closed. The state stays, a half-sent line, payload or
     * passthrough of the former host does not.
     */
    public final void attach(Transport transport) {
        attachment.attach(transport);
    }

    /** Lets go of the host, if any, and closes its transport. */
    public final void detach() {
        attachment.detach();
    }
}
