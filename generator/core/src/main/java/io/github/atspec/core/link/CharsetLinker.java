package io.github.atspec.core.link;

import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.runtime.WireCharset;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links charsets of strings: those in which a line's separators, quotes and escapes are what they are in ASCII. */
final class CharsetLinker {
    private final Problems problems;
    private final Set<WireCharset> fit = new HashSet<>(Set.of(WireCharset.UTF_8, WireCharset.UCS2));
    private WireCharset usual = WireCharset.UTF_8;

    private CharsetLinker(Problems problems) {
        this.problems = problems;
    }

    /** @param usual what the dialect states */
    static CharsetLinker of(@Nullable Scalar usual, Problems problems) {
        CharsetLinker linker = new CharsetLinker(problems);
        linker.usual = linker.of(usual);
        return linker;
    }

    /** The charset of strings that state none. */
    WireCharset usual() {
        return usual;
    }

    /** The charset that is stated, or the usual one. */
    WireCharset of(@Nullable Scalar stated) {
        return stated == null ? usual : known(stated).filter(charset -> fits(charset, stated)).orElse(usual);
    }

    private Optional<WireCharset> known(Scalar stated) {
        try {
            return Optional.of(WireCharset.of(stated.text()));
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            Set<String> names = new HashSet<>(Charset.availableCharsets().keySet());
            names.add(WireCharset.UCS2.name());
            String hint = NearestName.of(stated.text(), names).map(near -> "did you mean '" + near + "'?").orElse("write an IANA name such as ISO-8859-1, or UCS2");
            problems.error("unknown-charset", stated.location(), "unknown charset '" + stated.text() + "'", hint);
        } catch (IllegalArgumentException e) {
            unfit(stated, "it can only be read");
        }
        return Optional.empty();
    }

    private boolean fits(WireCharset charset, Scalar stated) {
        if (fit.contains(charset)) {
            return true;
        }
        Charset java = Charset.forName(charset.name());
        if (!AsciiCharsets.hasAscii(java)) {
            return unfit(stated, "ASCII is not ASCII in it");
        } else if (!AsciiCharsets.keepsAsciiApart(java)) {
            return unfit(stated, "bytes of ASCII begin other characters in it");
        }
        return fit.add(charset);
    }

    private boolean unfit(Scalar stated, String why) {
        problems.error("wrong-charset", stated.location(), "'" + stated.text() + "' cannot be the charset of strings: " + why, "write one such as ISO-8859-1, or UCS2 for digits of UTF-16");
        return false;
    }
}
