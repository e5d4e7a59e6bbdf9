package io.github.atspec.core.java.model;

import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.java.CharsetCode;
import io.github.atspec.core.model.Availability;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Describes a component in Javadoc: name, summary, limits. */
final class ComponentText {
    private ComponentText() {}

    static String of(JavaComponent component) {
        Parameter parameter = component.parameter();
        List<String> parts = new ArrayList<>();
        parts.add("<" + parameter.name() + ">" + (parameter.summary() == null ? "" : ": " + parameter.summary()));
        if (parameter.type() instanceof ValueType.ListType list) {
            String most = list.max() == Integer.MAX_VALUE ? "" : Integer.toString(list.max());
            parts.add((list.min() == list.max() ? "" : list.min() + "..") + most + " values" + (list.holes() ? ", null where one is missing" : ""));
        }
        limits(parameter.type().single(), parts);
        if (component.count() != null) {
            parts.add("computed from <" + component.count().name() + "> when not set");
        }
        if (component.nullable()) {
            parts.add(parameter.defaultItem() == null ? "may be absent" : "may be absent: then \"" + parameter.defaultItem().name() + "\" is used as it is stored");
        }
        if (!parameter.chips().isEmpty()) {
            parts.add(Availability.text(parameter.chips()));
        }
        if (parameter.reserved()) {
            parts.add("without effect yet");
        }
        return JavadocText.of(String.join("; ", parts));
    }

    /** The value of one of several kinds. */
    static String of(ValueType.Kind kind) {
        List<String> parts = new ArrayList<>(List.of("of the kind \"" + kind.name() + "\""));
        limits(kind.type(), parts);
        return JavadocText.of(String.join("; ", parts));
    }

    private static void limits(ValueType type, List<String> parts) {
        if (CharsetCode.stated(type)) {
            parts.add("in " + type.charset());
        }
        if (type instanceof ValueType.TimeType time) {
            limits(time.number(), parts);
        } else if (type instanceof ValueType.TimezoneType zone) {
            parts.add(zone.min() + ".." + zone.max() + " h" + (zone.minutes() ? "" : ", whole hours"));
        } else if (type instanceof ValueType.IntType number) {
            String from = number.min() == Long.MIN_VALUE ? "" : Long.toString(number.min());
            String to = number.max() == Long.MAX_VALUE ? "" : Long.toString(number.max());
            if (!from.isEmpty() || !to.isEmpty()) {
                parts.add(from + ".." + to + (number.unit() == null ? "" : " " + number.unit()));
            } else if (number.unit() != null) {
                parts.add("in " + number.unit());
            }
            number.valueNames().forEach((value, name) -> parts.add(value + " = " + name));
        } else if (type instanceof ValueType.StringType string) {
            length(string.minBytes(), string.maxBytes(), parts);
            Optional.ofNullable(string.characters()).ifPresent(set -> parts.add("of the characters " + set.spelled()));
        } else if (type instanceof ValueType.HostType host) {
            length(host.minBytes(), host.maxBytes(), parts);
        } else if (type instanceof ValueType.HexType hex) {
            length(hex.minBytes(), hex.maxBytes(), parts);
        }
    }

    private static void length(int min, int max, List<String> parts) {
        if (min > 0 || max < Integer.MAX_VALUE) {
            parts.add(min + ".." + (max == Integer.MAX_VALUE ? "" : max) + " bytes");
        }
    }
}
