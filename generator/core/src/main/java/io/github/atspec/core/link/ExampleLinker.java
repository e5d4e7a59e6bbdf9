package io.github.atspec.core.link;

import io.github.atspec.core.element.ExampleElement;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.model.Results;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.WireString;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links examples. */
final class ExampleLinker {
    private final Scope scope;
    private final Problems problems;

    ExampleLinker(Scope scope) {
        this.scope = scope;
        this.problems = scope.problems();
    }

    List<Example> link(List<ExampleElement> elements) {
        return elements.stream().map(this::link).toList();
    }

    private Example link(ExampleElement element) {
        if (element.steps().isEmpty()) {
            problems.error("empty-list", element.location(), "an example without steps");
        }
        return new Example(
                element.given().stream().flatMap(given -> given(given).stream()).map(Example.Given::new).toList(),
                element.steps().stream().flatMap(step -> step(step).stream()).toList(),
                element.wrong(),
                element.location());
    }

    private Optional<Example.Step> step(ExampleElement.StepElement element) {
        Scalar line = element.line();
        // In a text with escapes the mark has none of them.
        String mark = line.text().length() < 3 ? line.text() : line.text().substring(0, 3);
        String text = line.text().length() < 3 ? "" : line.text().substring(3);
        switch (mark) {
            case ">> ":
                return line(element, text).map(written -> new Example.Step.Request(written, formatsAs(element), line.location()));
            case "<< ":
                return line(element, text).map(written -> new Example.Step.FromDevice(written, formatsAs(element), line.location()));
            case "<# ":
                return code(line, text);
            case ">~ ":
                return raw(line, text).map(bytes -> new Example.Step.RawToDevice(bytes, line.location()));
            case "<~ ":
                return raw(line, text).map(bytes -> new Example.Step.RawFromDevice(bytes, line.location()));
            default:
                problems.error("wrong-step", line.location(), "a step that does not say who sends", "begin it with '>> ', '<< ', '<# ', '>~ ' or '<~ '");
                return Optional.empty();
        }
    }

    /** A result code that is written as a number. */
    private Optional<Example.Step> code(Scalar line, String number) {
        Results.Numeric numeric = scope.dialect().results().numeric();
        String word = numeric == null ? null : numeric.word(number);
        if (word == null) {
            String message = numeric == null ? "the dialect writes no result codes as numbers" : "no result code is written as '" + number + "'";
            problems.error("wrong-step", line.location(), message);
        }
        return Optional.ofNullable(word).map(code -> new Example.Step.FromDevice(code, null, number, line.location()));
    }

    private Optional<String> line(ExampleElement.StepElement element, String text) {
        return element.escaped() ? raw(element.line(), text).map(WireString::decode) : Optional.of(text);
    }

    private @Nullable String formatsAs(ExampleElement.StepElement element) {
        Scalar written = element.formatsAs();
        if (written == null || !element.escaped()) {
            return Scalars.text(written);
        }
        return EscapedBytes.read(written.text(), written.textLocation(), problems).map(WireString::decode).orElse(null);
    }

    private Optional<Bytes> raw(Scalar line, String text) {
        return EscapedBytes.read(text, line.textLocation().plus(3), problems);
    }

    private List<Effect> given(ExampleElement.GivenElement element) {
        return scope.state(element.item()).map(item -> new Contents(problems).effects(element, item)).orElse(List.of());
    }
}
