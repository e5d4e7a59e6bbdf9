package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.IpAddresses;
import io.github.atspec.runtime.MacAddress;
import java.net.Inet4Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Addresses of a line. */
final class Addresses {
    /** Stand for values that could not be read. */
    static final Inet4Address NO_IPV4 = IpAddresses.ipv4("0.0.0.0");

    static final MacAddress NO_MAC = new MacAddress(0);

    private Addresses() {}

    static @Nullable Inet4Address ipv4(Tokens tokens) {
        return IpAddresses.parseIpv4(tokens.text());
    }

    static @Nullable InetAddress ip(Tokens tokens) {
        return IpAddresses.parseIp(tokens.text());
    }
}
