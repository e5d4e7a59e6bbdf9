package io.github.atspec.core.docs;

import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.EitherType;
import io.github.atspec.core.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the docs say about a type whose values are of several kinds. */
final class Kinds {
    private Kinds() {}

    /** {@code frequency: integer, or station: string}. */
    static Phrase titles(EitherType type) {
        return Phrase.join(", or ", type.kinds().stream().map(kind -> Phrase.of(kind.name() + ": ").then(Types.title(kind.type()))).toList());
    }

    /** {@code frequency 875 to 1080, station 1 to 12 bytes}; nothing of kinds about which there is nothing to say. */
    static String each(EitherType type, Function<ValueType, String> text) {
        return type.kinds().stream().filter(kind -> !text.apply(kind.type()).isEmpty()).map(kind -> kind.name() + " " + text.apply(kind.type())).collect(Collectors.joining(", "));
    }

    static List<Phrase> values(EitherType type) {
        return type.kinds().stream().flatMap(kind -> Types.values(kind.type()).stream().map(value -> of(kind, value))).toList();
    }

    static List<Phrase> remarks(EitherType type) {
        List<Phrase> remarks = new ArrayList<>();
        for (Kind kind : type.kinds()) {
            if (kind.summary() != null) {
                remarks.add(of(kind, Phrase.of(Printable.sentence(kind.summary()))));
            }
            if (kind.type().stringLike()) {
                remarks.add(of(kind, Phrase.of(Fields.quoting(kind.quoting()))));
            }
            Types.remarks(kind.type()).forEach(remark -> remarks.add(of(kind, remark)));
        }
        return remarks;
    }

    private static Phrase of(Kind kind, Phrase said) {
        return Phrase.of(kind.name() + ": ").then(said);
    }
}
