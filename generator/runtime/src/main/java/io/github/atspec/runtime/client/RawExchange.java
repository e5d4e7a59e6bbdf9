package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.spec.DetailSpec;
import io.github.atspec.runtime.spec.DeviceError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A command that the descriptor does not know: every line that is no event belongs to it, until a final result code. */
final class RawExchange extends Exchange<RawResponse> {
    private final Dialect dialect;
    private final FinalCodes codes;
    private final RawCommand command;
    private final Runnable doubt;
    private final @Nullable DetailSpec<?> detail;
    private final List<Bytes> lines = new ArrayList<>();
    private Data data;
    private @Nullable DeviceError error;
    private String code = "";
    private boolean success;

    /** What has become of the data. */
    private enum Data {
        AWAITS_PROMPT,
        BEING_WRITTEN,
        WRITTEN
    }

    /**
     * @param doubt makes the session rely no longer on what the line may change
     * @param detail the dialect's line that says why a command failed, or null
     */
    RawExchange(SpecExchange.Context context, RawCommand command, Runnable doubt, @Nullable DetailSpec<?> detail, Duration timeOut, Executor where) {
        super(command.line(), timeOut, where);
        this.dialect = context.dialect();
        this.codes = context.codes();
        this.command = command;
        this.doubt = doubt;
        this.detail = detail;
        this.data = command.prompt() == null ? Data.WRITTEN : Data.AWAITS_PROMPT;
    }

    @Override
    CommandLine line(LineWriter writer) {
        return new CommandLine(Bytes.wrap(WireString.encode(command.line())), List.of());
    }

    /** What stands for the line before has no end. */
    @Override
    boolean ends() {
        return !command.line().equals(dialect.repeat());
    }

    @Override
    Next sent() {
        doubt.run();
        return super.sent();
    }

    @Override
    @Nullable Bytes promptAwaited() {
        return data == Data.AWAITS_PROMPT ? Bytes.utf8(java.util.Objects.requireNonNull(command.prompt())) : null;
    }

    @Override
    Next prompted() {
        data = Data.BEING_WRITTEN;
        return new Next.Send(command.data(), false);
    }

    @Override
    Next payloadSent() {
        data = Data.WRITTEN;
        return Next.AWAIT;
    }

    @Override
    @Nullable Next code(String text) {
        return codes.contains(text) ? ended(text, dialect.success().contains(text)) : null;
    }

    @Override
    @Nullable Next code(Reading line) {
        DeviceError why = codes.failure(line, null);
        error = why == null ? error : why;
        return why != null || codes.success(line) ? ended(line.bytes().utf8(), why == null) : null;
    }

    private Next ended(String text, boolean succeeded) {
        if (data == Data.BEING_WRITTEN) {
            return new Next.Fail(new CommandFailedException(title(), text, null, List.of(), error), true);
        }
        if (succeeded && data == Data.AWAITS_PROMPT) {
            lines.add(Bytes.utf8(text));
            return Next.AWAIT;
        }
        code = text;
        success = succeeded;
        return new Next.Done();
    }

    @Override
    @Nullable Next line(Reading read, Strength strength) {
        if (read.ofRecord()) {
            return null;
        }
        boolean why = detail != null && detail.codec().strong() == (strength == Strength.STRONG) && explained(detail, read);
        if (!why && strength == Strength.STRONG) {
            return null;
        }
        lines.add(read.bytes());
        return Next.AWAIT;
    }

    private <D> boolean explained(DetailSpec<D> spec, Reading read) {
        D line = read.as(spec.codec());
        if (line == null) {
            return false;
        }
        error = spec.error(line);
        return true;
    }

    /** Nobody knows whether a raw line succeeds to which the modem answers no code: silence is taken for success. */
    @Override
    boolean endsInSilence() {
        return codes.quiet() && data == Data.WRITTEN;
    }

    @Override
    Next silence() {
        success = true;
        return new Next.Done();
    }

    @Override
    String awaited() {
        return data == Data.AWAITS_PROMPT ? "the prompt '" + command.prompt() + "'" : "a final result code";
    }

    @Override
    boolean raw() {
        return true;
    }

    @Override
    void succeed(Outbox out) {
        succeed(out, new RawResponse(lines, code, success, error));
    }
}
