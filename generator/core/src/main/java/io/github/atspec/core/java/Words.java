package io.github.atspec.core.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits names of the descriptor into words and joins them in Java's spellings. */
final class Words {
    private static final List<String> DIGITS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Words() {}

    /** {@code remote host} and {@code remoteHost} to {@code remoteHost}, {@code DNS IP1} to {@code dnsIp1}, {@code conID} to {@code conId}. */
    static String lowerCamel(String name) {
        String upper = upperCamel(name);
        return upper.isEmpty() ? upper : upper.substring(0, 1).toLowerCase(Locale.ROOT) + upper.substring(1);
    }

    /** A digit that a name begins with becomes a word of its own, since no identifier does: {@code 4g-core} to {@code four-g-core}. */
    static String spelledDigit(String name) {
        char first = name.charAt(0);
        return first < '0' || first > '9' ? name : DIGITS.get(first - '0') + "-" + name.substring(1);
    }

    /** As {@link #lowerCamel} with a capital first letter. */
    static String upperCamel(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : split(name)) {
            out.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    /** Upper case with underscores. */
    static String constant(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(letterOrDigit(c) ? Character.toUpperCase(c) : '_');
        }
        return out.toString();
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean separator = i == name.length() || !letterOrDigit(name.charAt(i));
            if (separator || i > start && startsWord(name, i)) {
                if (i > start) {
                    words.add(name.substring(start, i));
                }
                start = separator ? i + 1 : i;
            }
        }
        return words;
    }

    /** A capital after a small letter ({@code conID}), or the last capital of a row that two small letters follow ({@code SSLCert}, but not {@code IPv4}). */
    private static boolean startsWord(String name, int i) {
        if (!Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        char before = name.charAt(i - 1);
        return Character.isLowerCase(before)
                || Character.isUpperCase(before) && isLower(name, i + 1) && isLower(name, i + 2);
    }

    private static boolean isLower(String name, int i) {
        return i < name.length() && Character.isLowerCase(name.charAt(i));
    }

    /** ASCII only: generated identifiers can be typed on every keyboard and compiled under every source encoding. */
    static boolean letterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
