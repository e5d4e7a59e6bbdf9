package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.stream.Stream;

/**
 * Proves for all lines of a command set that bytes, or bytes and modes, tell them apart, and shows a line where they do not.
 *
 * <p>Tested against each other are: the shapes of one line; all requests; lines that can be expected at the same step of a response; events; every line of the
 * device and the result codes; events and lines of responses; the kinds of values that may stand in one field.
 */
public final class Ambiguity {
    private Ambiguity() {}

    /** Checks a command set. Errors are lines that mean two things; notes say what the modes, or the order of who owns a line, decide. */
    public static void check(CommandSet set, Problems problems) {
        Reports reports = new Reports(problems);
        List<Told> events = set.events().stream()
                .flatMap(event -> event.lines().stream().map(spelling -> Told.of(event, spelling, set.dialect())))
                .toList();
        List<Response> responses = set.commands().stream()
                .flatMap(command -> command.variants().stream().map(variant -> Response.of(command, variant, set.dialect())))
                .toList();
        Kinds.check(set, reports);
        ResultCodes codes = new ResultCodes(set, reports);
        codes.check();
        Requests.check(set, reports);
        Events.check(events, reports);
        events.forEach(codes::check);
        responses.forEach(response -> Steps.check(response, codes, reports));
        Stream<Expected> own = responses.stream().flatMap(response -> response.own().stream());
        List<Expected> lines = Stream.concat(own, Response.why("any command", List.of(), set.dialect()).stream()).toList();
        lines.forEach(line -> Readings.check(line.pattern(), reports));
        lines.forEach(codes::check);
        Shadows.check(events, lines, codes, reports);
    }
}
