package io.github.atspec.core.interpret;

import io.github.atspec.runtime.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Literals with a spelling of their own; each gives the canonical one. */
final class Literals {
    private static final int GROUPS = 8;

    private Literals() {}

    /** The bytes that an even number of hexadecimal digits stands for. */
    static Optional<Bytes> hex(Bytes text) {
        String digits = text.utf8();
        boolean even = digits.matches("([0-9A-Fa-f]{2})*");
        return even ? Optional.of(Bytes.wrap(HexFormat.of().parseHex(digits))) : Optional.empty();
    }

    /** Six pairs joined by colons, in lower case. */
    static Optional<Bytes> mac(Bytes text) {
        String digits = text.utf8();
        boolean pairs = digits.matches("[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}");
        return pairs ? Optional.of(Bytes.utf8(digits.toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** Four numbers up to 255 without leading zeros. */
    static Optional<Bytes> ipv4(Bytes text) {
        return isIpv4(text.utf8()) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isIpv4(String text) {
        return text.matches("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}")
                && Arrays.stream(text.split("\\.")).allMatch(part -> Integer.parseInt(part) <= 255);
    }

    /** An IPv4 literal, or an IPv6 one (RFC 4291 section 2.2) spelled as RFC 5952 says. */
    static Optional<Bytes> ip(Bytes text) {
        return ipv4(text).or(() -> ipv6(text.utf8()).map(groups -> Bytes.utf8(spell(groups))));
    }

    private static Optional<int[]> ipv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text).filter(all -> all.size() == GROUPS).map(Literals::array);
        }
        Optional<List<Integer>> left = groups(text.substring(0, gap));
        Optional<List<Integer>> right = groups(text.substring(gap + 2));
        if (left.isEmpty() || right.isEmpty() || left.get().size() + right.get().size() >= GROUPS || endsInIpv4(text, gap)) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(left.get());
        while (all.size() < GROUPS - right.get().size()) {
            all.add(0);
        }
        all.addAll(right.get());
        return Optional.of(array(all));
    }

    /** A dotted tail is the last thing of a literal, so none may stand before the gap. */
    private static boolean endsInIpv4(String text, int gap) {
        return text.substring(0, gap).indexOf('.') >= 0;
    }

    private static int[] array(List<Integer> groups) {
        return groups.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Optional<List<Integer>> groups(String text) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return Optional.of(groups);
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].matches("[0-9A-Fa-f]{1,4}")) {
                groups.add(Integer.parseInt(parts[i], 16));
            } else if (i == parts.length - 1 && isIpv4(parts[i])) {
                int[] dotted = Arrays.stream(parts[i].split("\\.")).mapToInt(Integer::parseInt).toArray();
                groups.add(dotted[0] << 8 | dotted[1]);
                groups.add(dotted[2] << 8 | dotted[3]);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(groups);
    }

    /** Lower case, no leading zeros, the first longest gap of two or more zero groups as {@code ::}. */
    private static String spell(int[] groups) {
        if (isMapped(groups)) {
            return "::ffff:" + (groups[6] >> 8) + "." + (groups[6] & 255) + "." + (groups[7] >> 8) + "." + (groups[7] & 255);
        }
        int start = 0;
        int length = 0;
        for (int i = 0; i < GROUPS; i++) {
            int run = zeros(groups, i);
            if (run > length) {
                start = i;
                length = run;
            }
        }
        return length < 2 ? join(groups, 0, GROUPS) : join(groups, 0, start) + "::" + join(groups, start + length, GROUPS);
    }

    private static boolean isMapped(int[] groups) {
        return zeros(groups, 0) == 5 && groups[5] == 0xFFFF;
    }

    private static int zeros(int[] groups, int from) {
        int length = 0;
        while (from + length < GROUPS && groups[from + length] == 0) {
            length++;
        }
        return length;
    }

    private static String join(int[] groups, int from, int to) {
        return Arrays.stream(groups, from, to).mapToObj(Integer::toHexString).collect(Collectors.joining(":"));
    }
}
