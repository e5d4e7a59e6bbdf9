package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import io.github.atspec.runtime.codec.CommandLineParts;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.DetailSpec;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What a session knows of commands that its descriptor does not: which of the modes they may set, and why they failed. */
final class RawCommands {
    private final SpecExchange.Context context;
    private final Duration timeOut;
    private final List<CommandSpec<?, ?>> setters = new CopyOnWriteArrayList<>();
    private volatile @Nullable DetailSpec<?> detail;

    RawCommands(SpecExchange.Context context, Duration timeOut) {
        this.context = context;
        this.timeOut = timeOut;
    }

    void watch(CommandSpec<?, ?>... commands) {
        setters.addAll(List.of(commands));
    }

    void explain(DetailSpec<?> why) {
        detail = why;
    }

    RawExchange exchange(RawCommand command, Executor where) {
        return new RawExchange(context, command, () -> doubt(command.line()), detail, timeOut, where);
    }

    private void doubt(String line) {
        if (line.equals(context.dialect().repeat())) {
            setters.forEach(setter -> setter.aftermath().doubt().run());
            return;
        }
        Bytes bytes = Bytes.wrap(WireString.encode(line));
        CommandLineParts.of(context.dialect(), bytes).forEach(part -> doubtOne(CommandLineParts.alone(context.dialect(), bytes, part).utf8()));
        doubtOne(line);
    }

    private void doubtOne(String line) {
        setters.stream()
                .filter(setter -> line.regionMatches(true, 0, setter.request().head(), 0, setter.request().head().length()))
                .forEach(setter -> setter.aftermath().doubt().run());
    }
}
