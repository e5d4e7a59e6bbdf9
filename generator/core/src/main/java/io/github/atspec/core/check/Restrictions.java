package io.github.atspec.core.check;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.Problems;

/**
 * {@code where-not-in-line}, {@code where-not-settable}, {@code where-default}: what {@code where} restricts stands in the request, may be sent, and when it
 * may be left out its default is among the constants.
 */
final class Restrictions implements Check {

    @Override
    public void check(CommandSet set, Problems problems) {
        for (Command command : set.commands()) {
            for (Variant variant : command.variants()) {
                variant.where().forEach(where -> check(where, variant, problems));
            }
        }
    }

    private static void check(Variant.Where where, Variant variant, Problems problems) {
        Parameter parameter = where.parameter();
        boolean there = variant.request().fields().stream().anyMatch(field -> field.parameter().equals(parameter));
        if (!there) {
            String message = "<" + parameter.name() + "> is restricted but does not stand in '" + variant.request().source() + "'";
            problems.error("where-not-in-line", where.location(), message);
        } else if (Positions.optional(variant.request(), parameter) && !where.values().contains(parameter.defaultValue())) {
            String message = "<" + parameter.name() + "> may be absent, but its default is not among the constants of 'where'";
            problems.error("where-default", where.location(), message, "state a default that is, or make it mandatory here");
        }
        where.values().stream().filter(value -> !settable(value, parameter.type())).forEach(value -> {
            String message = "a request for <" + parameter.name() + "> = " + ((Value.Choice) value).name() + ", which is only ever read";
            problems.error("where-not-settable", where.location(), message);
        });
    }

    private static boolean settable(Value value, ValueType type) {
        return !(value instanceof Value.Choice choice)
                || !(type instanceof ValueType.EnumType choices)
                || choices.byWire(choice.wire()).map(ValueType.EnumValue::settable).orElse(true);
    }
}
