package io.github.atspec.core.model;

import io.github.atspec.runtime.Bytes;

/**
 * Characters that a string consists of, as they are spelled: single ones, and ranges with a hyphen between two; a hyphen at an end is itself.
 *
 * @param spelled printable ASCII characters
 */
public record CharacterSet(String spelled) {

    /** Whether a character, or byte, is one of them. */
    public boolean has(int character) {
        for (int i = 0; i < spelled.length(); i++) {
            boolean range = isRange(i);
            if (range ? character >= spelled.charAt(i) && character <= spelled.charAt(i + 2) : character == spelled.charAt(i)) {
                return true;
            }
            i += range ? 2 : 0;
        }
        return false;
    }

    private boolean isRange(int at) {
        return at + 2 < spelled.length() && spelled.charAt(at + 1) == '-';
    }

    /** Whether all bytes are of them. */
    public boolean hasAll(Bytes bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (!has(bytes.at(i) & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** The other printable ASCII characters, at which a bare string of these ends. */
    public String others() {
        StringBuilder others = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            others.append(has(c) ? "" : c);
        }
        return others.toString();
    }

    /** What a value must be, as a phrase. */
    public String rule() {
        return "must consist of the characters " + spelled;
    }
}
