package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.Step;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where in the steps of a response a command is, and which of them may come next. */
final class Cursor<Q, R> {
    private final List<Step<Q, R>> steps;
    private final Collected collected;
    private final FinalCodes codes;
    private int at;
    private boolean quiet;

    Cursor(List<Step<Q, R>> steps, Collected collected, FinalCodes codes) {
        this.steps = steps;
        this.collected = collected;
        this.codes = codes;
    }

    /** @param none whether the modem writes no result codes */
    void quiet(boolean none) {
        quiet = none;
    }

    /** Whether the modem answers nothing, not even a result code. */
    boolean empty() {
        return steps.isEmpty();
    }

    boolean atEnd() {
        return at == steps.size();
    }

    Step<Q, R> step() {
        return steps.get(at);
    }

    @Nullable Step<Q, R> last() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }

    List<Step<Q, R>> rest() {
        return steps.subList(at, steps.size());
    }

    /** Goes to a step. */
    void to(int step) {
        at = step;
    }

    /** Goes behind the step that the cursor stands at. */
    void next() {
        at++;
    }

    /** Passes over what can take no more. */
    void passFull() {
        while (!atEnd() && Steps.full(step(), collected)) {
            at++;
        }
    }

    /** The first step that may come now and for which the test is true. */
    OptionalInt find(Predicate<Step<Q, R>> test) {
        for (int i = at; i < steps.size(); i++) {
            if (test.test(steps.get(i))) {
                return OptionalInt.of(i);
            } else if (!skippable(steps.get(i))) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /** The steps that may come now. */
    List<Step<Q, R>> open() {
        int end = at;
        while (end < steps.size() && skippable(steps.get(end))) {
            end++;
        }
        return steps.subList(at, Math.min(end + 1, steps.size()));
    }

    private boolean skippable(Step<Q, R> step) {
        return quiet && step instanceof Step.Fixed<Q, R> fixed && codes.contains(fixed.text()) || Steps.skippable(step, collected);
    }

    /** The prompt that may come now, or null. */
    @Nullable Bytes prompt() {
        List<Step<Q, R>> open = open();
        return !open.isEmpty() && open.get(open.size() - 1) instanceof Step.Prompt<Q, R> prompt ? Bytes.utf8(prompt.known()) : null;
    }

    /** Goes behind the prompt. */
    void prompted() {
        while (!(step() instanceof Step.Prompt)) {
            at++;
        }
        at++;
    }

    /** Whether nothing has to come any more. */
    boolean mayEnd() {
        return rest().stream().allMatch(this::skippable);
    }

    /** Whether nothing more has to come but the ending. */
    boolean mayBeOver() {
        int end = last() instanceof Step.Fixed ? steps.size() - 1 : steps.size();
        return steps.subList(Math.min(at, end), end).stream().allMatch(this::skippable);
    }

    /** Whether no result code will come, and nothing else has to before the end or data mode. */
    boolean endsInSilence() {
        return quiet && !steps.isEmpty() && rest().stream().takeWhile(step -> !(step instanceof Step.Passthrough)).allMatch(this::skippable);
    }

    /** Goes to the end, or to data mode. */
    void silence() {
        while (!atEnd() && !(step() instanceof Step.Passthrough)) {
            at++;
        }
    }

    /** Whether data are still to be sent, so that the modem may take for them what is written next. */
    boolean awaitsData() {
        return rest().stream().anyMatch(s -> s instanceof Step.Prompt || s instanceof Step.Payload || s instanceof Step.Passthrough);
    }

    /** What has to come next, as a phrase. */
    String awaited() {
        return rest().stream().filter(step -> !skippable(step)).findFirst().map(Steps::awaited).orElse("the end");
    }
}
