package io.github.atspec.runtime.spec;

import io.github.atspec.runtime.Bytes;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Result codes as numbers: a device in the mode for it writes a number and {@code end} in place of a line, and nothing before its other lines (V.250, section 6.2.6).
 *
 * @param codes the numbers
 * @param end what each ends with: CR, or the line end of the dialect
 * @param when whether the device is in that mode; a host says what it believes
 */
public record NumericCodes(List<Numbered> codes, Bytes end, BooleanSupplier when) {

    /**
     * One of them.
     *
     * @param word result code or event, as a line
     */
    public record Numbered(String word, int number) {}

    /** What is written in place of a word, or null. */
    public @Nullable String number(String word) {
        return codes.stream().filter(code -> code.word().equals(word)).map(code -> Integer.toString(code.number())).findFirst().orElse(null);
    }

    /** What a number stands for, or null. */
    public @Nullable String word(String number) {
        return codes.stream().filter(code -> Integer.toString(code.number()).equals(number)).map(Numbered::word).findFirst().orElse(null);
    }
}
