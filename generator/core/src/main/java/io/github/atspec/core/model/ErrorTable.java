package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of the numbers by which a device says why it failed.
 *
 * @param values single codes, at least one, in the order written
 * @param ranges spans of codes, in the order written
 */
public record ErrorTable(String name, @Nullable String summary, List<Code> values, List<Span> ranges, SourceLocation location) {

    /**
     * A code and its constant.
     *
     * @param text how the device puts it in words, or null where that is the constant's name
     */
    public record Code(long code, String name, @Nullable String text) {

        /** Put in words by its name. */
        public Code(long code, String name) {
            this(code, name, null);
        }

        /** How the device puts it in words. */
        public String words() {
            return text == null ? name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ') : text;
        }
    }

    /** A span of codes, both ends in it, and what it means. */
    public record Span(long from, long to, String meaning) {}
}
