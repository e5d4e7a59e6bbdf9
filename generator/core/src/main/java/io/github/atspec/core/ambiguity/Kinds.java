package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.NamedType;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.ValueType.EitherType;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.core.model.ValueType.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * Proves that a field's spelling tells of which kind its value is. Limits do not count: a number out of range is a wrong value of its kind. Of an enumeration of
 * words just the listed ones do, except against another such enumeration: a word that is not listed is one of its values only if it is of no other kind.
 */
final class Kinds {
    private Kinds() {}

    static void check(CommandSet set, Reports reports) {
        Stream<Parameter> parameters =
                Stream.concat(set.commands().stream().flatMap(command -> command.parameters().stream()), set.events().stream().flatMap(event -> event.parameters().stream()));
        Stream<ValueType> columns = set.state().stream().flatMap(item -> item.columns().stream()).map(StateItem.Column::type);
        Stream.of(set.types().stream().map(NamedType::type), columns, parameters.map(Parameter::type))
                .flatMap(types -> types)
                .map(ValueType::single)
                .filter(EitherType.class::isInstance)
                .map(EitherType.class::cast)
                .distinct()
                .forEach(type -> check(type.kinds(), reports));
    }

    private static void check(List<Kind> kinds, Reports reports) {
        for (int i = 0; i < kinds.size(); i++) {
            for (Kind earlier : kinds.subList(0, i)) {
                check(earlier, kinds.get(i), reports);
            }
        }
    }

    private static void check(Kind earlier, Kind later, Reports reports) {
        boolean words = earlier.words() && later.words();
        Search.Outcome outcome = Search.search(fields(earlier, words), fields(later, words), Search.Difference.NONE);
        if (outcome instanceof Search.Found found) {
            String message = found.line() + " is a value of the kind '" + earlier.name() + "' and of the kind '" + later.name() + "'";
            reports.error("either-alike", later.location(), message, "state other quoting, characters or words, or make one kind of both");
        }
    }

    /** All fields that are of a kind. */
    private static Automaton fields(Kind kind, boolean anyWord) {
        Automaton.Builder automaton = new Automaton.Builder();
        int start = automaton.state();
        int end = automaton.state();
        if (kind.admits(false)) {
            automaton.skip(texts(FieldText.bare(automaton, kind.name(), ""), kind.type(), anyWord, start), end);
        }
        if (kind.admits(true)) {
            int inside = texts(FieldText.raw(automaton, kind.name()), kind.type(), anyWord, automaton.then(start, ByteSet.QUOTE, kind.name()));
            automaton.edge(inside, ByteSet.QUOTE, end, kind.name());
        }
        return automaton.build(start, end);
    }

    private static int texts(FieldText text, ValueType type, boolean anyWord, int from) {
        if (anyWord || !(type instanceof EnumType words) || !words.ofString()) {
            return Lexicon.add(text, type, from);
        }
        int end = text.state();
        words.values().forEach(word -> text.skip(Spellings.add(text, type, new Value.Choice(word.wire(), word.name()), from), end));
        return end;
    }
}
