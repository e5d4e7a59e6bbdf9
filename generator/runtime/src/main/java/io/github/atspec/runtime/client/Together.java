package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.CommandLineParts;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.spec.Done;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several commands on one line. Their lines come one command after the other; the result code is that of the last. After a failure those whose lines were followed by
 * lines of another one have succeeded, and nobody knows of the others which of them failed.
 */
final class Together extends Exchange<Done> {
    private final List<SpecExchange<?, ?>> parts;
    private final Dialect dialect;
    private final FinalCodes codes;
    private int at;

    Together(List<SpecExchange<?, ?>> parts, Dialect dialect, FinalCodes codes) {
        super(
                parts.stream().map(Exchange::title).collect(Collectors.joining(" and ")),
                parts.stream().map(Exchange::timeOut).reduce(Duration.ZERO, Duration::plus),
                Runnable::run);
        this.parts = List.copyOf(parts);
        this.dialect = dialect;
        this.codes = codes;
    }

    private SpecExchange<?, ?> last() {
        return parts.get(parts.size() - 1);
    }

    @Override
    CommandLine line(LineWriter writer) {
        Dialect.Several rules = java.util.Objects.requireNonNull(dialect.several());
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(Bytes.utf8(rules.prefix()).toByteArray());
        List<Span> secrets = new ArrayList<>();
        List<Bytes> alone = new ArrayList<>();
        boolean setsModes = false;
        for (SpecExchange<?, ?> part : parts) {
            if (part != last() && !part.mayBeFollowed()) {
                throw new CommandRefusedException(title(), part.title() + " can only be the last command of a line");
            }
            if (!part.answered()) {
                throw new CommandRefusedException(title(), "the modem answers nothing to " + part.title() + ", so it stands on a line of its own");
            }
            CommandLine command = setsModes ? part.lineInAnyMode(writer) : part.line(writer);
            setsModes |= part.setsModes();
            alone.add(command.bytes());
            if (!command.bytes().startsWith(Bytes.utf8(rules.prefix()))) {
                throw new CommandRefusedException(title(), part.title() + " does not begin with " + rules.prefix());
            }
            int shift = line.size() - rules.prefix().length();
            command.secrets().forEach(secret -> secrets.add(new Span(secret.from() + shift, secret.to() + shift)));
            line.writeBytes(command.bytes().slice(rules.prefix().length(), command.bytes().length()).toByteArray());
            if (part != last() && endsAtSeparator(rules, command.bytes())) {
                line.write(rules.separator());
            }
        }
        Bytes whole = Bytes.wrap(line.toByteArray());
        refuseOtherMeaning(whole, alone);
        return new CommandLine(whole, secrets);
    }

    /** Whether a command goes on to a separator that it does not hold itself. */
    private boolean endsAtSeparator(Dialect.Several rules, Bytes command) {
        byte[] followed = java.util.Arrays.copyOf(command.toByteArray(), command.length() + 1);
        followed[command.length()] = 'E';
        return CommandLineParts.of(dialect, Bytes.wrap(followed)).size() < 2 && command.at(command.length() - 1) != rules.separator();
    }

    /** A device must read what is meant. */
    private void refuseOtherMeaning(Bytes line, List<Bytes> commands) {
        if (line.length() > dialect.longestLine()) {
            throw new CommandRefusedException(title(), "its line has " + line.length() + " bytes, the modem takes " + dialect.longestLine());
        }
        List<Bytes> read = CommandLineParts.of(dialect, line).stream().map(part -> CommandLineParts.alone(dialect, line, part)).toList();
        if (!read.equals(commands) || parts.get(0).reads(line)) {
            throw new CommandRefusedException(title(), "on one line they would be read as something else");
        }
    }

    @Override
    Next sent() {
        parts.forEach(SpecExchange::sent);
        boolean quiet = codes.quiet();
        for (SpecExchange<?, ?> part : parts) {
            quiet = part.quietAfter(quiet);
            part.quiet(false);
        }
        last().quiet(quiet);
        return Next.AWAIT;
    }

    @Override
    boolean endsInSilence() {
        return last().endsInSilence() && parts.subList(at, parts.size() - 1).stream().allMatch(SpecExchange::mayBeOver);
    }

    @Override
    Next silence() {
        return advance(parts.size() - 1, last().silence());
    }

    @Override
    boolean mayTake(Reading line) {
        return parts.subList(at, parts.size()).stream().anyMatch(part -> part.mayTake(line));
    }

    @Override
    @Nullable Next code(String text) {
        return code(part -> part.code(text));
    }

    @Override
    @Nullable Next code(Reading line) {
        return code(part -> part.code(line));
    }

    private @Nullable Next code(Function<SpecExchange<?, ?>, @Nullable Next> asking) {
        int asked = at;
        while (asked < parts.size() - 1 && parts.get(asked).mayBeOver()) {
            asked++;
        }
        Next next = asking.apply(parts.get(asked));
        return next == null || next instanceof Next.Fail ? next : advance(asked, next);
    }

    /** Goes on to a command that has taken something: those before have succeeded. */
    private Next advance(int to, Next next) {
        while (at < to) {
            Next done = parts.get(at).over();
            at++;
            if (done instanceof Next.Fail) {
                return done;
            }
        }
        return next;
    }

    /** A line of a command is read in the modes that those before it have left. */
    @Override
    @Nullable Next line(Reading line, Strength strength) {
        for (int i = at; i < parts.size(); i++) {
            if (i > at && parts.get(i).reads(line, strength)) {
                Next over = advance(i, Next.AWAIT);
                if (over instanceof Next.Fail) {
                    return over;
                }
            }
            Next next = parts.get(i).line(line, strength);
            if (next != null) {
                return advance(i, i < parts.size() - 1 && next instanceof Next.Done ? Next.AWAIT : next);
            } else if (!parts.get(i).mayBeOver()) {
                break;
            }
        }
        return null;
    }

    @Override
    long payload(Reading line, Strength strength) {
        for (int i = at; i < parts.size(); i++) {
            long length = parts.get(i).payload(line, strength);
            if (length >= 0 || !parts.get(i).mayBeOver()) {
                return length;
            }
        }
        return -1;
    }

    @Override
    @Nullable Bytes promptAwaited() {
        return parts.subList(at, parts.size() - 1).stream().allMatch(SpecExchange::mayBeOver) ? last().promptAwaited() : null;
    }

    @Override
    Next prompted() {
        return advance(parts.size() - 1, last().prompted());
    }

    @Override
    Next payloadSent() {
        return last().payloadSent();
    }

    @Override
    String awaited() {
        return parts.get(at).mayBeOver() ? last().awaited() : parts.get(at).awaited();
    }

    @Override
    void notUnderstood(String line) {
        parts.get(at).notUnderstood(line);
    }

    @Override
    void succeed(Outbox out) {
        parts.forEach(part -> part.succeed(out));
    }

    @Override
    void fail(Outbox out, Throwable cause) {
        for (int i = 0; i < parts.size(); i++) {
            if (i < at) {
                parts.get(i).succeed(out);
            } else {
                parts.get(i).fail(out, cause);
            }
        }
    }

    @Override
    boolean abandoned() {
        return parts.stream().allMatch(Exchange::abandoned);
    }
}
