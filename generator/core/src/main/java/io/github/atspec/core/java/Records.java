package io.github.atspec.core.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the components of generated records. */
final class Records {
    private Records() {}

    static JavaRecord request(JavaTypes types, Command command, Variant variant) {
        Map<String, Part> parts = ofLine(variant.request());
        Optional<ResponseItem.Payload> payload = variant.payload();
        payload.ifPresent(p -> parts.put(p.parameter().name(), new Part(p.parameter(), true)));
        Map<String, Parameter> counts = counts(parts, variant.rules());
        payload.filter(p -> p.count() != null).ifPresent(p -> counts.put(p.count().name(), p.parameter()));
        JavaRecord record = record(types.names().request(command, variant), parts, counts, new OfCommand(types, command));
        return payload.isEmpty() || payload.get().ending() == null ? record : ended(record, payload.get());
    }

    /** The component that counts the payload says how it ends; where nothing counts it, that of the payload itself. */
    private static JavaRecord ended(JavaRecord record, ResponseItem.Payload payload) {
        String name = payload.count() == null ? payload.parameter().name() : payload.count().name();
        return new JavaRecord(record.type(), record.components().stream()
                .map(c -> c.parameter().name().equals(name)
                        ? new JavaComponent(c.parameter(), c.name(), c.type(), c.nullable(), c.count(), payload.ending())
                        : c)
                .toList());
    }

    static JavaRecord line(JavaTypes types, Command command, ClassName type, Line line) {
        Map<String, Part> parts = ofLine(line);
        return record(type, parts, counts(parts, List.of()), new OfCommand(types, command));
    }

    /** All parameters of the event: raising it may need one that no spelling prints. One that some spelling lacks may be absent. */
    static JavaRecord event(JavaTypes types, Event event) {
        List<Map<String, Part>> lines = event.lines().stream().map(spelling -> ofLine(spelling.line())).toList();
        Map<String, Part> all = new LinkedHashMap<>();
        for (Parameter parameter : event.parameters()) {
            if (event.lines().stream().noneMatch(spelling -> fixes(spelling.line(), parameter))) {
                boolean always = lines.stream().allMatch(line -> line.containsKey(parameter.name()) && line.get(parameter.name()).always());
                all.put(parameter.name(), new Part(parameter, always));
            }
        }
        return record(types.names().event(event), all, counts(all, List.of()), new OfEvent(types, event));
    }

    private static boolean fixes(Line line, Parameter parameter) {
        return line.fields().stream().anyMatch(field -> field.fixed() != null && field.parameter().name().equals(parameter.name()));
    }

    private static JavaRecord record(ClassName type, Map<String, Part> parts, Map<String, Parameter> counts, Owner owner) {
        List<JavaComponent> components = new ArrayList<>();
        for (Part part : parts.values()) {
            Parameter parameter = part.parameter();
            TypeName java = owner.type(parameter);
            // A list without elements is no value: it is never null.
            boolean always = part.always() || JavaTypes.isList(java);
            components.add(new JavaComponent(parameter, owner.name(parameter), always ? java : java.box(), !always, counts.get(parameter.name())));
        }
        return new JavaRecord(type, List.copyOf(components));
    }

    /** The parameters that only count the bytes of another one: the counting parameter's name to the counted parameter. */
    private static Map<String, Parameter> counts(Map<String, Part> parts, List<Rule> rules) {
        Map<String, Parameter> counts = new LinkedHashMap<>();
        for (Part part : parts.values()) {
            if (part.parameter().type() instanceof ValueType.BytesType bytes && bytes.count() != null) {
                counts.put(bytes.count(), part.parameter());
            }
        }
        for (Rule rule : rules) {
            ByteCount count = ByteCount.of(rule);
            if (count != null && parts.containsKey(count.counted().name())) {
                counts.put(count.count().name(), count.counted());
            }
        }
        return counts;
    }

    private static Map<String, Part> ofLine(Line line) {
        Map<String, Part> parts = new LinkedHashMap<>();
        collect(line.parts(), true, parts);
        return parts;
    }

    private static void collect(List<Line.Part> parts, boolean always, Map<String, Part> into) {
        for (Line.Part part : parts) {
            if (part instanceof Line.Part.Run run) {
                run.positions().forEach(position -> collect(position, always, into));
            } else if (part instanceof Line.Part.Group group) {
                collect(group.parts(), false, into);
            } else if (part instanceof Line.Part.Repeat repeat) {
                collect(repeat.parts(), false, into);
            }
        }
    }

    private static void collect(Line.Position position, boolean always, Map<String, Part> into) {
        Line.Field field = position.field();
        if (field != null && field.fixed() == null) {
            boolean given = always && position.presence() instanceof Line.Presence.Required
                    && !field.parameter().nullable() && field.parameter().none().isEmpty();
            into.putIfAbsent(field.parameter().name(), new Part(field.parameter(), given));
        }
    }

    /** A parameter of a line and whether it always has a value there. */
    private record Part(Parameter parameter, boolean always) {}

    /** A rule that says what a parameter counts: {@code <count> = bytes(<counted>)}, {@code <count> = count(<list>)}. */
    private record ByteCount(Parameter count, Parameter counted) {
        static @Nullable ByteCount of(Rule rule) {
            if (rule.condition() == null
                    && rule.claim() instanceof Rule.Claim.Holds holds
                    && holds.condition() instanceof Rule.Condition.Compare compare
                    && compare.operator() == Rule.Operator.EQUAL) {
                ByteCount count = of(compare.left(), compare.right());
                return count == null ? of(compare.right(), compare.left()) : count;
            }
            return null;
        }

        private static @Nullable ByteCount of(Rule.Operand count, Rule.Operand length) {
            if (count instanceof Rule.Operand.Of of && length instanceof Rule.Operand.Elements list) {
                return new ByteCount(of.parameter(), list.parameter());
            }
            return count instanceof Rule.Operand.Of of && length instanceof Rule.Operand.ByteLength bytes
                    ? new ByteCount(of.parameter(), bytes.parameter())
                    : null;
        }
    }

    /** Where a parameter is declared. */
    private interface Owner {
        TypeName type(Parameter parameter);

        String name(Parameter parameter);
    }

    private record OfCommand(JavaTypes types, Command command) implements Owner {
        @Override
        public TypeName type(Parameter parameter) {
            return types.type(command, parameter);
        }

        @Override
        public String name(Parameter parameter) {
            return types.names().component(command, parameter);
        }
    }

    private record OfEvent(JavaTypes types, Event event) implements Owner {
        @Override
        public TypeName type(Parameter parameter) {
            return types.type(event, parameter);
        }

        @Override
        public String name(Parameter parameter) {
            return types.names().component(event, parameter);
        }
    }
}
