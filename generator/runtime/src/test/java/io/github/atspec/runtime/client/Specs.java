package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.Codecs.Packet;
import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.spec.FailureSpec;
import io.github.atspec.runtime.spec.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Commands and events for tests, whose response is simply what was collected. */
final class Specs {
    static final Dialect DIALECT = dialect(new Dialect.EscapeSequence(Bytes.utf8("+++"), Duration.ZERO, Duration.ZERO, Duration.ZERO));

    static final Dialect GUARDED = dialect(new Dialect.EscapeSequence(
            Bytes.utf8("+++"), Duration.ofMillis(20), Duration.ofMillis(20), Duration.ofSeconds(1)));

    /** {@code +DATA,<id>,<length>} or {@code +DATA,<id>,<length>,<data>}. */
    static final EventSpec<Packet> DATA = new EventSpec<>(
            "data",
            List.of(
                    new EventSpec.Spelling<>("passive", new Codecs.NoticeCodec("+DATA,"), () -> true),
                    new EventSpec.Spelling<>("active", new Codecs.PacketCodec("+DATA,", false), () -> true)));

    /** {@code +LINK:<id>,<what>}. */
    static final EventSpec<Pair> LINK =
            new EventSpec<>("link", List.of(new EventSpec.Spelling<>("only", Codecs.PairCodec.strong("+LINK:"), () -> true)));

    private Specs() {}

    static Dialect dialect(Dialect.@Nullable EscapeSequence escape) {
        return new Dialect(
                Bytes.utf8("\r"), Bytes.utf8("\r\n"), 40, 5000, '\\', "\"\\", List.of("OK"), List.of("ERROR", "BUSY"), escape);
    }

    @SafeVarargs
    static CommandSpec<Request, Collected> command(Step<Request, Collected>... steps) {
        List<Step<Request, Collected>> list = new ArrayList<>();
        for (Step<Request, Collected> step : steps) {
            list.add(step);
        }
        return spec(List.of(), list);
    }

    @SafeVarargs
    static CommandSpec<Request, Collected> failing(List<FailureSpec> failures, Step<Request, Collected>... steps) {
        List<Step<Request, Collected>> list = new ArrayList<>();
        for (Step<Request, Collected> step : steps) {
            list.add(step);
        }
        return spec(failures, list);
    }

    private static CommandSpec<Request, Collected> spec(List<FailureSpec> failures, List<Step<Request, Collected>> steps) {
        return new CommandSpec<>(
                "AT+TEST",
                "set",
                null,
                new Codecs.RequestCodec(),
                steps,
                failures,
                collected -> collected,
                () -> true,
                (request, response) -> {},
                Duration.ofSeconds(5));
    }

    static Step<Request, Collected> ok() {
        return fixed("OK");
    }

    static Step<Request, Collected> fixed(String text) {
        return new Step.Fixed<>(text);
    }

    static Step<Request, Collected> prompt() {
        return new Step.Prompt<>(">");
    }

    static Step<Request, Collected> payload() {
        return new Step.Payload<>("data", Request::data, request -> request.data().length(), (request, data) -> request, false);
    }

    static Step<Request, Collected> secretPayload() {
        return new Step.Payload<>("key", Request::data, request -> request.data().length(), (request, data) -> request, true);
    }

    static Step<Request, Collected> passthrough() {
        return new Step.Passthrough<>("data");
    }

    static <T> Step<Request, Collected> info(String name, LineCodec<T> codec, int min, int max) {
        return info(name, codec, min, max, (request, line) -> true);
    }

    static <T> Step<Request, Collected> info(String name, LineCodec<T> codec, int min, int max, BiPredicate<Request, T> match) {
        return new Step.Info<>(name, codec, min, max, match, response -> List.of(), () -> true);
    }

    /** A line that the modem's mode is known to hold back. */
    static <T> Step<Request, Collected> heldBack(String name, LineCodec<T> codec) {
        return new Step.Info<>(name, codec, 0, 1, (request, line) -> true, response -> List.of(), () -> false);
    }

    static <E> Step<Request, Collected> announced(EventSpec<E> event, int min, int max, BiPredicate<Request, E> match) {
        return new Step.Announced<>(event.name(), event, min, max, match, response -> List.of());
    }
}
