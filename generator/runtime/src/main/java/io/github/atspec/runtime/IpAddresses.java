package io.github.atspec.runtime;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Address literals, without name service and without the spellings that {@link InetAddress} tolerates ({@code 1.2}, {@code 010.0.0.1}). */
public final class IpAddresses {
    private IpAddresses() {}

    /**
     * The address of a dotted literal.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Inet4Address ipv4(String literal) {
        Inet4Address address = parseIpv4(literal);
        if (address == null) {
            throw new IllegalArgumentException("not an IPv4 address: " + literal);
        }
        return address;
    }

    /**
     * The address of an IPv4 or IPv6 literal.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static InetAddress ip(String literal) {
        InetAddress address = parseIp(literal);
        if (address == null) {
            throw new IllegalArgumentException("not an IP address: " + literal);
        }
        return address;
    }

    /** Four decimal numbers up to 255 without leading zeros, or null. */
    public static @Nullable Inet4Address parseIpv4(CharSequence literal) {
        byte[] bytes = new byte[4];
        return Ipv4Literal.parse(literal, 0, literal.length(), bytes, 0) ? (Inet4Address) address(bytes) : null;
    }

    /** An IPv4 or IPv6 literal (RFC 4291 section 2.2, without zone), or null. */
    public static @Nullable InetAddress parseIp(CharSequence literal) {
        Inet4Address ipv4 = parseIpv4(literal);
        if (ipv4 != null) {
            return ipv4;
        }
        byte[] bytes = Ipv6Literal.parse(literal);
        return bytes == null ? null : address(bytes);
    }

    /** Dotted, or as RFC 5952 says. */
    public static String format(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? Ipv4Literal.format(bytes, 0) : Ipv6Literal.format(bytes);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            // An IPv4-mapped address stays what it is only through the method with a scope.
            return bytes.length == 4 ? InetAddress.getByAddress(bytes) : Inet6Address.getByAddress(null, bytes, -1);
        } catch (UnknownHostException e) {
            throw new AssertionError("4 or 16 bytes are an address", e);
        }
    }
}
