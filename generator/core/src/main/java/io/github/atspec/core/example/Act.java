package io.github.atspec.core.example;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that happens in an example. */
public sealed interface Act {

    /**
     * A command with what the device said to it.
     *
     * @param steps of the example, the command line first
     * @param request values of the request, a payload included
     * @param lines what the lines of the device among the steps are, in order
     * @param complete whether the response has its ending; an example may show a command line alone
     */
    record Exchange(
            Command command, Variant variant, List<Step> steps, Map<String, Value> request, List<OwnedLine> lines, boolean complete)
            implements Act {

        /** Whether the host took the data of the command back. */
        public boolean aborted() {
            return variant.payload().filter(payload -> !request.containsKey(payload.parameter().name())).isPresent()
                    && steps.stream().anyMatch(Step.RawToDevice.class::isInstance);
        }

        /** Whether the command took effect. */
        public boolean succeeded() {
            return complete && !aborted() && lines.stream().noneMatch(OwnedLine.Failure.class::isInstance);
        }
    }

    /**
     * A command line of several commands.
     *
     * @param line as it is written
     * @param commands those that were executed, in order; the first step of each is the command alone
     * @param refused the answer to the one behind them, which no command reads; null where there is none
     */
    record Several(Step.Request line, List<Exchange> commands, Step.@Nullable FromDevice refused) implements Act {}

    /**
     * A line by which the host has the one before executed again.
     *
     * @param line as it is written, without a command end
     * @param act what it did this time
     */
    record Repeated(String line, Act act) implements Act {}

    /**
     * A command line that no command reads, for a value or altogether, so that the device refuses it.
     *
     * @param why the line before the failure code that says why, or null
     * @param answer the failure code, or null where the device writes none
     */
    record Refused(String line, Step.@Nullable FromDevice why, Step.@Nullable FromDevice answer) implements Act {}

    /** An event outside any command. */
    record Happened(Step.FromDevice step, OwnedLine.Unsolicited event) implements Act {}
}
