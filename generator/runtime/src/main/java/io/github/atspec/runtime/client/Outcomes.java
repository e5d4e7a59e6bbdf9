package io.github.atspec.runtime.client;

import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.spec.LaterSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Commands that were answered and are to be settled by events. Used by one thread at a time. */
final class Outcomes {
    private final Outbox out;
    private final List<Awaited<?, ?>> awaited = new ArrayList<>();
    private long now;

    Outcomes(Outbox out) {
        this.out = out;
    }

    /** One command. */
    static final class Awaited<Q, S> {
        private final String title;
        private final Q request;
        private final LaterSpec<Q, S> later;
        private final Executor where;
        final CompletableFuture<S> outcome = new CompletableFuture<>();
        private long deadline;

        /** @param where completes the outcome */
        Awaited(String title, Q request, LaterSpec<Q, S> later, Executor where) {
            this.title = title;
            this.request = request;
            this.later = later;
            this.where = where;
        }

        private Duration within() {
            return later.within().apply(request);
        }

        private boolean settledBy(EventSpec<?> event, Object value, Outbox out) {
            for (LaterSpec.Ending<Q, ? extends S> ending : later.success()) {
                if (matches(ending, event, value)) {
                    // The value was read by a codec of the event of that name, whose type the ending has.
                    @SuppressWarnings("unchecked")
                    S success = (S) value;
                    out.complete(where, () -> outcome.complete(success));
                    return true;
                }
            }
            for (LaterSpec.Ending<Q, ?> ending : later.failure()) {
                if (matches(ending, event, value)) {
                    fail(new LaterFailureException(title, event.name(), value), out);
                    return true;
                }
            }
            return false;
        }

        private <E> boolean matches(LaterSpec.Ending<Q, E> ending, EventSpec<?> event, Object value) {
            if (!ending.event().name().equals(event.name())) {
                return false;
            }
            // As above.
            @SuppressWarnings("unchecked")
            E typed = (E) value;
            return ending.match().test(request, typed);
        }

        private void fail(RuntimeException cause, Outbox out) {
            out.complete(where, () -> outcome.completeExceptionally(cause));
        }
    }

    void at(long time) {
        now = time;
    }

    /** From now on events may settle it. */
    void await(Awaited<?, ?> command) {
        command.deadline = now + command.within().toNanos();
        awaited.add(command);
    }

    void happened(EventSpec<?> event, Object value) {
        awaited.removeIf(command -> command.outcome.isDone() || command.settledBy(event, value, out));
    }

    long deadline() {
        return awaited.stream().mapToLong(command -> command.deadline).min().orElse(Phase.NEVER);
    }

    void tick() {
        awaited.removeIf(command -> {
            boolean due = now >= command.deadline;
            if (due) {
                command.fail(new LaterTimeOutException(command.title, command.within()), out);
            }
            return due;
        });
    }

    /** No more events are awaited. */
    void end(Supplier<RuntimeException> why) {
        awaited.forEach(command -> command.fail(why.get(), out));
        awaited.clear();
    }
}
