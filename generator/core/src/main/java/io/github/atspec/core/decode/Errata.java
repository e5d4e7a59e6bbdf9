package io.github.atspec.core.decode;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Erratum;
import io.github.atspec.core.model.Example;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines that the manual prints and that cannot be meant: those an erratum quotes, and those of examples marked as wrong, which errata of the same element explain. */
final class Errata {
    private final Map<String, Erratum> byLine = new HashMap<>();

    Errata(CommandSet set) {
        set.errata().forEach(this::quoted);
        set.commands().forEach(command -> {
            command.errata().forEach(this::quoted);
            wrong(command.examples(), command.errata());
        });
        set.events().forEach(event -> {
            event.errata().forEach(this::quoted);
            wrong(event.examples(), event.errata());
        });
    }

    private void quoted(Erratum erratum) {
        byLine.putIfAbsent(erratum.says(), erratum);
    }

    private void wrong(List<Example> examples, List<Erratum> errata) {
        examples.stream().filter(Example::wrong).flatMap(Errata::requests).forEach(line -> errata.stream()
                .filter(erratum -> line.contains(erratum.says()) || erratum.says().contains(line))
                .findFirst()
                .or(() -> errata.stream().findFirst())
                .ifPresent(erratum -> byLine.putIfAbsent(line, erratum)));
    }

    private static Stream<String> requests(Example example) {
        return example.steps().stream().filter(Example.Step.Request.class::isInstance).map(step -> ((Example.Step.Request) step).text());
    }

    @Nullable Erratum of(Bytes line) {
        return line.length() > 512 ? null : byLine.get(WireString.decode(line));
    }
}
