package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineProblem;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.spec.CommandSpec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The variants of an emulator, found by the text their lines start with. Used under the emulator's lock. */
final class CommandTable implements LineInput.Ends {
    private final LineReader reader;
    private final Map<String, Handler<?, ?>> byTitle = new LinkedHashMap<>();
    /** By the length of the head, longest first, then by head. */
    private final TreeMap<Integer, Map<String, List<Handler<?, ?>>>> byHead = new TreeMap<>(Comparator.reverseOrder());

    /** Those whose lines hold counted bytes, or have an end of their own. */
    private final List<Handler<?, ?>> counted = new ArrayList<>();
    private final List<Handler<?, ?>> ended = new ArrayList<>();

    CommandTable(Dialect dialect) {
        reader = new LineReader(dialect);
    }

    <Q, R> void on(CommandSpec<Q, R> spec, Predicate<Q> requires, Function<Q, Answer<R>> method) {
        if (byTitle.containsKey(spec.title())) {
            throw new IllegalArgumentException(spec.title() + " is registered already");
        }
        add(new Handler<>(spec, requires)).add(method);
    }

    <Q, R> void supportedIf(CommandSpec<Q, R> spec, BooleanSupplier condition) {
        find(spec).supportedIf(condition);
    }

    /** Returns what takes it back. */
    <Q, R> Runnable answer(CommandSpec<Q, R> spec, Function<Q, Answer<R>> method) {
        Function<Q, Answer<R>> own = method::apply;
        Handler<Q, R> handler = find(spec);
        handler.add(own);
        return () -> {
            handler.remove(own);
            if (handler.isUnanswered()) {
                remove(handler);
            }
        };
    }

    private <Q, R> Handler<Q, R> find(CommandSpec<Q, R> spec) {
        Handler<?, ?> known = byTitle.get(spec.title());
        if (known == null) {
            return add(new Handler<>(spec, request -> true));
        }
        // A title stands for one request and one response type: both specs were generated from the same variant.
        @SuppressWarnings("unchecked")
        Handler<Q, R> handler = (Handler<Q, R>) known;
        return handler;
    }

    private <Q, R> Handler<Q, R> add(Handler<Q, R> handler) {
        byTitle.put(handler.spec().title(), handler);
        String head = handler.spec().request().head();
        byHead.computeIfAbsent(head.length(), length -> new LinkedHashMap<>())
                .computeIfAbsent(head, h -> new ArrayList<>())
                .add(handler);
        if (handler.spec().request().payloadMark() >= 0) {
            counted.add(handler);
        }
        if (handler.spec().request().commandEnd() != null) {
            ended.add(handler);
        }
        return handler;
    }

    private void remove(Handler<?, ?> handler) {
        byTitle.remove(handler.spec().title());
        counted.remove(handler);
        ended.remove(handler);
        String head = handler.spec().request().head();
        byHead.getOrDefault(head.length(), Map.of()).getOrDefault(head, List.of()).remove(handler);
    }

    Match match(Bytes line) {
        return match(line.toByteArray(), line.length());
    }

    @Override
    public long payload(byte[] line, int length) {
        for (Handler<?, ?> handler : counted) {
            LineCodec<?> codec = handler.spec().request();
            long count = codec.payloadMark() == (line[length - 1] & 0xFF) ? codec.payloadLength(reader.reset(line, 0, length)) : -1;
            if (count >= 0) {
                return count;
            }
        }
        return -1;
    }

    @Override
    public int whole(byte[] line, int length) {
        for (Handler<?, ?> handler : ended) {
            Bytes end = Objects.requireNonNull(handler.spec().request().commandEnd());
            int whole = length - end.length();
            if (whole > 0 && Bytes.copyOf(line, whole, end.length()).equals(end) && isLineOf(handler, line, whole)) {
                return whole;
            }
        }
        return -1;
    }

    /** Whether a line is one of the variant but for its values. */
    private boolean isLineOf(Handler<?, ?> handler, byte[] line, int length) {
        Match match = read(handler, line, length);
        return match instanceof Match.Found || ((Match.Refused) match).outcome() != Outcome.UNKNOWN;
    }

    /** Reads a line as the first variant that can; variants with more text in common come first. */
    Match match(byte[] line, int length) {
        String text = new String(line, 0, length, StandardCharsets.ISO_8859_1);
        Match.@Nullable Refused best = null;
        for (Map.Entry<Integer, Map<String, List<Handler<?, ?>>>> heads : byHead.entrySet()) {
            if (heads.getKey() > length) {
                continue;
            }
            for (Handler<?, ?> handler : heads.getValue().getOrDefault(text.substring(0, heads.getKey()), List.of())) {
                Match match = read(handler, line, length);
                if (!(match instanceof Match.Refused refused)) {
                    return match;
                }
                best = best == null || nearness(refused) > nearness(best) ? refused : best;
            }
        }
        return best == null ? new Match.Refused(null, null, Outcome.UNKNOWN, null, null, List.of()) : best;
    }

    private <Q, R> Match read(Handler<Q, R> handler, byte[] line, int length) {
        String title = handler.spec().title();
        boolean expected = handler.spec().expected().getAsBoolean();
        Q request;
        LineProblem problem;
        try {
            request = handler.spec().request().read(reader.reset(line, 0, length));
            problem = reader.problem();
        } catch (InvalidValueException e) {
            request = null;
            problem = new LineProblem.Invalid(e.parameter(), e.value(), e.rule());
        } catch (RuntimeException e) {
            return failed(handler, length, e);
        }
        if (request != null) {
            return expected
                    ? new Match.Found<>(handler, request, reader.secrets())
                    : new Match.Refused(title, request, Outcome.NOT_IN_THIS_MODE, null, null, reader.secrets());
        }
        Outcome outcome = !(problem instanceof LineProblem.Invalid) ? Outcome.UNKNOWN : expected ? Outcome.INVALID_VALUE : Outcome.NOT_IN_THIS_MODE;
        return new Match.Refused(title, null, outcome, problem, null, reader.secrets());
    }

    /** A codec that fails is a fault of the emulator, not of the host, whose line is refused like any other unless another variant reads it. */
    private static Match.Refused failed(Handler<?, ?> handler, int length, RuntimeException cause) {
        System.getLogger(Emulator.class.getName()).log(System.Logger.Level.WARNING, handler.spec().title() + " could not be read", cause);
        List<Span> anythingMayBeSecret = List.of(new Span(handler.spec().request().head().length(), length));
        return new Match.Refused(handler.spec().title(), null, Outcome.METHOD_FAILED, null, cause, anythingMayBeSecret);
    }

    /** Which of several refusals tells most about the line. */
    private static int nearness(Match.Refused refused) {
        if (refused.outcome() == Outcome.METHOD_FAILED) {
            return Integer.MAX_VALUE;
        }
        if (refused.outcome() == Outcome.INVALID_VALUE) {
            return Integer.MAX_VALUE - 1;
        }
        if (refused.outcome() == Outcome.NOT_IN_THIS_MODE) {
            return refused.request() == null ? Integer.MAX_VALUE - 3 : Integer.MAX_VALUE - 2;
        }
        return refused.problem() instanceof LineProblem.Mismatch mismatch ? mismatch.offset() : -1;
    }
}
