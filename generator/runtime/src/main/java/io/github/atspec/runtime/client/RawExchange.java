package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A command that the descriptor does not know: every line that is no event belongs to it, until a final result code. */
final class RawExchange extends Exchange<RawResponse> {
    private final Dialect dialect;
    private final Bytes line;
    private final Runnable doubt;
    private final List<Bytes> lines = new ArrayList<>();
    private String code = "";

    /** @param doubt makes the session rely no longer on what the line may change */
    RawExchange(Dialect dialect, String line, Runnable doubt, Duration timeOut, Executor where) {
        super(line, timeOut, where);
        this.dialect = dialect;
        this.line = Bytes.utf8(line);
        this.doubt = doubt;
    }

    @Override
    CommandLine line(LineWriter writer) {
        return new CommandLine(line, List.of());
    }

    @Override
    Next sent() {
        doubt.run();
        return super.sent();
    }

    @Override
    @Nullable Next code(String text) {
        if (!dialect.success().contains(text) && !dialect.failure().contains(text)) {
            return null;
        }
        code = text;
        return new Next.Done();
    }

    @Override
    @Nullable Next line(Reading read, Strength strength) {
        if (strength == Strength.STRONG) {
            return null;
        }
        lines.add(read.bytes());
        return Next.AWAIT;
    }

    @Override
    String awaited() {
        return "a final result code";
    }

    @Override
    boolean raw() {
        return true;
    }

    @Override
    void succeed(Outbox out) {
        succeed(out, new RawResponse(lines, code, dialect.success().contains(code)));
    }
}
