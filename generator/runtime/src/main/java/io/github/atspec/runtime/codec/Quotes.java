package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.InvalidValueException;

/** When a string is quoted, and what is escaped inside. */
final class Quotes {
    private final char escape;
    private final String escapes;
    private final boolean raw;

    /** @param raw whether what stands between quotes is written as it is */
    Quotes(Dialect dialect, boolean raw) {
        this.raw = raw;
        escape = raw ? 0 : dialect.escape();
        escapes = dialect.escapes();
    }

    /** Whether to write quotes; refuses what can only be written with them where there are none. */
    boolean needed(String parameter, String value, String shown, Quoting quoting, String stops) {
        if (quoting == Quoting.NEVER) {
            requireBare(parameter, value, shown, stops);
            return false;
        }
        return quoting == Quoting.ALWAYS || !plain(value, stops);
    }

    private boolean plain(String value, String stops) {
        if (value.isEmpty() || value.charAt(0) == ' ' || value.charAt(value.length() - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == escape && escape != 0 || stops.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static void requireBare(String parameter, String value, String shown, String stops) {
        boolean bare = !value.isEmpty();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            bare &= c != '"' && stops.indexOf(c) < 0;
        }
        if (!bare) {
            throw new InvalidValueException(parameter, shown, "cannot be written without quotes");
        }
    }

    /** Writes a value between quotes. */
    void inside(String parameter, String value, String shown, LineBuffer out) {
        if (raw) {
            out.text(value);
        } else {
            escaped(parameter, value, shown, out);
        }
    }

    private void escaped(String parameter, String value, String shown, LineBuffer out) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (escape != 0 && escapes.indexOf(c) >= 0) {
                out.text(value.substring(from, i));
                out.put((byte) escape);
                from = i;
            } else if (c == '"' || c == escape && escape != 0) {
                throw new InvalidValueException(parameter, shown, "cannot hold '" + c + "', which cannot be escaped");
            }
        }
        out.text(from == 0 ? value : value.substring(from));
    }
}
