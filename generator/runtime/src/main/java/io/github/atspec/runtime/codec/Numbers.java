package io.github.atspec.runtime.codec;

/** Numbers of a line. */
final class Numbers {
    /** Texts of small numbers, so that reading an enumeration creates nothing. */
    private static final String[] SMALL = small();

    private final Tokens tokens;
    private final Problems problems;

    Numbers(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** A whole number. One that no long holds is a value problem; the nearest long is given then. */
    long int64(String parameter, int base, long min, long max) {
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
        } else if (!fits) {
            problems.invalid(parameter, tokens.text(), Check.rangeRule(min, max));
        }
        return negative ? -magnitude : magnitude;
    }

    /** As {@link #int64}, of what an int holds. */
    int int32(String parameter, int base, long min, long max) {
        long value = int64(parameter, base, min, max);
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
        long value = int64(parameter, 10, Long.MIN_VALUE, Long.MAX_VALUE);
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
