package io.github.atspec.runtime.client;

import io.github.atspec.runtime.codec.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the commands that a thread submits while it puts some on one line. */
final class OneLine {
    private final Dialect dialect;
    private final FinalCodes codes;
    private final ThreadLocal<@Nullable List<SpecExchange<?, ?>>> collected = new ThreadLocal<>();

    OneLine(Dialect dialect, FinalCodes codes) {
        this.dialect = dialect;
        this.codes = codes;
    }

    /** Runs a task and gives away what it has submitted, as one. */
    <T> T of(Supplier<T> task, Consumer<Exchange<?>> give) {
        if (dialect.several() == null) {
            throw new IllegalStateException("the modem takes one command on a line");
        } else if (collected.get() != null) {
            throw new IllegalStateException("these commands are put on one line already");
        }
        List<SpecExchange<?, ?>> commands = new ArrayList<>();
        collected.set(commands);
        T result;
        try {
            result = task.get();
        } finally {
            collected.remove();
        }
        if (commands.size() == 1) {
            give.accept(commands.get(0));
        } else if (!commands.isEmpty()) {
            give.accept(new Together(commands, dialect, codes));
        }
        return result;
    }

    /**
     * Takes a command if its thread collects some.
     *
     * @param waiting the executor of those who wait for their command
     */
    boolean takes(Exchange<?> exchange, Executor waiting) {
        List<SpecExchange<?, ?>> commands = collected.get();
        if (commands == null) {
            return false;
        } else if (!(exchange instanceof SpecExchange<?, ?> command) || exchange.where() == waiting || exchange.heard()) {
            throw new IllegalStateException(exchange.title() + ": together with others go only asynchronous calls of commands, without listeners");
        } else {
            commands.add(command);
            return true;
        }
    }
}
