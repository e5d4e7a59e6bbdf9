package io.github.atspec.core.link;

import io.github.atspec.core.element.CommandElement;
import io.github.atspec.core.element.FormElement;
import io.github.atspec.core.model.Availability;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Form;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Problems;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links commands. */
final class CommandLinker {
    private final ParameterLinker parameters;
    private final Scope scope;
    private final AvailabilityLinker availability;
    private final Origins origins;
    private final Problems problems;

    CommandLinker(ParameterLinker parameters, Scope scope, AvailabilityLinker availability, Origins origins) {
        this.parameters = parameters;
        this.scope = scope;
        this.availability = availability;
        this.origins = origins;
        this.problems = scope.problems();
    }

    Command link(CommandElement element, String chapter) {
        if (!element.name().text().matches("[!-~]+")) {
            problems.error("wrong-name", element.location(), "'" + element.name().text() + "' is not the name of a command", "printable ASCII without blanks");
        }
        if (element.forms().isEmpty()) {
            String message = "command '" + element.name().text() + "' has no form";
            problems.error("missing-form", element.location(), message, "state one of " + forms());
        }
        element.forms().stream().filter(form -> scope.dialect().formMarkers().of(form.kind()).isEmpty()).forEach(this::unknown);
        ParameterLinker.Linked declared = parameters.link(element.parameters(), Payloads.ended(element));
        List<Parameter> all = new Payloads(problems).complete(element, declared.parameters());
        Duration timeOut = Scalars.duration(element.timeOut(), scope.dialect().timeOut(), problems);
        Availability said = availability.command(element.availability());
        VariantLinker variants = new VariantLinker(element.name(), timeOut, new Lines(all, declared.statedQuoting(), scope).separatedBy(element.separator()), scope, variant -> availability.variant(variant, said));
        List<Form> forms = declared.complete() ? element.forms().stream().map(form -> form(form, variants)).toList() : List.of();
        TestRanges ranges = new TestRanges(element, forms, all, scope);
        return new Command(
                element.name().text(),
                Scalars.text(element.summary()),
                Scalars.text(element.description()),
                Stream.concat(all.stream(), ranges.parameter().stream()).toList(),
                ranges.forms(),
                new ExampleLinker(scope).link(element.examples()),
                new NoteLinker(problems).errata(element.errata()),
                new NoteLinker(problems).decisions(element.decisions()),
                chapter,
                origins.of(element, problems),
                element.location());
    }

    private void unknown(FormElement form) {
        List<String> known = scope.dialect().formMarkers().further().stream().map(FormKind::key).toList();
        String hint = NearestName.of(form.kind().key(), known).map(near -> "did you mean '" + near + "'?").orElse("name it under 'form markers'");
        problems.error("unknown-form", form.location(), "the dialect has no form '" + form.kind().key() + "'", hint);
    }

    private String forms() {
        return scope.dialect().formMarkers().ofForms().keySet().stream().map(FormKind::key).collect(Collectors.joining(", "));
    }

    private static Form form(FormElement element, VariantLinker variants) {
        List<Variant> linked = element.variants().stream().flatMap(variant -> variants.link(element.kind(), variant).stream()).toList();
        return new Form(element.kind(), linked, element.location());
    }
}
