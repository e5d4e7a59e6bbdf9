package io.github.atspec.runtime.codec;

/** Numbers of a line. */
final class Numbers {
    static final long[] NO_NONE = {};

    /** Texts of small numbers, so that reading an enumeration creates nothing. */
    private static final String[] SMALL = small();

    private final Tokens tokens;
    private final Problems problems;

    Numbers(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** A whole number; out of range is a value problem unless it is one of {@code none}. Still gives the number then, as far as a long holds it. */
    long number(String parameter, int base, long min, long max, long[] none) {
        if (problems.mismatched()) {
            return 0;
        }
        boolean fits = true;
        boolean negative = sign(base);
        long magnitude = 0;
        int digits = 0;
        for (int digit; (digit = digit(tokens.peek(), base)) >= 0; digits++) {
            fits &= magnitude <= (Long.MAX_VALUE - digit) / base;
            magnitude = fits ? magnitude * base + digit : Long.MAX_VALUE;
            tokens.advance();
        }
        tokens.finish();
        if (digits == 0) {
            problems.mismatch(tokens.position(), "a number for <" + parameter + ">");
            return 0;
        }
        long value = negative ? -magnitude : magnitude;
        if (!fits || (value < min || value > max) && !contains(none, value)) {
            problems.invalid(parameter, tokens.text(), Check.rangeRule(min, max));
        }
        return value;
    }

    /** As {@link #number}; what an int does not hold is out of range. */
    int int32(String parameter, int base, long min, long max, long[] none) {
        long value = number(parameter, base, min, max, none);
        if (value != (int) value && !problems.failed()) {
            problems.invalid(parameter, tokens.text(), Check.rangeRule(min, max));
        }
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
    }

    private boolean sign(int base) {
        tokens.begin();
        int first = tokens.peek();
        if (base == 10 && (first == '-' || first == '+')) {
            tokens.advance();
        }
        return base == 10 && first == '-';
    }

    /** The canonical text of a decimal number. */
    String text(String parameter) {
        long value = number(parameter, 10, -Long.MAX_VALUE, Long.MAX_VALUE, NO_NONE);
        return value >= 0 && value < SMALL.length ? SMALL[(int) value] : Long.toString(value);
    }

    static boolean contains(long[] none, long value) {
        for (long one : none) {
            if (one == value) {
                return true;
            }
        }
        return false;
    }

    private static int digit(int c, int base) {
        return c < 0 || c > 127 ? -1 : Character.digit(c, base);
    }

    private static String[] small() {
        String[] texts = new String[256];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Integer.toString(i);
        }
        return texts;
    }
}
