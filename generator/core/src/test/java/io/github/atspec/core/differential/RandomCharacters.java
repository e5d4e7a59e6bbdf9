package io.github.atspec.core.differential;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireCharset;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Draws text in a charset: letters of it, what is special in a line, characters whose bytes are, and now and then bytes that are no text. */
final class RandomCharacters {
    private static final List<String> CHARACTERS =
            List.of("a", "Z", "0", ",", "\"", "\\", " ", ";", "\u00e9", "\u00fc", "\u20ac", "\u8868", "\u30bd", "\uac00", "\ubb38", "\u4e02", "\ud83d\ude00");

    private final Random random;

    RandomCharacters(Random random) {
        this.random = random;
    }

    /** So many bytes; what does not fit is cut, also in the middle of a character. */
    Bytes of(WireCharset charset, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (out.size() < length) {
            String character = CHARACTERS.get(random.nextInt(CHARACTERS.size()));
            if (random.nextInt(12) == 0) {
                out.write(charset.equals(WireCharset.UCS2) ? 'G' : 0x80 + random.nextInt(0x80));
            } else if (charset.isEncodable(character)) {
                out.writeBytes(charset.encode(character));
            }
        }
        return Bytes.copyOf(out.toByteArray(), 0, length);
    }
}
