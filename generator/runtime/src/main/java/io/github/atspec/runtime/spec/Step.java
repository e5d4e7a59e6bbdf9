package io.github.atspec.runtime.spec;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.PayloadEnding;
import io.github.atspec.runtime.codec.LineCodec;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One step of a response. The host reads them in order, the device writes them in order.
 *
 * @param <Q> request type
 * @param <R> response type
 */
public sealed interface Step<Q, R> {

    /**
     * An information response line.
     *
     * @param <T> what the line carries
     * @param name unique in the response
     * @param min least number of lines
     * @param max greatest number
     * @param match whether a line read belongs to this request (fields that must equal the request's)
     * @param values the lines to write for a response
     * @param expected false when the line's mode guard is known to be false
     * @param streaming who hears of each line as it arrives, or null for a line that only the response holds
     */
    record Info<Q, R, T>(
            String name,
            LineCodec<T> codec,
            int min,
            int max,
            BiPredicate<Q, T> match,
            Function<R, List<T>> values,
            BooleanSupplier expected,
            @Nullable Streaming<T> streaming)
            implements Step<Q, R> {

        /** A line that only the response holds. */
        public Info(
                String name,
                LineCodec<T> codec,
                int min,
                int max,
                BiPredicate<Q, T> match,
                Function<R, List<T>> values,
                BooleanSupplier expected) {
            this(name, codec, min, max, match, values, expected, null);
        }

        Info<Q, R, T> heardBy(Consumer<? super T> listener) {
            return new Info<>(name, codec, min, max, match, values, expected, new Streaming<>(listener));
        }
    }

    /** A fixed line; the success ending if last. */
    record Fixed<Q, R>(String text) implements Step<Q, R> {}

    /** A prompt, without a line end. */
    record Prompt<Q, R>(String text) implements Step<Q, R> {

        /** By what it is known: the blank that the device may write behind it does not belong to that. */
        public String known() {
            return text.stripTrailing();
        }
    }

    /**
     * Data from host to device.
     *
     * @param name of the payload
     * @param data the bytes to send
     * @param count how many bytes the request announces, or null where the ending alone says it
     * @param with the request with the bytes received in place of those that it was read with: zeros, or none where they are not counted
     * @param secret whether traces mask it
     * @param ending what ends it, before its count where it has one; or null
     */
    record Payload<Q, R>(
            String name,
            Function<Q, Bytes> data,
            @Nullable ToLongFunction<Q> count,
            BiFunction<Q, Bytes, Q> with,
            boolean secret,
            @Nullable PayloadEnding ending)
            implements Step<Q, R> {

        /** Data that its count alone ends. */
        public Payload(String name, Function<Q, Bytes> data, ToLongFunction<Q> count, BiFunction<Q, Bytes, Q> with, boolean secret) {
            this(name, data, count, with, secret, null);
        }

        /** Data that its ending alone ends. */
        public Payload(String name, Function<Q, Bytes> data, BiFunction<Q, Bytes, Q> with, boolean secret, PayloadEnding ending) {
            this(name, data, null, with, secret, ending);
        }

        /**
         * How many bytes the device takes.
         *
         * @param longest what it takes at most where the request does not say it
         */
        public long most(Q request, long longest) {
            return count == null ? longest : count.applyAsLong(request);
        }

        /** The bytes to write for a request. */
        public Bytes written(Q request) {
            return ending == null ? data.apply(request) : ending.write(data.apply(request));
        }
    }

    /** Both directions raw until the dialect's escape sequence; the steps after it follow then. */
    record Passthrough<Q, R>(String name) implements Step<Q, R> {}

    /**
     * An unsolicited result code that belongs to the command while it is pending; delivered to subscribers too.
     *
     * @param <E> the event's type
     * @param streaming as for lines
     */
    record Announced<Q, R, E>(
            String name,
            EventSpec<E> event,
            int min,
            int max,
            BiPredicate<Q, E> match,
            Function<R, List<E>> values,
            @Nullable Streaming<E> streaming)
            implements Step<Q, R> {

        /** An event that only the response and subscribers get. */
        public Announced(String name, EventSpec<E> event, int min, int max, BiPredicate<Q, E> match, Function<R, List<E>> values) {
            this(name, event, min, max, match, values, null);
        }

        Announced<Q, R, E> heardBy(Consumer<? super E> listener) {
            return new Announced<>(name, event, min, max, match, values, new Streaming<>(listener));
        }
    }
}
