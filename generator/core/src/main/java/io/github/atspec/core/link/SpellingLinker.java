package io.github.atspec.core.link;

import io.github.atspec.core.element.GuardElement;
import io.github.atspec.core.element.NumericElement;
import io.github.atspec.core.element.QuietElement;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Results;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links when result codes are written as numbers, or not at all. */
final class SpellingLinker {
    private static final int WRONG = -1;
    private static final Bytes CR = Bytes.utf8("\r");

    private final GuardLinker guards;
    private final Problems problems;

    SpellingLinker(GuardLinker guards, Problems problems) {
        this.guards = guards;
        this.problems = problems;
    }

    Results.@Nullable Numeric numeric(@Nullable NumericElement element, Bytes lineEnd) {
        if (element == null) {
            return null;
        }
        List<Results.Numeric.Code> codes = new ArrayList<>();
        for (NumericElement.CodeElement code : element.codes()) {
            int number = Scalars.atLeast(0, code.number(), code.text().text(), WRONG, problems);
            if (number != WRONG && codes.stream().anyMatch(other -> other.number() == number)) {
                problems.error("wrong-result", code.number().location(), "a second result code is written as " + number, "a host could not tell which of them is meant");
            }
            codes.add(new Results.Numeric.Code(code.text().text(), number, code.text().location()));
        }
        return new Results.Numeric(when(element.when(), element.location()), List.copyOf(codes), end(element.end(), lineEnd));
    }

    /** What ends with anything else could not be told from the beginning of a line. */
    private Bytes end(@Nullable Scalar written, Bytes lineEnd) {
        if (written == null) {
            return CR;
        }
        Bytes end = EscapedBytes.read(written.text(), written.textLocation(), problems).orElse(CR);
        if (!end.equals(CR) && !end.equals(lineEnd)) {
            problems.error("wrong-result", written.location(), "a number cannot end with '" + written.text() + "'", "it ends with CR, or as lines do");
        }
        return end;
    }

    Results.@Nullable Quiet quiet(@Nullable QuietElement element) {
        return element == null
                ? null
                : new Results.Quiet(when(element.when(), element.location()), Scalars.duration(element.after(), Duration.ofSeconds(1), problems));
    }

    private List<Guard> when(List<GuardElement> written, SourceLocation location) {
        if (written.isEmpty()) {
            problems.error("wrong-result", location, "'when' names no mode", "say which value of which state item it is that changes the result codes");
        }
        return guards.link(written);
    }
}
