package io.github.atspec.core.ambiguity;

import io.github.atspec.core.Sets;
import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.interpret.Side;
import io.github.atspec.core.interpret.Tolerance;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.run.Descriptors;
import io.github.atspec.runtime.Bytes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every line of the shipped sets, and of those that have every construct of the language. */
final class Subjects {
    static final List<String> NAMES = Sets.ALL;
    /** Descriptors that are refused, of which no value has a limit. */
    static final List<String> REFUSED = List.of("ambiguous-variants", "ambiguous-lines", "ambiguous-events");

    private Subjects() {}

    /** A line as the checker and as the interpreter see it. */
    record Subject(String title, boolean fromHost, Pattern pattern, Function<Bytes, Reading> interpreter) {

        Reading reading(Bytes line) {
            return interpreter.apply(line);
        }

        /** Whether the line is of this shape, its values right or not. */
        boolean reads(Bytes line) {
            return !(reading(line) instanceof Reading.Mismatch);
        }

        /** Whether the checker knows exactly which lines these are: it knows neither the bytes of a payload nor the calendar. */
        boolean exact() {
            return !pattern.hasPayload()
                    && pattern.line().fields().stream().noneMatch(field -> field.parameter().type() instanceof ValueType.AsctimeType);
        }

        /** Whether the checker looks at the line without its end. */
        boolean surplus(Bytes line) {
            return !fromHost && !line.isEmpty() && line.at(line.length() - 1) == pattern.line().separator();
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static CommandSet load(String name) {
        if (REFUSED.contains(name)) {
            return Descriptors.load(Path.of("src/test/resources/problems", name, "refused.yaml"));
        }
        return Sets.SHIPPED.contains(name)
                ? Descriptors.shipped(name)
                : Descriptors.load(Path.of("src/test/resources/differential", name, "command-set.yaml"));
    }

    static List<Subject> of(CommandSet set) {
        Interpreter interpreter = new Interpreter(set);
        List<Subject> subjects = new ArrayList<>();
        set.commands().forEach(command -> command.variants().forEach(variant -> {
            String title = Titles.of(command, variant);
            Pattern request = new Pattern(variant.request(), Side.HOST, variant.where(), variant.when(), set.dialect());
            subjects.add(new Subject(title, true, request, line -> interpreter.readRequest(variant, line)));
            deviceLines(variant).forEach(line -> subjects.add(device(title + " '" + line.source() + "'", line, set, bytes -> interpreter.readLine(line, bytes, Tolerance.SHORTEST))));
        }));
        set.events().forEach(event -> event.lines().forEach(spelling -> subjects.add(
                device("'" + spelling.line().source() + "' of " + event.name(), spelling.line(), set, line -> interpreter.readEvent(spelling, line, Tolerance.SHORTEST)))));
        return subjects;
    }

    private static List<Line> deviceLines(Variant variant) {
        List<Line> lines = new ArrayList<>(variant.infos().stream().map(ResponseItem.Info::line).toList());
        variant.fails().forEach(failure -> lines.addAll(failure.lines()));
        return lines;
    }

    private static Subject device(String title, Line line, CommandSet set, Function<Bytes, Reading> interpreter) {
        return new Subject(title, false, new Pattern(line, Side.DEVICE, List.of(), List.of(), set.dialect()), interpreter);
    }

    /** What both lines have in common, whatever the mode. */
    static Search.Outcome clash(Subject first, Subject second) {
        return Search.search(first.pattern().automaton(Gates.Mask.ANY), second.pattern().automaton(Gates.Mask.ANY), Search.Difference.NONE);
    }
}
