package io.github.atspec.core.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Atom;
import io.github.atspec.runtime.BleUuid;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.Choices;
import io.github.atspec.runtime.MacAddress;
import io.github.atspec.runtime.spec.Done;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Java types of a command set's values and lines. Whole numbers are {@code int} where every value fits, else {@code long}; strings, text and hosts are
 * {@code String}; hexadecimal and raw bytes are {@link Bytes}; addresses are {@link Inet4Address}, {@link InetAddress}, {@link MacAddress}; UUIDs are {@link
 * BleUuid}; times are those of {@code java.time}; enumerations and bit masks are classes of {@code P.model}. Several values are a {@link List}, never null, of
 * nullable elements where holes are allowed.
 *
 * <p>An enumeration that some response or event carries is <em>open</em>: a sealed interface with {@code Known} and {@code Other}, see {@link #open}. Every
 * enumeration has {@code String wire()} and {@code static T ofWire(String)}, which gives null for an unlisted value unless it is open. A bit mask has both too, and
 * {@code long mask()} and {@code static T ofMask(long)}. Values of several kinds are a sealed interface with a record for each, whose component {@code value} is of
 * the kind's type; that of an enumeration has {@code ofWire} too, that of a mask {@code ofMask}.
 */
public final class JavaTypes {
    private final CommandSet set;
    private final JavaNames names;
    private final Set<ClassName> open;

    public JavaTypes(CommandSet set, JavaNames names) {
        this.set = set;
        this.names = names;
        this.open = OpenEnumerations.of(set, names);
    }

    public CommandSet set() {
        return set;
    }

    public JavaNames names() {
        return names;
    }

    /** The type of a parameter of a command, primitive where it can be. */
    public TypeName type(Command command, Parameter parameter) {
        return type(parameter.type(), () -> names.inPlace(command, parameter));
    }

    /** As for a command. */
    public TypeName type(Event event, Parameter parameter) {
        return type(parameter.type(), () -> names.inPlace(event, parameter));
    }

    /** As for a command. */
    public TypeName type(StateItem item, StateItem.Column column) {
        return type(column.type(), () -> names.inPlace(item, column));
    }

    /** The type of the value that a kind's record holds. */
    public TypeName value(ClassName either, ValueType.Kind kind) {
        return type(kind.type(), () -> EitherNames.value(either, kind));
    }

    /** Whether an enumeration is a sealed interface with {@code Known} and {@code Other}. False for every other type. */
    public boolean open(TypeName type) {
        return type instanceof ClassName name && open.contains(name);
    }

    /** What a variant answers with: {@link Done}, the record of its only line, or a record with a component for each information line and announced event. */
    public ClassName response(Command command, Variant variant) {
        return Responses.isDone(variant) ? ClassName.get(Done.class) : names.response(command, variant);
    }

    /** The record of a variant's request. */
    public JavaRecord request(Command command, Variant variant) {
        return Records.request(this, command, variant);
    }

    /** The record of an information line. */
    public JavaRecord line(Command command, Variant variant, ResponseItem.Info info) {
        return Records.line(this, command, names.line(command, variant, info), info.line());
    }

    /** The record of a detail line of a failure ending. */
    public JavaRecord detail(Command command, Variant variant, Variant.Failure failure, int index) {
        return Records.line(this, command, names.detail(command, variant, failure, index), failure.lines().get(index));
    }

    /** The record of the dialect's detail line, whose only component is the code. */
    public JavaRecord failureDetail(Dialect.Detail detail) {
        Parameter code = detail.code();
        TypeName type = type(code.type(), names::failureDetail);
        return new JavaRecord(names.failureDetail(), List.of(new JavaComponent(code, Words.lowerCamel(code.name()), type, false, null)));
    }

    /** The record of an event, with the fields of all its spellings. */
    public JavaRecord event(Event event) {
        return Records.event(this, event);
    }

    /** The type of one element of a list as a variable of its own has it, primitive where it can be; of anything else the type itself. */
    public static TypeName element(TypeName type) {
        if (!isList(type)) {
            return type;
        }
        TypeName element = ((ParameterizedTypeName) type).typeArguments().get(0).withoutAnnotations();
        return element.isBoxedPrimitive() ? element.unbox() : element;
    }

    /** Whether values of a type are lists. */
    public static boolean isList(TypeName type) {
        return type instanceof ParameterizedTypeName;
    }

    /** A string literal in ASCII, whatever the text holds. */
    public static CodeBlock string(String text) {
        return Constants.string(text);
    }

    /** As {@link #constant}. */
    public static CodeBlock constantOf(TypeName type, ValueType spelled, Value value) {
        return Constants.of(type, spelled, value);
    }

    /**
     * A constant of a type that {@link #type} gave.
     *
     * @param spelled the type of the descriptor whose value it is
     */
    public CodeBlock constant(TypeName type, ValueType spelled, Value value) {
        return Constants.of(type, spelled, value);
    }

    private TypeName type(ValueType type, Supplier<ClassName> inPlace) {
        if (type instanceof ValueType.ListType list) {
            TypeName element = type(list.element(), inPlace).box();
            return ParameterizedTypeName.get(ClassName.get(List.class), list.holes() ? JavaComponent.nullable(element) : element);
        } else if (type instanceof ValueType.EnumType || type instanceof ValueType.BitsType || type instanceof ValueType.EitherType) {
            return classOf(type, inPlace);
        }
        return plain(type);
    }

    /** The type of a single value that has no class of its own. */
    static TypeName plain(ValueType type) {
        if (type instanceof ValueType.IntType number) {
            return number.fitsInt() ? TypeName.INT : TypeName.LONG;
        } else if (type instanceof ValueType.BoolType) {
            return TypeName.BOOLEAN;
        } else if (type instanceof ValueType.HexType || type instanceof ValueType.BytesType) {
            return ClassName.get(Bytes.class);
        } else if (type instanceof ValueType.Ipv4Type) {
            return ClassName.get(Inet4Address.class);
        } else if (type instanceof ValueType.IpType) {
            return ClassName.get(InetAddress.class);
        } else if (type instanceof ValueType.MacType) {
            return ClassName.get(MacAddress.class);
        }
        return timeOrId(type);
    }

    private static TypeName timeOrId(ValueType type) {
        if (type instanceof ValueType.UuidType) {
            return ClassName.get(BleUuid.class);
        } else if (type instanceof ValueType.TimezoneType) {
            return ClassName.get(ZoneOffset.class);
        } else if (type instanceof ValueType.AsctimeType) {
            return ClassName.get(LocalDateTime.class);
        } else if (type instanceof ValueType.AtomType) {
            return ClassName.get(Atom.class);
        } else if (type instanceof ValueType.ChoicesType) {
            return ClassName.get(Choices.class);
        } else if (type instanceof ValueType.TimeType time) {
            return ClassName.get(time.moment() ? Instant.class : Duration.class);
        }
        return ClassName.get(String.class);
    }

    private TypeName classOf(ValueType type, Supplier<ClassName> inPlace) {
        String name = type.name();
        return name == null ? inPlace.get() : names.named(name);
    }
}
