package io.github.atspec.core.link;

import io.github.atspec.core.element.AvailabilityElement;
import io.github.atspec.core.element.ResponseItemElement;
import io.github.atspec.core.element.VariantElement;
import io.github.atspec.core.model.Aftermath;
import io.github.atspec.core.model.Availability;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.Later;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Links variants. */
final class VariantLinker {
    private final Scalar command;
    private final Duration timeOut;
    private final Lines lines;
    private final Scope scope;
    private final Function<AvailabilityElement, Availability> availability;
    private final Problems problems;

    /**
     * @param command its name
     * @param timeOut of variants that state none
     * @param availability of a variant of this command
     */
    VariantLinker(Scalar command, Duration timeOut, Lines lines, Scope scope, Function<AvailabilityElement, Availability> availability) {
        this.command = command;
        this.timeOut = timeOut;
        this.lines = lines;
        this.scope = scope;
        this.availability = availability;
        this.problems = scope.problems();
    }

    /** The variant; empty after a problem that leaves it without a request. */
    Optional<Variant> link(FormKind form, VariantElement element) {
        List<Variant.Where> where = new Wheres(lines.parameters(), problems).link(element.where());
        Map<String, Value> fixed = Wheres.fixed(where);
        Optional<Line> request = request(form, element, fixed);
        // Without a request line the rest is looked at too, with all parameters at hand.
        Line line = request.orElseGet(() -> new Line("", List.of(), 0, element.location()));
        List<Parameter> given = request.isPresent() ? given(line, element) : lines.parameters();
        Variant variant = link(form, element, line, where, given);
        return request.map(r -> variant);
    }

    private Optional<Line> request(FormKind form, VariantElement element, Map<String, Value> fixed) {
        if (element.syntax() != null) {
            return lines.separatedBy(element.separator()).line(element.syntax(), fixed, element.guards() == null ? List.of() : element.guards());
        }
        if (form.takesValues()) {
            problems.error("missing-key", element.location(), "missing key 'syntax' in the " + form.key() + " form of '" + command.text() + "'");
            return Optional.empty();
        }
        return scope.dialect().formMarkers().of(form).flatMap(marker -> lines.line(Literals.escape(command.text() + marker), command.location(), fixed));
    }

    private Variant link(FormKind form, VariantElement element, Line request, List<Variant.Where> where, List<Parameter> given) {
        return new Variant(
                Scalars.text(element.name()),
                form,
                Scalars.text(element.summary()),
                request,
                element.commandEnd() == null ? null : end(element.commandEnd()),
                where,
                new GuardLinker(scope.state(), problems).link(element.when() == null ? List.of() : element.when()),
                response(element, given, Wheres.fixed(where)),
                new FailureLinker(lines, scope).link(element.fails()),
                errors(element),
                lines.rules(element.rules()),
                lines.rules(element.requires()),
                new EffectLinker(scope, given).link(element.stores()),
                aftermath(element, given, Wheres.fixed(where)),
                Scalars.duration(element.timeOut(), timeOut, problems),
                availability.apply(element.availability()),
                element.location());
    }

    private @Nullable Bytes end(Scalar written) {
        return written.text().equals("none") ? Bytes.EMPTY : EscapedBytes.read(written.text(), written.textLocation(), problems).orElse(null);
    }

    private @Nullable ErrorTable errors(VariantElement element) {
        if (element.errors() != null) {
            return Lookup.find("error table", element.errors(), scope.errors(), ErrorTable::name, problems).orElse(null);
        }
        return scope.dialect().detail() == null ? null : scope.dialect().detail().errors();
    }

    private Aftermath aftermath(VariantElement element, List<Parameter> given, Map<String, Value> fixed) {
        boolean forgets = Scalars.word(element.forgets(), "forgets", Map.of("all", true), false, problems);
        Later later = element.later() == null
                ? null
                : new LaterLinker(() -> new ResponseLinker(lines, given, fixed, scope), given, problems)
                        .link(element.later(), Scalars.duration(element.timeOut(), timeOut, problems));
        return new Aftermath(Boolean.TRUE.equals(element.restarts()), forgets, later);
    }

    private List<ResponseItem> response(VariantElement element, List<Parameter> given, Map<String, Value> fixed) {
        if (element.response() == null) {
            return List.of(new ResponseItem.Fixed(scope.dialect().success().get(0), element.location()));
        }
        return new ResponseLinker(lines, given, fixed, scope).link(element.response());
    }

    /** The parameters that have a value when the command succeeds: those of the request line and its payloads. */
    private List<Parameter> given(Line request, VariantElement element) {
        Set<String> names = new LinkedHashSet<>();
        request.fields().forEach(field -> names.add(field.parameter().name()));
        if (element.response() != null) {
            element.response().stream()
                    .filter(ResponseItemElement.PayloadItem.class::isInstance)
                    .forEach(item -> names.add(((ResponseItemElement.PayloadItem) item).payload().text()));
        }
        return lines.parameters().stream().filter(parameter -> names.contains(parameter.name())).toList();
    }
}
