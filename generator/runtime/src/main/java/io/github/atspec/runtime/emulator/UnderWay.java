package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.spec.Step;
import java.util.List;
import java.util.function.IntConsumer;

/** The steps of a response that is written bit by bit. */
final class UnderWay<Q, R> {
    private final List<Step<Q, R>> steps;
    private int at;

    /** @param from the step to go on with */
    UnderWay(List<Step<Q, R>> steps, int from) {
        this.steps = steps;
        this.at = from;
    }

    int at() {
        return at;
    }

    /** Writes a line of the step of that name. */
    void line(String item, Object line, LineOutput output, IntConsumer between) {
        int index = at;
        while (index < steps.size() && !isNamed(steps.get(index), item)) {
            index++;
        }
        if (index == steps.size()) {
            throw new IllegalArgumentException("no line '" + item + "' may come any more");
        }
        for (int i = at; i < index; i++) {
            between.accept(i);
        }
        at = index;
        write(steps.get(index), line, output);
    }

    private static boolean isNamed(Step<?, ?> step, String name) {
        return step instanceof Step.Info<?, ?, ?> info && info.name().equals(name)
                || step instanceof Step.Announced<?, ?, ?> announced && announced.name().equals(name);
    }

    private static void write(Step<?, ?> step, Object line, LineOutput output) {
        if (step instanceof Step.Info<?, ?, ?> info) {
            output.line(untyped(info.codec()), line, Output.Kind.LINE);
        } else if (step instanceof Step.Announced<?, ?, ?> announced) {
            LineCodec<?> codec = Events.spelling(announced.event());
            if (codec != null) {
                output.event(untyped(codec), line);
            }
        }
    }

    /** A line of another type than the codec's makes it throw, which ends the command. */
    @SuppressWarnings("unchecked")
    private static LineCodec<Object> untyped(LineCodec<?> codec) {
        return (LineCodec<Object>) codec;
    }
}
