package io.github.atspec.core.link;

import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.IpAddresses;
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
        return Optional.of(Bytes.utf8(text));
    }

    private static Optional<Bytes> hex(String text) {
        return text.matches("([0-9a-fA-F]{2})*") ? Optional.of(Bytes.wrap(java.util.HexFormat.of().parseHex(text))) : Optional.empty();
    }
}
