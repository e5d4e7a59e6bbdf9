package io.github.atspec.runtime.emulator;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import io.github.atspec.runtime.codec.EndedPayload;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineProblem;
import io.github.atspec.runtime.spec.DetailSpec;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.FailureSpec;
import io.github.atspec.runtime.spec.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One command on its way through the steps of its variant. */
final class Exchange<Q, R> {
    private final Engine engine;
    private final LineOutput output;
    private final Handler<Q, R> handler;
    private Q request;
    private final @Nullable Runnable next;
    private @Nullable Answering underWay;

    Exchange(Engine engine, LineOutput output, Handler<Q, R> handler, Q request) {
        this(engine, output, handler, request, null);
    }

    /** @param next what follows on success, in place of the ending; null where nothing does */
    Exchange(Engine engine, LineOutput output, Handler<Q, R> handler, Q request, @Nullable Runnable next) {
        this.engine = engine;
        this.output = output;
        this.handler = handler;
        this.request = request;
        this.next = next;
    }

    void begin() {
        guarded(() -> {
            if (!handler.supported()) {
                refuse(Outcome.NOT_SUPPORTED, null, null);
            } else if (!handler.allowed(request)) {
                refuse(Outcome.NOT_ALLOWED_NOW, null, null);
            } else if (handler.payloadStep() < 0) {
                answer(0);
            } else {
                awaitPayload(handler.payloadStep());
            }
        });
    }

    private void awaitPayload(int index) {
        Step.Payload<Q, R> step = (Step.Payload<Q, R>) handler.spec().steps().get(index);
        long count = step.most(request, engine.dialect().longestPayload());
        if (count < 0 || count > engine.dialect().longestPayload()) {
            refuse(Outcome.TOO_LONG, null, null);
            return;
        }
        for (Step<Q, R> before : handler.spec().steps().subList(0, index)) {
            writeFixed(before);
        }
        output.commit();
        Receipt receipt = receipt(step, index);
        if (step.ending() == null) {
            engine.awaitPayload(Math.toIntExact(count), receipt);
        } else {
            engine.awaitPayload(Math.toIntExact(count), step.count() != null, step.ending(), receipt);
        }
    }

    private Receipt receipt(Step.Payload<Q, R> step, int index) {
        return new Receipt() {
            @Override
            public void complete(Bytes data) {
                engine.payloadOver();
                take(step, index, data);
            }

            @Override
            public void aborted(Bytes data) {
                engine.payloadOver();
                abort(step, data);
            }

            @Override
            public void tooLong(long length) {
                engine.payloadOver();
                engine.traceUnseen(length);
                refuse(Outcome.TOO_LONG, null, null);
            }

            @Override
            public void abandoned() {
                note(Outcome.ABANDONED, null, null);
            }
        };
    }

    private void abort(Step.Payload<Q, R> step, Bytes data) {
        if (step.ending() instanceof EndedPayload ending && ending.abort() != null) {
            engine.traceAborted(data, ending.abort().bytes());
            note(Outcome.ABORTED, null, null);
            ending.abort().then().forEach(output::code);
            output.commit();
        }
    }

    private void take(Step.Payload<Q, R> step, int index, Bytes data) {
        engine.tracePayload(data, step.secret());
        guarded(() -> {
            try {
                request = step.with().apply(request, data);
            } catch (InvalidValueException e) {
                refuse(Outcome.INVALID_VALUE, new LineProblem.Invalid(e.parameter(), e.value(), e.rule()), null);
                return;
            }
            answer(index + 1);
        });
    }

    private void answer(int from) {
        answer(from, handler.answer(request));
    }

    private void answer(int from, Answer<R> answer) {
        if (answer instanceof Answer.Success<R> success) {
            write(from, success.response(), true);
        } else if (answer instanceof Answer.Failure<R> failure) {
            fail(failure);
        } else if (answer instanceof PendingAnswer<R> pending) {
            output.commit();
            Answering phase = new Answering(() -> note(Outcome.ABANDONED, null, null));
            underWay = phase;
            engine.answering(phase);
            pending.goesTo(outlet(phase, new UnderWay<>(handler.spec().steps(), from)));
        }
    }

    private PendingAnswer.Outlet<R> outlet(Answering phase, UnderWay<Q, R> written) {
        return new PendingAnswer.Outlet<>() {
            @Override
            public boolean locked(PendingAnswer<R> answer) {
                return engine.goOn(() -> answer.drain(this));
            }

            @Override
            public boolean line(String item, Object line) {
                return engine.isIn(phase, () -> guarded(() -> {
                    written.line(item, line, output, index -> writeFixed(handler.spec().steps().get(index)));
                    output.commit();
                }));
            }

            @Override
            public boolean end(Answer<R> ending) {
                return engine.isIn(phase, () -> {
                    engine.answered(phase);
                    guarded(() -> answer(written.at(), ending));
                });
            }
        };
    }

    /** Writes the steps up to the end or passthrough. */
    private void write(int from, R response, boolean first) {
        List<Step<Q, R>> steps = handler.spec().steps();
        int index = from;
        while (index < steps.size() && !(steps.get(index) instanceof Step.Passthrough)) {
            if (next == null || index < steps.size() - 1 || !(steps.get(index) instanceof Step.Fixed)) {
                write(steps.get(index), response);
            }
            index++;
        }
        if (first) {
            note(Outcome.SUCCESS, null, null);
        }
        output.commit();
        if (index < steps.size()) {
            int behind = index + 1;
            engine.passThrough(() -> guarded(() -> write(behind, response, false)));
        } else {
            engine.finished(handler.spec().aftermath());
            if (next != null) {
                next.run();
            }
        }
    }

    private void write(Step<Q, R> step, R response) {
        if (step instanceof Step.Info<Q, R, ?> info) {
            writeInfo(info, response);
        } else if (step instanceof Step.Announced<Q, R, ?> announced) {
            writeAnnounced(announced, response);
        } else {
            writeFixed(step);
        }
    }

    private <T> void writeInfo(Step.Info<Q, R, T> info, R response) {
        if (info.expected().getAsBoolean()) {
            info.values().apply(response).forEach(value -> output.line(info.codec(), value, Output.Kind.LINE));
        }
    }

    private <E> void writeAnnounced(Step.Announced<Q, R, E> announced, R response) {
        LineCodec<E> codec = Events.spelling(announced.event());
        if (codec != null) {
            announced.values().apply(response).forEach(value -> output.event(codec, value));
        }
    }

    private void writeFixed(Step<Q, R> step) {
        if (step instanceof Step.Fixed<Q, R> fixed) {
            output.text(fixed.text());
        } else if (step instanceof Step.Prompt<Q, R> prompt) {
            output.prompt(prompt.text());
        }
    }

    private void fail(Answer.Failure<R> failure) {
        String code = failure.code();
        if (failure.failure() != null) {
            FailureSpec ending = ending(failure.failure());
            writeDetails(ending, failure.details());
            code = code == null ? ending.code() : code;
        } else if (!failure.details().isEmpty()) {
            throw new IllegalArgumentException("details of a failure without a name");
        }
        if (failure.error() != null) {
            writeError(failure.error());
        }
        if (code == null) {
            engine.failures().fail(failure.error(), handler.spec().errors());
        } else {
            output.code(code);
        }
        note(Outcome.FAILURE, null, null);
        output.commit();
    }

    private void writeError(DeviceError error) {
        DetailSpec<?> detail = handler.spec().detail();
        if (detail != null) {
            engine.failures().explain(detail, error);
        } else if (!engine.failures().explain()) {
            throw new IllegalArgumentException("the dialect has neither a line nor a code that says why a command fails");
        }
    }

    private FailureSpec ending(String name) {
        return handler.spec().failures().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no failure is named " + name + "; there is "
                        + handler.spec().failures().stream().map(FailureSpec::name).toList()));
    }

    private void writeDetails(FailureSpec ending, List<Object> details) {
        if (details.size() != ending.details().size()) {
            throw new IllegalArgumentException(
                    "failure " + ending.name() + " has " + ending.details().size() + " detail lines, not " + details.size());
        }
        for (int i = 0; i < details.size(); i++) {
            // The values of a failure come from its generated factory, which has the codec's type.
            @SuppressWarnings("unchecked")
            LineCodec<Object> codec = (LineCodec<Object>) ending.details().get(i);
            output.line(codec, details.get(i), Output.Kind.LINE);
        }
    }

    /** Code of the emulator's user runs here; whatever it throws, the host gets an answer and the journal the cause. */
    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | AssertionError e) {
            output.rollback();
            System.getLogger(Emulator.class.getName()).log(System.Logger.Level.WARNING, handler.spec().title() + " could not be answered", e);
            refuse(Outcome.METHOD_FAILED, null, e);
        }
    }

    private void refuse(Outcome outcome, @Nullable LineProblem problem, @Nullable Throwable thrown) {
        note(outcome, problem, thrown);
        if (underWay != null) {
            engine.answered(underWay);
        }
        engine.failures().refuse(outcome);
        output.commit();
    }

    private void note(Outcome outcome, @Nullable LineProblem problem, @Nullable Throwable thrown) {
        engine.journal().add(new JournalEntry(handler.spec().title(), request, outcome, problem, thrown));
    }
}
