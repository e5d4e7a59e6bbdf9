package io.github.atspec.core.differential;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.Compilation;
import io.github.atspec.core.java.EitherNames;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.Asctime;
import io.github.atspec.runtime.Atom;
import io.github.atspec.runtime.BleUuid;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.Choices;
import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.MacAddress;
import io.github.atspec.runtime.WireCharset;
import io.github.atspec.runtime.WireString;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of the interpreter to those of generated Java, and back. */
final class JavaValues {
    private final Compilation compiled;

    JavaValues(Compilation compiled) {
        this.compiled = compiled;
    }

    Class<?> load(ClassName name) {
        return compiled.load(name.reflectionName());
    }

    /** The record with these values, made by its builder. */
    Object record(JavaRecord record, Map<String, Value> values) {
        if (!record.hasBuilder()) {
            return Reflect.make(load(record.type()));
        }
        Object builder = Objects.requireNonNull(Reflect.callStatic(load(record.type()), "builder"));
        for (JavaComponent component : record.components()) {
            Value value = values.get(component.parameter().name());
            if (value != null) {
                Reflect.call(builder, component.name(), java(component.parameter().type(), component.type(), value));
            }
        }
        return Reflect.get(builder, "build");
    }

    /** The values of a record, by parameter name. */
    Map<String, Value> values(JavaRecord record, Object made) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (JavaComponent component : record.components()) {
            Object java = Reflect.call(made, component.name());
            if (java instanceof List<?> list && list.isEmpty()) {
                continue;
            }
            if (java != null) {
                values.put(component.parameter().name(), value(component.parameter().type(), java));
            }
        }
        return values;
    }

    /** A value as generated Java has it. */
    Object java(ValueType type, TypeName javaType, Value value) {
        if (value instanceof Value.Many many) {
            List<@Nullable Object> list = new ArrayList<>();
            many.elements().forEach(element -> list.add(element == null ? null : java(type.single(), JavaTypes.element(javaType), element)));
            return list;
        }
        if (value instanceof Value.Int number) {
            boolean small = javaType.box().equals(TypeName.INT.box());
            return small ? (Object) Math.toIntExact(number.value()) : (Object) number.value();
        }
        if (value instanceof Value.Flag flag) {
            return flag.value();
        }
        if (value instanceof Value.Mask mask) {
            return Objects.requireNonNull(Reflect.callStatic(load((ClassName) javaType), "ofMask", mask.bits()));
        }
        if (value instanceof Value.Choice choice) {
            Object constant = Reflect.callStatic(load((ClassName) javaType), "ofWire", choice.wire());
            return Objects.requireNonNull(constant, "a constant for " + choice.wire());
        }
        if (value instanceof Value.Either either) {
            Class<?> record = load(EitherNames.kind((ClassName) javaType, either.kind()));
            TypeName inside = TypeName.get(record.getRecordComponents()[0].getType());
            return Reflect.make(record, java(either.kind().type(), inside, either.value()));
        }
        if (value instanceof Value.Time time) {
            return ((ValueType.TimeType) type).moment() ? Instant.EPOCH.plus(time.time()) : time.time();
        }
        return octets(type, ((Value.Octets) value).bytes());
    }

    private static Object octets(ValueType type, Bytes bytes) {
        if (type instanceof ValueType.HexType || type instanceof ValueType.BytesType) {
            return bytes;
        }
        String text = type.charset().decode(bytes);
        if (type instanceof ValueType.Ipv4Type) {
            return IpAddresses.ipv4(text);
        }
        if (type instanceof ValueType.IpType) {
            return IpAddresses.ip(text);
        }
        if (type instanceof ValueType.UuidType) {
            return BleUuid.of(text);
        }
        if (type instanceof ValueType.TimezoneType) {
            return ZoneOffset.of(text);
        }
        if (type instanceof ValueType.AsctimeType) {
            return Objects.requireNonNull(Asctime.parse(text));
        }
        if (type instanceof ValueType.AtomType) {
            return text.startsWith("\"") ? Atom.text(text.substring(1, text.length() - 1)) : Atom.ofBare(text);
        }
        if (type instanceof ValueType.ChoicesType) {
            return Choices.of(text);
        }
        return type instanceof ValueType.MacType ? Objects.requireNonNull(MacAddress.parse(text)) : text;
    }

    private static Value value(ValueType type, Object java) {
        if (java instanceof List<?> list) {
            List<@Nullable Value> elements = new ArrayList<>();
            list.forEach(element -> elements.add(element == null ? null : value(type.single(), element)));
            return new Value.Many(elements);
        }
        if (java instanceof Number number) {
            return new Value.Int(number.longValue());
        }
        if (java instanceof Duration time) {
            return new Value.Time(time);
        }
        if (java instanceof Instant moment) {
            return new Value.Time(Duration.between(Instant.EPOCH, moment));
        }
        if (java instanceof Boolean flag) {
            return new Value.Flag(flag);
        }
        if (type instanceof ValueType.EitherType either) {
            ClassName name = ClassName.get(java.getClass().getInterfaces()[0]);
            String record = java.getClass().getSimpleName();
            ValueType.Kind kind = either.kinds().stream().filter(each -> EitherNames.kind(name, each).simpleName().equals(record)).findFirst().orElseThrow();
            return new Value.Either(kind, value(kind.type(), Objects.requireNonNull(Reflect.get(java, "value"))));
        }
        if (type instanceof ValueType.BitsType) {
            return new Value.Mask((Long) Reflect.get(java, "mask"));
        }
        if (type instanceof ValueType.EnumType choices) {
            String wire = (String) Reflect.get(java, "wire");
            return new Value.Choice(wire, name(choices, wire));
        }
        return new Value.Octets(octets(java, type.charset()));
    }

    private static @Nullable String name(ValueType.EnumType choices, String wire) {
        return choices.byWire(wire).map(ValueType.EnumValue::name).orElse(null);
    }

    private static Bytes octets(Object java, WireCharset charset) {
        if (java instanceof Bytes bytes) {
            return bytes;
        }
        if (java instanceof InetAddress address) {
            return Bytes.utf8(IpAddresses.format(address));
        }
        if (java instanceof BleUuid || java instanceof ZoneOffset) {
            return Bytes.utf8(java.toString());
        }
        if (java instanceof LocalDateTime time) {
            return Bytes.utf8(Asctime.format(time));
        }
        if (java instanceof Atom atom) {
            return Bytes.wrap(WireString.encode(atom.toString()));
        }
        if (java instanceof Choices choices) {
            return Bytes.wrap(WireString.encode(choices.toString()));
        }
        return java instanceof MacAddress mac ? Bytes.utf8(mac.toString()) : Bytes.wrap(charset.encode((String) java));
    }
}
