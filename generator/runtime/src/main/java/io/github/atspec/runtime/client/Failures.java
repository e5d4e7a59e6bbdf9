package io.github.atspec.runtime.client;

import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.spec.DetailSpec;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.FailureSpec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The failure endings of a command in flight, and which of their detail lines have come: these may come at any step. */
final class Failures {
    private final List<Ending> endings;
    private final List<String> codes;
    private final @Nullable DetailSpec<?> detail;
    private @Nullable DeviceError error;

    /**
     * @param detail the dialect's detail line, or null
     * @param codes the dialect's failure codes
     */
    Failures(List<FailureSpec> specs, @Nullable DetailSpec<?> detail, List<String> codes) {
        this.endings = specs.stream().map(Ending::new).toList();
        this.detail = detail;
        this.codes = codes;
    }

    private static final class Ending {
        private final FailureSpec spec;
        private final List<Object> details = new ArrayList<>();

        Ending(FailureSpec spec) {
            this.spec = spec;
        }

        boolean complete() {
            return details.size() == spec.details().size();
        }

        @Nullable LineCodec<?> awaited() {
            return complete() ? null : spec.details().get(details.size());
        }
    }

    /** Takes a detail line. */
    boolean detail(Reading line, Exchange.Strength strength) {
        boolean taken = detail != null && error(detail, line, strength);
        for (Ending ending : endings) {
            LineCodec<?> codec = ending.awaited();
            if (codec == null || Steps.strength(codec) != strength) {
                continue;
            }
            Object value = line.as(codec);
            if (value != null) {
                ending.details.add(value);
                taken = true;
            }
        }
        return taken;
    }

    /** The bytes decide even against a known mode, as for events. */
    private <D> boolean error(DetailSpec<D> spec, Reading line, Exchange.Strength strength) {
        D value = Steps.strength(spec.codec()) == strength ? line.as(spec.codec()) : null;
        if (value != null) {
            error = spec.error(value);
        }
        return value != null;
    }

    long payload(Reading line, Exchange.Strength strength) {
        for (Ending ending : endings) {
            LineCodec<?> codec = ending.awaited();
            if (codec != null && Steps.strength(codec) == strength && line.payload(codec) >= 0) {
                return line.payload(codec);
            }
        }
        return -1;
    }

    /** Whether {@code text} ends the command with one of the dialect's failure codes, rather than with an ending of its own. */
    boolean isPlain(String text) {
        return codes.contains(text);
    }

    /** The failure that {@code text} ends, or null: the ending whose details have come, else a plain failure code. */
    @Nullable CommandFailedException ended(String command, String text) {
        Ending best = null;
        for (Ending ending : endings) {
            if (ending.spec.code().equals(text) && ending.complete() && (best == null || ending.details.size() > best.details.size())) {
                best = ending;
            }
        }
        if (best != null) {
            return new CommandFailedException(command, text, best.spec.name(), best.details, error);
        }
        boolean known = isPlain(text) || endings.stream().anyMatch(ending -> ending.spec.code().equals(text));
        return known ? new CommandFailedException(command, text, null, List.of(), error) : null;
    }
}
