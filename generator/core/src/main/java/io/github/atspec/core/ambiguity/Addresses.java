package io.github.atspec.core.ambiguity;

/** The grammars of address literals; each method adds one from a state on and returns the state behind it. */
final class Addresses {
    private static final int GROUPS = 8;
    private static final ByteSet COLON = ByteSet.of(":");
    private static final ByteSet DOT = ByteSet.of(".");

    private Addresses() {}

    /** Six pairs of hexadecimal digits joined by colons. */
    static int mac(FieldText text, int from) {
        int at = from;
        for (int pair = 0; pair < 6; pair++) {
            at = pair == 0 ? at : text.then(at, COLON);
            at = text.then(text.then(at, ByteSet.HEX), ByteSet.HEX);
        }
        return at;
    }

    /** Four numbers up to 255 without leading zeros. */
    static int ipv4(FieldText text, int from) {
        int at = octet(text, from);
        for (int i = 1; i < 4; i++) {
            at = octet(text, text.then(at, DOT));
        }
        return at;
    }

    private static int octet(FieldText text, int from) {
        int end = text.state();
        text.link(from, ByteSet.DIGITS, end);
        text.link(text.then(from, ByteSet.range('1', '9')), ByteSet.DIGITS, end);
        text.link(text.then(text.then(from, ByteSet.of("1")), ByteSet.DIGITS), ByteSet.DIGITS, end);
        int twoHundred = text.then(from, ByteSet.of("2"));
        text.link(text.then(twoHundred, ByteSet.range('0', '4')), ByteSet.DIGITS, end);
        text.link(text.then(twoHundred, ByteSet.of("5")), ByteSet.range('0', '5'), end);
        return end;
    }

    /** An IPv4 or IPv6 literal. */
    static int ip(FieldText text, int from) {
        int end = text.state();
        text.skip(ipv4(text, from), end);
        int dotted = text.state();
        text.skip(ipv4(text, dotted), end);
        int[] right = right(text, dotted, end);
        left(text, from, dotted, end, right);
        return end;
    }

    /** What may follow {@code ::} when so many groups stand before it, by that number. */
    private static int[] right(FieldText text, int dotted, int end) {
        int[] group = new int[GROUPS];
        for (int before = GROUPS - 1; before >= 0; before--) {
            group[before] = text.state();
            if (before < GROUPS - 1) {
                int behind = group(text, group[before]);
                text.skip(behind, end);
                // One group more; the last place cannot be followed by another.
                text.link(behind, COLON, group[before + 1]);
            }
            if (before <= GROUPS - 3) {
                text.skip(group[before], dotted);
            }
        }
        return group;
    }

    /** Groups from the left: all eight, six and a dotted tail, or fewer and then the gap. */
    private static void left(FieldText text, int from, int dotted, int end, int[] right) {
        gap(text, from, right[0], end);
        int at = from;
        for (int groups = 1; groups <= GROUPS; groups++) {
            int behind = group(text, at);
            if (groups == GROUPS) {
                text.skip(behind, end);
                break;
            }
            gap(text, behind, right[groups], end);
            at = text.then(behind, COLON);
            if (groups == GROUPS - 2) {
                text.skip(at, dotted);
            }
        }
    }

    private static void gap(FieldText text, int from, int right, int end) {
        int behind = text.then(text.then(from, COLON), COLON);
        text.skip(behind, end);
        text.skip(behind, right);
    }

    /** One to four hexadecimal digits. */
    private static int group(FieldText text, int from) {
        int end = text.state();
        int at = from;
        for (int i = 0; i < 4; i++) {
            at = text.then(at, ByteSet.HEX);
            text.skip(at, end);
        }
        return end;
    }
}
