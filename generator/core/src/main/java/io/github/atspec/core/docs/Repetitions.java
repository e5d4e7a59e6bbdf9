package io.github.atspec.core.docs;

import io.github.atspec.core.model.Line;
import java.util.List;

/** What the docs say about repeated groups. */
final class Repetitions {
    private Repetitions() {}

    /** For each repeated group of a line: {@code <a> and <b> once for each element}. */
    static List<Phrase> of(Line line) {
        return line.repeats().stream().map(Repetitions::one).toList();
    }

    private static Phrase one(Line.Part.Repeat repeat) {
        List<Phrase> names = repeat.lists().stream().map(list -> Phrase.ofCode("<" + list.name() + ">")).toList();
        return Phrase.join(" and ", names).text(names.size() == 1 ? " once for each element" : " once for each element, of which they have equally many");
    }
}
