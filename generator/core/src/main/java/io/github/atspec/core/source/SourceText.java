package io.github.atspec.core.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file, and what stands at a place of it. */
final class SourceText {
    /** No descriptor is near this size: what is larger is a mistake or an attack. */
    static final int MOST_BYTES = 3 * 1024 * 1024;

    private final String file;
    private final String text;
    private final String[] lines;

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = text.split("\r\n|\r|\n", -1);
    }

    /** Decodes a file; empty after a problem. */
    static Optional<SourceText> decode(String file, byte[] content, Problems problems) {
        if (content.length > MOST_BYTES) {
            problems.error("too-large", SourceLocation.startOf(file), "the file has more than " + MOST_BYTES + " bytes", "split it into chapters");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return Optional.of(new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            problems.error("not-utf-8", SourceLocation.startOf(file), "the file is not UTF-8", "save it with that encoding");
            return Optional.empty();
        }
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The rest of the line from a place on, empty behind its end. Columns count code points, as the parser does. */
    String from(SourceLocation location) {
        if (location.line() > lines.length) {
            return "";
        }
        String line = lines[location.line() - 1];
        return location.column() > line.codePointCount(0, line.length())
                ? ""
                : line.substring(line.offsetByCodePoints(0, location.column() - 1));
    }

    /** The place of the first character that no YAML file may hold. */
    Optional<SourceLocation> unprintable() {
        for (int i = 0; i < lines.length; i++) {
            int[] characters = lines[i].codePoints().toArray();
            for (int column = 0; column < characters.length; column++) {
                if (isUnprintable(characters[column])) {
                    return Optional.of(new SourceLocation(file, i + 1, column + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isUnprintable(int c) {
        return c < 0x20 && c != '\t' || c >= 0x7F && c < 0xA0 && c != 0x85 || c == 0xFFFE || c == 0xFFFF;
    }
}
