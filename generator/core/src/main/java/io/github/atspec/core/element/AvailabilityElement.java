package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something is there. What is null is not stated.
 *
 * @param chips the chips named
 * @param except whether those where it is not there
 * @param both whether chips are named in both ways
 * @param replacement the command to use instead
 */
public record AvailabilityElement(
        @Nullable List<Scalar> chips,
        boolean except,
        boolean both,
        @Nullable Boolean supported,
        @Nullable Scalar replacement,
        SourceLocation location) {

    /** What a bare name states: nothing. */
    static AvailabilityElement none(SourceLocation location) {
        return new AvailabilityElement(null, false, false, null, null, location);
    }

    /** Reads the keys of an element that may be missing on some chips. */
    static AvailabilityElement ofChips(Fields fields) {
        boolean only = fields.has("only on");
        boolean except = fields.has("not on");
        List<Scalar> named = fields.scalars(only ? "only on" : "not on", ValueKind.STRING);
        SourceLocation location = only || except ? fields.placeOf(only ? "only on" : "not on") : fields.location();
        return new AvailabilityElement(only || except ? named : null, !only, only && except, null, null, location);
    }

    /** Reads the keys of a command or variant. */
    static AvailabilityElement of(Fields fields, Problems problems) {
        AvailabilityElement chips = ofChips(fields);
        Boolean supported = fields.has("supported") ? (Boolean) fields.flag("supported", true) : null;
        Scalar replacement = fields.one("deprecated", node -> use(node, problems));
        return new AvailabilityElement(chips.chips, chips.except, chips.both, supported, replacement, chips.location);
    }

    private static Scalar use(Node node, Problems problems) {
        return Fields.of(node, Element.DEPRECATION, null, problems).required("use");
    }

    /** This with what it leaves out taken from {@code common}. */
    public AvailabilityElement over(AvailabilityElement common) {
        AvailabilityElement where = chips == null ? common : this;
        return new AvailabilityElement(
                where.chips,
                where.except,
                where.both,
                supported == null ? common.supported : supported,
                replacement == null ? common.replacement : replacement,
                where.location);
    }
}
