package io.github.atspec.core.differential;

import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.Bytes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws values for a line; most of them keep its rules, some break one. */
final class RandomValues {
    private final LineTwin twin;
    private final Random random;
    private final RandomValue value;

    RandomValues(LineTwin twin, Random random) {
        this.twin = twin;
        this.random = random;
        this.value = new RandomValue(random, twin.fromHost());
    }

    Map<String, Value> next() {
        Map<String, Value> values = new HashMap<>();
        Set<Integer> groups = new HashSet<>();
        for (int group = 0; group < twin.line().groups(); group++) {
            if (random.nextBoolean()) {
                groups.add(group);
            }
        }
        // Bytes that fit several spellings are read as the modes say, and those are at their initial values.
        int initially = twin.line().shape(guards -> guards.stream().allMatch(guard -> guard.holds(guard.item().initial())));
        for (int group = twin.line().writtenGroups(); group < twin.line().groups(); group++) {
            if ((initially >> group & 1) == 1) {
                groups.add(group);
            } else {
                groups.remove(group);
            }
        }
        parts(twin.line().parts(), groups, values);
        twin.line().lists().forEach(list -> values.computeIfAbsent(list.name(), name -> padding(list)));
        if (twin.payload() != null) {
            values.put(twin.payload().parameter().name(), octets(random.nextInt(40)));
            if (twin.payload().count() != null) {
                count(twin.payload().count().name(), twin.payload().parameter().name(), values);
                ending(twin.payload(), values);
            }
        }
        twin.rules().forEach(rule -> count(rule, values));
        return values;
    }

    /** A payload with an ending is counted as it is written, or with room to spare. */
    private void ending(LineTwin.Payload payload, Map<String, Value> values) {
        if (payload.ending() != null && values.get(payload.parameter().name()) instanceof Value.Octets data) {
            values.put(payload.count().name(), new Value.Int(data.bytes().length() + random.nextInt(20) - 2));
        }
    }

    private void parts(List<Part> parts, Set<Integer> groups, Map<String, Value> values) {
        for (Part part : parts) {
            if (part instanceof Part.Run run) {
                run.positions().forEach(position -> position(position, groups, values));
            } else if (part instanceof Part.Group group && groups.contains(group.group())) {
                parts(group.parts(), groups, values);
            } else if (part instanceof Part.Repeat repeat) {
                repeat(repeat, values);
            }
        }
    }

    /** Lists of mostly as many elements as the first one. */
    private void repeat(Part.Repeat repeat, Map<String, Value> values) {
        list(repeat.lists().get(0), values);
        int size = values.get(repeat.lists().get(0).name()) instanceof Value.Many first ? first.elements().size() : 0;
        for (Parameter list : repeat.lists().subList(1, repeat.lists().size())) {
            Value.Many many = value.list((ValueType.ListType) list.type(), new io.github.atspec.core.model.Line.Elements(size, size));
            Value.Many kept = random.nextInt(20) == 0 || many.elements().size() <= size ? many : new Value.Many(many.elements().subList(0, size)).trimmed((ValueType.ListType) list.type());
            values.remove(list.name());
            if (!kept.elements().isEmpty()) {
                values.put(list.name(), kept);
            }
        }
    }

    private void position(Position position, Set<Integer> groups, Map<String, Value> values) {
        Field field = position.field();
        if (field == null || field.fixed() != null || !present(position.presence(), field.parameter(), groups)) {
            return;
        }
        Parameter parameter = field.parameter();
        if (field.ofList()) {
            list(parameter, values);
        } else if (parameter.type() instanceof ValueType.BytesType bytes) {
            values.put(parameter.name(), octets(random.nextInt(40)));
            count(java.util.Objects.requireNonNull(bytes.count()), parameter.name(), values);
        } else {
            values.put(parameter.name(), drawn(parameter));
        }
    }

    private void list(Parameter parameter, Map<String, Value> values) {
        Value.Many list = value.list((ValueType.ListType) parameter.type(), twin.line().elements(parameter));
        values.remove(parameter.name());
        if (!list.elements().isEmpty()) {
            values.put(parameter.name(), list);
        }
    }

    /** What a list without elements is kept as: holes up to its least count, or nothing. */
    private static @Nullable Value padding(Parameter list) {
        Value.Many padded = new Value.Many(List.of()).trimmed((ValueType.ListType) list.type());
        return padded.elements().isEmpty() ? null : padded;
    }

    private Value drawn(Parameter parameter) {
        List<Value> allowed = twin.where().stream()
                .filter(where -> where.parameter().name().equals(parameter.name()))
                .flatMap(where -> where.values().stream())
                .toList();
        return allowed.isEmpty() ? value.of(parameter) : allowed.get(random.nextInt(allowed.size()));
    }

    private boolean present(Presence presence, Parameter parameter, Set<Integer> groups) {
        if (presence instanceof Presence.Gated gated) {
            return groups.contains(gated.group());
        }
        boolean mayBeAbsent = !(presence instanceof Presence.Required) || parameter.nullable() || !parameter.none().isEmpty();
        return !mayBeAbsent || random.nextInt(3) > 0;
    }

    private Value octets(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return new Value.Octets(Bytes.wrap(bytes));
    }

    private void count(Rule rule, Map<String, Value> values) {
        if (rule.claim() instanceof Rule.Claim.Holds holds
                && holds.condition() instanceof Rule.Condition.Compare compare
                && compare.operator() == Rule.Operator.EQUAL
                && compare.left() instanceof Rule.Operand.Of count
                && compare.right() instanceof Rule.Operand.ByteLength length) {
            count(count.parameter().name(), length.parameter().name(), values);
        } else if (rule.claim() instanceof Rule.Claim.Holds holds
                && holds.condition() instanceof Rule.Condition.Compare compare
                && compare.left() instanceof Rule.Operand.Of count
                && compare.right() instanceof Rule.Operand.Elements list
                && values.get(list.parameter().name()) instanceof Value.Many many) {
            values.put(count.parameter().name(), new Value.Int(many.elements().size() + (random.nextInt(20) == 0 ? 1 : 0)));
        }
    }

    /** Sets a count to the length of what it counts, or now and then to something near it. */
    private void count(String count, String counted, Map<String, Value> values) {
        if (values.get(counted) instanceof Value.Octets octets) {
            values.put(count, new Value.Int(octets.bytes().length() + (random.nextInt(20) == 0 ? 1 : 0)));
        }
    }
}
