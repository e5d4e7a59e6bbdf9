package io.github.atspec.core.rule;

import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.NearestName;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireCharset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a constant in a rule the type of what it is compared with. */
final class Constants {
    private Constants() {}

    /** The value of a constant; {@code type} null stands for a plain number (a length or a count). */
    static Value value(Token token, @Nullable ValueType type) throws RuleFault {
        if (type instanceof ValueType.EnumType choices) {
            return choice(token, choices);
        }
        if (type instanceof ValueType.BoolType flag) {
            return flag(token, flag);
        }
        if (type == null || type instanceof ValueType.IntType || type instanceof ValueType.BitsType) {
            return number(token, type);
        }
        if (type instanceof ValueType.TimeType time) {
            return new Value.Time(time.time(((Value.Int) number(token, null)).value()));
        }
        if (type instanceof ValueType.AtomType || type instanceof ValueType.EitherType || type instanceof ValueType.ChoicesType || type instanceof ValueType.UuidType || type instanceof ValueType.TimezoneType || type instanceof ValueType.AsctimeType) {
            throw mismatch(token, "another value of its type");
        }
        return text(Operands.text(token).orElseThrow(() -> mismatch(token, "a text in double quotes")), token, type.charset());
    }

    private static Value text(String text, Token token, WireCharset charset) throws RuleFault {
        if (!charset.isEncodable(text)) {
            throw new RuleFault("not-in-charset", token.column(), "'" + text + "' has a character that " + charset + " has not", null);
        }
        return new Value.Octets(Bytes.wrap(charset.encode(text)));
    }

    private static Value number(Token token, @Nullable ValueType type) throws RuleFault {
        if (!(token instanceof Token.Number number)) {
            throw mismatch(token, "a number");
        }
        return type instanceof ValueType.BitsType ? new Value.Mask(number.value()) : new Value.Int(number.value());
    }

    private static Value choice(Token token, ValueType.EnumType type) throws RuleFault {
        String text = token instanceof Token.Number number ? number.text() : Operands.text(token).orElseThrow(() -> mismatch(token, "a constant"));
        Optional<ValueType.EnumValue> value = type.byName(text).or(() -> token instanceof Token.Word ? Optional.empty() : type.byWire(text));
        if (value.isEmpty()) {
            List<String> names = type.values().stream().map(ValueType.EnumValue::name).toList();
            String hint = NearestName.of(text, names).map(n -> "did you mean '" + n + "'?").orElse("it is one of " + String.join(", ", names));
            throw new RuleFault("unknown-constant", token.column(), "unknown constant '" + text + "'", hint);
        }
        return new Value.Choice(value.get().wire(), value.get().name());
    }

    private static Value flag(Token token, ValueType.BoolType type) throws RuleFault {
        String text = token instanceof Token.Number number ? number.text() : Operands.text(token).orElse("");
        if (text.equals("true") || text.equals(type.trueWire())) {
            return new Value.Flag(true);
        }
        if (text.equals("false") || text.equals(type.falseWire())) {
            return new Value.Flag(false);
        }
        throw mismatch(token, "true or false");
    }

    /** The number of the bit a token names. */
    static int bit(Token token, ValueType.BitsType type) throws RuleFault {
        if (token instanceof Token.Number number && number.value() >= 0 && number.value() < type.width()) {
            return (int) number.value();
        }
        String text = token.shown();
        Optional<Integer> bit = type.bits().entrySet().stream().filter(e -> e.getValue().equals(text)).map(java.util.Map.Entry::getKey).findFirst();
        if (bit.isEmpty()) {
            String hint = NearestName.of(text, type.bits().values())
                    .map(n -> "did you mean '" + n + "'?")
                    .orElse("it is one of " + String.join(", ", type.bits().values()));
            throw new RuleFault("unknown-constant", token.column(), "unknown bit '" + text + "'", hint);
        }
        return bit.get();
    }

    private static RuleFault mismatch(Token token, String wanted) {
        return new RuleFault("rule-type", token.column(), "'" + token.shown() + "' stands where " + wanted + " is expected", null);
    }
}
