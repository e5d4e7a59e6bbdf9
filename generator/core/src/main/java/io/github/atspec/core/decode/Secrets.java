package io.github.atspec.core.decode;

import io.github.atspec.core.decode.Decoded.Argument;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireCharset;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.trace.SecretMemory;
import io.github.atspec.runtime.trace.WireText;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of lines as it may be shown: secrets of this line, and those that earlier lines told, are masked. */
final class Secrets {
    private final boolean shown;
    private final Dialect.@Nullable Escape escape;
    private final SecretMemory memory = new SecretMemory();

    /** @param shown whether nothing is masked */
    Secrets(CommandSet set, boolean shown) {
        this.shown = shown;
        this.escape = set.dialect().escape();
    }

    /** Printable text of a line. */
    String text(Decoded line) {
        String printed = line.printed();
        if (printed != null || shown) {
            return printed != null ? printed : WireText.of(line.text());
        }
        List<Span> masked = new ArrayList<>();
        for (Argument argument : line.arguments()) {
            if (argument.parameter().secret()) {
                spellings(argument.parameter(), argument.value()).forEach(secret -> {
                    memory.remember(secret);
                    masked.addAll(occurrences(line.text(), secret));
                });
            }
        }
        masked.addAll(memory.find(line.text()));
        return WireText.of(line.text(), masked);
    }

    /** The ways in which a value may be written: as atspec does, between quotes, with other letters for digits, or without zeros before a number. */
    private Set<Bytes> spellings(Parameter parameter, Value value) {
        if (value instanceof Value.Either either) {
            return spellings(parameter.ofKind(either.kind()), either.value());
        }
        Bytes written = Interpreter.written(parameter, value);
        Set<Bytes> spellings = new LinkedHashSet<>(List.of(written, escaped(written)));
        if (!(value instanceof Value.Octets) || parameter.type().single() instanceof ValueType.HexType || parameter.type().charset().equals(WireCharset.UCS2)) {
            spellings.add(Bytes.utf8(written.utf8().toLowerCase(Locale.ROOT)));
            spellings.add(Bytes.utf8(written.utf8().toUpperCase(Locale.ROOT)));
            spellings.add(Bytes.utf8(written.utf8().replaceFirst("^0+(?=.)", "")));
        }
        spellings.remove(Bytes.EMPTY);
        return spellings;
    }

    /** The secret as it stands between quotes. */
    private Bytes escaped(Bytes secret) {
        if (escape == null) {
            return secret;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < secret.length(); i++) {
            if (escape.escapes().indexOf(secret.at(i)) >= 0) {
                out.write(escape.character());
            }
            out.write(secret.at(i));
        }
        return Bytes.wrap(out.toByteArray());
    }

    /** Whether a value is to be masked. */
    boolean hides(Argument argument) {
        return !shown && argument.parameter().secret();
    }

    /** Wherever the bytes stand: a secret that is short may hide more than its field. */
    private static List<Span> occurrences(Bytes text, Bytes secret) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i + secret.length() <= text.length(); i++) {
            if (text.slice(i, i + secret.length()).equals(secret)) {
                found.add(new Span(i, i + secret.length()));
            }
        }
        return found;
    }
}
