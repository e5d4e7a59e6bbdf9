package io.github.atspec.core.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.Asctime;
import io.github.atspec.runtime.BleUuid;
import io.github.atspec.runtime.Atom;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.Choices;
import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.MacAddress;
import io.github.atspec.runtime.WireCharset;
import io.github.atspec.runtime.WireString;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** Java expressions for constants of the descriptor. */
final class Constants {
    private Constants() {}

    /** @param spelled the type of the descriptor whose value it is */
    static CodeBlock of(TypeName type, ValueType spelled, Value value) {
        if (value instanceof Value.Many many) {
            TypeName element = JavaTypes.element(type);
            return CodeBlock.of("$T.of($L)", List.class, many.elements().stream().map(one -> of(element, spelled, Objects.requireNonNull(one))).collect(CodeBlock.joining(", ")));
        } else if (value instanceof Value.Int number) {
            return number(type, number.value());
        } else if (value instanceof Value.Choice choice) {
            return choice.name() == null
                    ? CodeBlock.of("new $T.Other($L)", type, string(choice.wire()))
                    : CodeBlock.of("$T.$L", type, JavaNames.constant(choice.name()));
        } else if (value instanceof Value.Mask mask) {
            return CodeBlock.of("$T.ofMask($L)", type, number(TypeName.LONG, mask.bits()));
        } else if (value instanceof Value.Flag flag) {
            return CodeBlock.of("$L", flag.value());
        } else if (value instanceof Value.Time time) {
            return TimeCode.constant(type, time.time());
        } else if (value instanceof Value.Either either) {
            return either((ClassName) type, either);
        }
        return octets(type, ((Value.Octets) value).bytes(), spelled.charset());
    }

    private static CodeBlock either(ClassName type, Value.Either either) {
        ClassName record = EitherNames.kind(type, either.kind());
        if (either.value() instanceof Value.Choice choice) {
            return CodeBlock.of("$T.ofWire($L)", record, string(choice.wire()));
        } else if (either.value() instanceof Value.Mask mask) {
            return CodeBlock.of("$T.ofMask($L)", record, number(TypeName.LONG, mask.bits()));
        }
        return CodeBlock.of("new $T($L)", record, of(JavaTypes.plain(either.kind().type()), either.kind().type(), either.value()));
    }

    private static CodeBlock number(TypeName type, long value) {
        return CodeBlock.of(type.box().equals(TypeName.LONG.box()) ? "$LL" : "$L", value);
    }

    private static CodeBlock octets(TypeName type, Bytes bytes, WireCharset charset) {
        if (type.equals(ClassName.get(Bytes.class))) {
            return bytes.isEmpty() ? CodeBlock.of("$T.EMPTY", Bytes.class) : CodeBlock.of("$T.of($L)", Bytes.class, list(bytes));
        } else if (type.equals(ClassName.get(Inet4Address.class))) {
            return CodeBlock.of("$T.ipv4($S)", IpAddresses.class, bytes.utf8());
        } else if (type.equals(ClassName.get(InetAddress.class))) {
            return CodeBlock.of("$T.ip($S)", IpAddresses.class, bytes.utf8());
        } else if (type.equals(ClassName.get(MacAddress.class))) {
            return CodeBlock.of("$T.of($S)", MacAddress.class, bytes.utf8());
        } else if (type.equals(ClassName.get(BleUuid.class))) {
            return CodeBlock.of("$T.of($S)", BleUuid.class, bytes.utf8());
        } else if (type.equals(ClassName.get(ZoneOffset.class))) {
            return CodeBlock.of("$T.of($S)", ZoneOffset.class, bytes.utf8());
        } else if (type.equals(ClassName.get(LocalDateTime.class))) {
            return CodeBlock.of("$T.parse($S)", LocalDateTime.class, Objects.requireNonNull(Asctime.parse(bytes.utf8())));
        }
        CodeBlock text = string(charset.decode(bytes));
        if (type.equals(ClassName.get(Atom.class))) {
            return bytes.at(0) == '"'
                    ? CodeBlock.of("$T.text($L)", Atom.class, string(WireString.decode(bytes.slice(1, bytes.length() - 1))))
                    : CodeBlock.of("$T.ofBare($L)", Atom.class, text);
        }
        return type.equals(ClassName.get(Choices.class)) ? CodeBlock.of("$T.of($L)", Choices.class, text) : text;
    }

    private static CodeBlock list(Bytes bytes) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bytes.length(); i++) {
            out.append(i == 0 ? "" : ", ").append(bytes.at(i));
        }
        return CodeBlock.of("$L", "(byte) " + out.toString().replace(", ", ", (byte) "));
    }

    /** A string literal in ASCII, since a lone surrogate (a byte that is not UTF-8) does not survive in a source file. */
    static CodeBlock string(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= 0x20 && c < 0x7F) {
                out.append(c);
            } else {
                // Octal: the compiler translates Unicode escapes before it sees the literal, which would break it at line ends.
                out.append(c < 0x20 ? "\\" + String.format(java.util.Locale.ROOT, "%03o", (int) c) : String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return CodeBlock.of("$L", out.append('"').toString());
    }
}
