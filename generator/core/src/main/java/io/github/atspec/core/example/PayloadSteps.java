package io.github.atspec.core.example;

import io.github.atspec.core.interpret.EndedPayload;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.source.Problems;
import java.util.OptionalLong;

/** Steps of an example that are the data of a command. */
final class PayloadSteps {
    private final Problems problems;

    PayloadSteps(Problems problems) {
        this.problems = problems;
    }

    /** Takes the data of a command, all of which the example shows. */
    void take(Pending command, ResponseItem.Payload payload, Step.RawToDevice step) {
        if (payload.ending() != null) {
            ended(command, payload, payload.ending(), step);
            return;
        }
        OptionalLong count = count(command, payload);
        if (count.isPresent() && count.getAsLong() != step.bytes().length()) {
            miscounted(payload, count.getAsLong(), step);
        }
        command.payload(payload, new Value.Octets(step.bytes()));
    }

    private void ended(Pending command, ResponseItem.Payload payload, ResponseItem.Ending ending, Step.RawToDevice step) {
        EndedPayload read = EndedPayload.read(ending, step.bytes());
        if (!read.ended() || read.rest() > 0) {
            problems.error("example-payload", step.location(), "the payload does not end with '" + ending.end() + "'");
        }
        OptionalLong count = count(command, payload);
        if (count.isPresent() && count.getAsLong() < step.bytes().length()) {
            miscounted(payload, count.getAsLong(), step);
        }
        command.payload(payload, read);
    }

    private static OptionalLong count(Pending command, ResponseItem.Payload payload) {
        Value count = payload.count() == null ? null : command.request().get(payload.count().name());
        return count instanceof Value.Int number ? OptionalLong.of(number.value()) : OptionalLong.empty();
    }

    private void miscounted(ResponseItem.Payload payload, long count, Step.RawToDevice step) {
        String announced = "<" + java.util.Objects.requireNonNull(payload.count()).name() + "> is " + count;
        problems.error("example-payload", step.location(), announced + ", but the payload has " + step.bytes().length() + " bytes");
    }
}
