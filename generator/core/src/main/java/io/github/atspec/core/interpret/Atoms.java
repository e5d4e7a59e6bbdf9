package io.github.atspec.core.interpret;

import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType.AtomType;
import io.github.atspec.runtime.Bytes;
import java.util.Optional;

/** Numbers, texts and words that stand in one place. A value's canonical bytes are the digits, the text between quotes without escapes, or the word. */
final class Atoms {
    private static final String NUMBER = "[+-]?[0-9]{1,18}";

    private Atoms() {}

    /** The canonical bytes of a token; empty where the type has none of its kind. */
    static Optional<Value> value(AtomType type, Bytes token, boolean quoted) {
        if (quoted) {
            return type.texts() ? Optional.of(new Value.Octets(Bytes.wrap(join(token)))) : Optional.empty();
        }
        if (isNumber(token)) {
            return type.numbers() ? Optional.of(new Value.Octets(Bytes.utf8(Long.toString(Long.parseLong(token.utf8()))))) : Optional.empty();
        }
        return type.words() ? Optional.of(new Value.Octets(token)) : Optional.empty();
    }

    private static byte[] join(Bytes text) {
        byte[] all = new byte[text.length() + 2];
        all[0] = '"';
        text.copyTo(all, 1);
        all[all.length - 1] = '"';
        return all;
    }

    /** A canonical value as it is written. */
    static Quotes.Quoted write(Bytes value, Quotes quotes, String stops) {
        return isText(value) ? quotes.write(text(value), Quoting.ALWAYS, stops) : quotes.write(value, Quoting.NEVER, stops);
    }

    /** The limit that a canonical value breaks. */
    static Optional<String> broken(AtomType type, Bytes value) {
        boolean number = isNumber(value);
        if (isText(value) ? !type.texts() : number ? !type.numbers() : !type.words()) {
            return Optional.of("is of another kind");
        }
        if (number) {
            long count = Long.parseLong(value.utf8());
            return count < type.min() || count > type.max() ? Optional.of(Limits.range(type.min(), type.max())) : Optional.empty();
        }
        return Limits.length(isText(value) ? text(value) : value, type.minBytes(), type.maxBytes());
    }

    private static boolean isText(Bytes value) {
        return value.length() > 1 && value.at(0) == '"';
    }

    private static boolean isNumber(Bytes value) {
        return value.utf8().matches(NUMBER);
    }

    private static Bytes text(Bytes value) {
        return value.slice(1, value.length() - 1);
    }
}
