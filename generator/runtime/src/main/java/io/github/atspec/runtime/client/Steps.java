package io.github.atspec.runtime.client;

import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.spec.Step;

/** How one step of a response takes lines and says what it awaits. */
final class Steps {
    private Steps() {}

    static Exchange.Strength strength(LineCodec<?> codec) {
        if (codec.free()) {
            return Exchange.Strength.FREE;
        }
        return codec.strong() ? Exchange.Strength.STRONG : Exchange.Strength.WEAK;
    }

    /** Whether a later step may be reached without anything more for this one. */
    static boolean skippable(Step<?, ?> step, Collected collected) {
        if (step instanceof Step.Info<?, ?, ?> info) {
            return collected.count(info.name()) >= info.min() || !info.expected().getAsBoolean();
        }
        return step instanceof Step.Announced<?, ?, ?> announced && collected.count(announced.name()) >= announced.min();
    }

    /** Whether the step can take no more. */
    static boolean full(Step<?, ?> step, Collected collected) {
        if (step instanceof Step.Info<?, ?, ?> info) {
            return collected.count(info.name()) >= info.max();
        }
        return step instanceof Step.Announced<?, ?, ?> announced && collected.count(announced.name()) >= announced.max();
    }

    /** Reads the line for the step; false when it is not of its shape or not of this request. */
    static <Q, T> boolean take(Step.Info<Q, ?, T> info, Q request, Reading line, Exchange.Strength strength, Taken into) {
        if (strength(info.codec()) != strength || full(info, into.collected())) {
            return false;
        }
        T value = line.as(info.codec());
        if (value == null || !info.match().test(request, value)) {
            return false;
        }
        into.add(info.name(), value, info.streaming());
        return true;
    }

    /** Whether the line is of the step's shape and of this request. */
    static <Q, T> boolean reads(Step.Info<Q, ?, T> info, Q request, Reading line, Exchange.Strength strength) {
        T value = strength(info.codec()) == strength ? line.as(info.codec()) : null;
        return value != null && info.match().test(request, value);
    }

    /** The same for an event that belongs to the command; it is published too. */
    static <Q, E> boolean take(Step.Announced<Q, ?, E> announced, Q request, Reading line, Events events, Taken into) {
        if (full(announced, into.collected())) {
            return false;
        }
        E value = Events.read(announced.event(), line);
        if (value == null || !announced.match().test(request, value)) {
            return false;
        }
        events.publish(announced.event(), value);
        into.add(announced.name(), value, announced.streaming());
        return true;
    }

    /** Whether the line of the step is not known to be held back by a mode. */
    static boolean expected(Step<?, ?> step) {
        return !(step instanceof Step.Info<?, ?, ?> info) || info.expected().getAsBoolean();
    }

    /** Whether the line of the step ends in counted bytes. */
    static boolean counts(Step<?, ?> step) {
        return step instanceof Step.Info<?, ?, ?> info && info.codec().payloadMark() >= 0;
    }

    static long payload(Step<?, ?> step, Reading line, Exchange.Strength strength) {
        if (step instanceof Step.Info<?, ?, ?> info) {
            return strength(info.codec()) == strength ? line.payload(info.codec()) : -1;
        }
        if (step instanceof Step.Announced<?, ?, ?> announced && strength == Exchange.Strength.STRONG) {
            return announcedPayload(announced.event(), line);
        }
        return -1;
    }

    private static long announcedPayload(EventSpec<?> event, Reading line) {
        return event.spellings().stream()
                .mapToLong(spelling -> line.payload(spelling.codec()))
                .filter(length -> length >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** What the step awaits, as a phrase. */
    static String awaited(Step<?, ?> step) {
        if (step instanceof Step.Fixed<?, ?> fixed) {
            return "'" + fixed.text() + "'";
        } else if (step instanceof Step.Prompt<?, ?> prompt) {
            return "the prompt '" + prompt.text() + "'";
        } else if (step instanceof Step.Info<?, ?, ?> info) {
            return "a line '" + info.name() + "'";
        } else if (step instanceof Step.Announced<?, ?, ?> announced) {
            return "the event '" + announced.event().name() + "'";
        } else if (step instanceof Step.Payload<?, ?> payload) {
            return "room for the payload '" + payload.name() + "'";
        }
        return "the end of the data mode";
    }
}
