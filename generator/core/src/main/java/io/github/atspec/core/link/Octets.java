package io.github.atspec.core.link;

import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.runtime.Asctime;
import io.github.atspec.runtime.BleUuid;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.Choices;
import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.ZoneNotation;
import io.github.atspec.runtime.WireCharset;
import java.util.Locale;
import java.util.Optional;

/** The canonical bytes of constants whose values are bytes. */
final class Octets {
    private Octets() {}

    /** The bytes; empty where the word is no value of the type. */
    static Optional<Bytes> of(Scalar word, ValueType type, Problems problems) {
        String text = word.text();
        if (type instanceof ValueType.BytesType) {
            return EscapedBytes.read(text, word.textLocation(), problems);
        } else if (type instanceof ValueType.HexType) {
            return hex(text);
        } else if (type instanceof ValueType.Ipv4Type) {
            return Optional.ofNullable(IpAddresses.parseIpv4(text)).map(address -> Bytes.utf8(IpAddresses.format(address)));
        } else if (type instanceof ValueType.IpType) {
            return Optional.ofNullable(IpAddresses.parseIp(text)).map(address -> Bytes.utf8(IpAddresses.format(address)));
        } else if (type instanceof ValueType.MacType) {
            return text.matches("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}") ? Optional.of(Bytes.utf8(text.toLowerCase(Locale.ROOT))) : Optional.empty();
        }
        return timeOrId(text, type);
    }

    private static Optional<Bytes> timeOrId(String text, ValueType type) {
        if (type instanceof ValueType.UuidType) {
            return Optional.ofNullable(BleUuid.parse(text.replaceFirst("^0[xX]", ""))).map(uuid -> Bytes.utf8(uuid.toString()));
        } else if (type instanceof ValueType.TimezoneType zone) {
            ZoneNotation notation = new ZoneNotation(zone.min(), zone.max(), zone.hours(), zone.minutes());
            return Optional.ofNullable(notation.parse(text)).map(offset -> Bytes.utf8(offset.getId()));
        } else if (type instanceof ValueType.AsctimeType) {
            return Optional.ofNullable(Asctime.parse(text)).map(time -> Bytes.utf8(Asctime.format(time)));
        }
        if (type instanceof ValueType.ChoicesType) {
            return Optional.ofNullable(Choices.parse(text)).map(choices -> Bytes.utf8(choices.toString()));
        }
        if (type instanceof ValueType.AtomType atom) {
            return Optional.of(Bytes.utf8(atom(text, atom)));
        }
        return Optional.of(Bytes.utf8(text));
    }

    /** The bytes that a text has in the charset of its type; empty after a problem. */
    static Optional<Bytes> text(Scalar word, ValueType type, Problems problems) {
        WireCharset charset = type.charset();
        if (!charset.isEncodable(word.text())) {
            problems.error("not-in-charset", word.location(), "'" + word.text() + "' has a character that " + charset + " has not");
            return Optional.empty();
        }
        return Optional.of(Bytes.wrap(charset.encode(word.text())));
    }

    /** Whether values are text in a charset. */
    static boolean isText(ValueType type) {
        return type instanceof ValueType.StringType || type instanceof ValueType.HostType || type instanceof ValueType.TextType;
    }

    /** What is no number is a word where there are words, and else a text. */
    private static String atom(String text, ValueType.AtomType type) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        boolean number = type.numbers() && text.matches("0|-?[1-9][0-9]{0,17}");
        return quoted || number || type.words() && !text.isEmpty() ? text : '"' + text + '"';
    }

    private static Optional<Bytes> hex(String text) {
        return text.matches("([0-9a-fA-F]{2})*") ? Optional.of(Bytes.wrap(java.util.HexFormat.of().parseHex(text))) : Optional.empty();
    }
}
