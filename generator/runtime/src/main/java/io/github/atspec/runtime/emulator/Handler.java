package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A variant and what answers it. Used under the emulator's lock. */
final class Handler<Q, R> {
    private final CommandSpec<Q, R> spec;
    private final Predicate<Q> requires;
    /** The emulator's own method first, then what stands in for it; the last one counts. */
    private final List<Function<Q, Answer<R>>> methods = new ArrayList<>();
    private BooleanSupplier supported = () -> true;

    Handler(CommandSpec<Q, R> spec, Predicate<Q> requires) {
        this.spec = spec;
        this.requires = requires;
        checkSteps();
    }

    CommandSpec<Q, R> spec() {
        return spec;
    }

    boolean allowed(Q request) {
        return requires.test(request);
    }

    void supportedIf(BooleanSupplier condition) {
        supported = condition;
    }

    /** Whether the device has it at all; what somebody answers from outside it has. */
    boolean supported() {
        return methods.size() > 1 || supported.getAsBoolean();
    }

    Answer<R> answer(Q request) {
        return methods.get(methods.size() - 1).apply(request);
    }

    void add(Function<Q, Answer<R>> method) {
        methods.add(method);
    }

    void remove(Function<Q, Answer<R>> method) {
        methods.removeIf(m -> m == method);
    }

    boolean isUnanswered() {
        return methods.isEmpty();
    }

    /** Index of the step that takes data from the host, or -1. */
    int payloadStep() {
        for (int i = 0; i < spec.steps().size(); i++) {
            if (spec.steps().get(i) instanceof Step.Payload) {
                return i;
            }
        }
        return -1;
    }

    /** What is written before the data has come cannot depend on the answer, which is made of the data. */
    private void checkSteps() {
        int payload = payloadStep();
        for (int i = 0; i < spec.steps().size(); i++) {
            String wrong = i < payload ? wrongBeforePayload(spec.steps().get(i)) : i > payload ? wrongAfter(spec.steps().get(i)) : null;
            if (wrong != null) {
                throw new IllegalArgumentException(spec.title() + ": " + wrong);
            }
        }
    }

    private static @Nullable String wrongBeforePayload(Step<?, ?> step) {
        return step instanceof Step.Fixed || step instanceof Step.Prompt ? null : "only fixed lines and a prompt may come before a payload";
    }

    private @Nullable String wrongAfter(Step<?, ?> step) {
        return step instanceof Step.Payload ? "only one payload may come" : null;
    }
}
