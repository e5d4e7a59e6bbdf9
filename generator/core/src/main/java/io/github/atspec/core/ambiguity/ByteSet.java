package io.github.atspec.core.ambiguity;

import java.util.stream.IntStream;

/** A set of bytes: bit {@code b % 64} of word {@code b / 64}. */
record ByteSet(long first, long second, long third, long fourth) {
    static final ByteSet NONE = new ByteSet(0, 0, 0, 0);
    static final ByteSet ALL = new ByteSet(-1, -1, -1, -1);
    static final ByteSet QUOTE = range('"', '"');
    static final ByteSet DIGITS = range('0', '9');
    static final ByteSet HEX = DIGITS.or(range('A', 'F')).or(range('a', 'f'));
    /** What a string in a line may hold: no CR, LF or NUL. */
    static final ByteSet TEXT = ALL.minus(of("\r\n\0"));

    /** Bytes in the order in which witnesses use them: a person should be able to read one. */
    private static final int[] READABLE = readable();

    private static final int[] RANKS = ranks();

    /** The bytes of Latin-1 characters. */
    static ByteSet of(String characters) {
        ByteSet set = NONE;
        for (int i = 0; i < characters.length(); i++) {
            set = set.or(range(characters.charAt(i), characters.charAt(i)));
        }
        return set;
    }

    static ByteSet one(int octet) {
        return range(octet, octet);
    }

    static ByteSet range(int from, int to) {
        long[] words = new long[4];
        for (int b = from; b <= to; b++) {
            words[b >> 6] |= 1L << (b & 63);
        }
        return new ByteSet(words[0], words[1], words[2], words[3]);
    }

    ByteSet or(ByteSet o) {
        return new ByteSet(first | o.first, second | o.second, third | o.third, fourth | o.fourth);
    }

    ByteSet and(ByteSet o) {
        return new ByteSet(first & o.first, second & o.second, third & o.third, fourth & o.fourth);
    }

    ByteSet minus(ByteSet o) {
        return new ByteSet(first & ~o.first, second & ~o.second, third & ~o.third, fourth & ~o.fourth);
    }

    boolean isEmpty() {
        return (first | second | third | fourth) == 0;
    }

    boolean contains(int octet) {
        long word = octet < 128 ? octet < 64 ? first : second : octet < 192 ? third : fourth;
        return (word >> (octet & 63) & 1) == 1;
    }

    /** The most readable byte of a set that is not empty. */
    int mostReadable() {
        return IntStream.of(READABLE).filter(this::contains).findFirst().orElseThrow();
    }

    /** Place of a byte in the order of readability, 0 first. */
    static int rank(int octet) {
        return RANKS[octet];
    }

    private static int[] readable() {
        IntStream letters = IntStream.concat(IntStream.rangeClosed('0', '9'), IntStream.concat(IntStream.rangeClosed('a', 'z'), IntStream.rangeClosed('A', 'Z')));
        IntStream others = IntStream.concat(IntStream.rangeClosed('!', '~'), IntStream.rangeClosed(0, 255));
        return IntStream.concat(letters, others).distinct().toArray();
    }

    private static int[] ranks() {
        int[] ranks = new int[READABLE.length];
        for (int i = 0; i < READABLE.length; i++) {
            ranks[READABLE[i]] = i;
        }
        return ranks;
    }
}
