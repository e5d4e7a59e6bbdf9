package io.github.atspec.core.link;

import io.github.atspec.core.element.ResponseItemElement;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links the response of one variant. */
final class ResponseLinker {
    private final Lines lines;
    private final List<Parameter> request;
    private final Map<String, Value> fixed;
    private final Scope scope;
    private final Problems problems;
    private final LineNames names = new LineNames();

    /**
     * @param request the parameters that have a value in the request, payloads included
     * @param fixed those that have only one
     */
    ResponseLinker(Lines lines, List<Parameter> request, Map<String, Value> fixed, Scope scope) {
        this.lines = lines;
        this.request = request;
        this.fixed = fixed;
        this.scope = scope;
        this.problems = scope.problems();
    }

    List<ResponseItem> link(List<ResponseItemElement> elements) {
        return elements.stream().<ResponseItem>flatMap(element -> link(element).stream()).toList();
    }

    private Optional<? extends ResponseItem> link(ResponseItemElement element) {
        if (element instanceof ResponseItemElement.LineItem line) {
            return line(line);
        } else if (element instanceof ResponseItemElement.PayloadItem payload) {
            return payload(payload);
        } else if (element instanceof ResponseItemElement.OneOfItem several) {
            return oneOf(several);
        } else if (element instanceof ResponseItemElement.EventItem event) {
            return event(event);
        }
        ResponseItemElement.PassthroughItem item = (ResponseItemElement.PassthroughItem) element;
        if (scope.dialect().escapeSequence() == null) {
            String message = "the dialect has no escape sequence to leave passthrough with";
            problems.error("no-escape-sequence", item.location(), message, "state 'escape sequence' in the dialect");
        }
        return Optional.of(new ResponseItem.Passthrough(item.passthrough().text(), item.location()));
    }

    private Optional<? extends ResponseItem> line(ResponseItemElement.LineItem element) {
        String text = element.line().text();
        if (element.bare() && scope.dialect().prompts().contains(text)) {
            return Optional.of(new ResponseItem.Prompt(text, element.location()));
        } else if (element.bare() && (scope.dialect().success().contains(text) || scope.dialect().failure().contains(text))) {
            return Optional.of(new ResponseItem.Fixed(text, element.location()));
        }
        return lines.separatedBy(element.traits().separator()).ofDevice(element.line(), fixed, element.guards()).flatMap(line -> line(element, line));
    }

    private Optional<? extends ResponseItem> line(ResponseItemElement.LineItem element, Line line) {
        if (line.fields().isEmpty() && line.severalLines()) {
            problems.error("line-end", element.location(), "several lines without a parameter", "write each of them as an item of its own");
            return Optional.empty();
        }
        if (element.bare() && line.fields().isEmpty()) {
            return Optional.of(new ResponseItem.Fixed(line.head(), element.location()));
        }
        Repeats.Repeat repeat = Repeats.read(element.repeat(), problems);
        List<Parameter> fields = line.fields().stream().map(Line.Field::parameter).toList();
        Reports reports = element.reports() == null ? null : new ReportsLinker(scope, request).link(element.reports(), line).orElse(null);
        return Optional.of(new ResponseItem.Info(
                element.as() == null ? names.next(line) : name(element.as()),
                line,
                repeat.min(),
                repeat.max(),
                match(element.match(), fields, "the line"),
                reports,
                new GuardLinker(scope.state(), problems).link(element.when()),
                new TraitsLinker(problems).link(element.traits(), line, reports),
                element.location()));
    }

    private Optional<ResponseItem.OneOf> oneOf(ResponseItemElement.OneOfItem element) {
        if (element.kinds().size() < 2) {
            problems.error("one-of-one", element.location(), "'one of' has " + element.kinds().size() + " kinds of lines", "write a line item instead");
            return Optional.empty();
        }
        String name = name(element.as());
        Repeats.Repeat repeat = Repeats.read(element.repeat(), problems);
        List<ResponseItem.Kind> kinds = element.kinds().stream().flatMap(kind -> kind(kind, name, element).stream()).toList();
        return Optional.of(new ResponseItem.OneOf(
                name, kinds, repeat.min(), repeat.max(), new GuardLinker(scope.state(), problems).link(element.when()), element.stream(), element.location()));
    }

    private Optional<ResponseItem.Kind> kind(ResponseItemElement.KindElement kind, String item, ResponseItemElement.OneOfItem element) {
        return lines.separatedBy(kind.separator()).ofDevice(kind.line(), fixed, List.of()).map(line -> {
            List<Parameter> fields = line.fields().stream().map(Line.Field::parameter).toList();
            if (fields.stream().anyMatch(field -> field.type() instanceof ValueType.BytesType)) {
                problems.error("one-of-bytes", kind.line().location(), "a kind of line with raw bytes", "lines of several kinds are told apart by their end");
            }
            List<Parameter> match = match(element.match(), fields, "the line");
            String name = names.unique(item + " " + kind.name().text());
            return new ResponseItem.Kind(kind.name().text(), new ResponseItem.Info(name, line, 0, 1, match, null, List.of(), kind.line().location()));
        });
    }

    private String name(Scalar as) {
        String name = names.unique(as.text());
        if (!name.equals(as.text())) {
            problems.error("duplicate-name", as.location(), "a second item '" + as.text() + "' in the response");
        }
        return name;
    }

    private List<Parameter> match(List<Scalar> written, List<Parameter> fields, String where) {
        return written.stream().flatMap(name -> match(name, fields, where).stream()).toList();
    }

    private Optional<Parameter> match(Scalar name, List<Parameter> fields, String where) {
        Optional<Parameter> own = request.stream().filter(p -> p.name().equals(name.text())).findFirst();
        if (own.isEmpty()) {
            List<String> known = request.stream().map(Parameter::name).toList();
            problems.error("unknown-match", name.location(), "'" + name.text() + "' is not a parameter of the request", Lookup.hint(name.text(), known));
            return Optional.empty();
        }
        Optional<Parameter> field = fields.stream().filter(p -> p.name().equals(name.text())).findFirst();
        if (field.isEmpty()) {
            List<String> known = fields.stream().map(Parameter::name).toList();
            problems.error("unknown-match", name.location(), "'" + name.text() + "' is not a parameter of " + where, Lookup.hint(name.text(), known));
        }
        return field.filter(matched -> sameCharset(own.get(), matched, name));
    }

    private boolean sameCharset(Parameter own, Parameter matched, Scalar name) {
        boolean same = own.type().charset().equals(matched.type().charset());
        if (!same) {
            String message = "<" + own.name() + "> of type " + TypeNames.of(own.type(), matched.type()) + " does not match one of type " + TypeNames.of(matched.type(), own.type());
            problems.error("type-mismatch", name.location(), message);
        }
        return same;
    }

    private Optional<ResponseItem.Payload> payload(ResponseItemElement.PayloadItem element) {
        String name = element.payload().text();
        ResponseItem.Ending ending = new EndingLinker(problems).link(element);
        if (element.count() == null) {
            return ending == null
                    ? Optional.empty()
                    : Lookup.find("parameter", name, element.payload().location(), lines.parameters(), Parameter::name, problems)
                            .map(data -> new ResponseItem.Payload(name, null, data, ending, element.location()));
        }
        Optional<Parameter> count = Lookup.parameter(element.count(), request, problems);
        count.filter(c -> !(c.type() instanceof ValueType.IntType)).ifPresent(c -> {
            String message = "<" + c.name() + "> counts bytes but is of type " + TypeNames.of(c.type());
            problems.error("count-not-int", element.count().location(), message);
        });
        return count.flatMap(c -> Lookup.find("parameter", name, element.payload().location(), lines.parameters(), Parameter::name, problems)
                .map(data -> new ResponseItem.Payload(name, c, data, ending, element.location())));
    }

    private Optional<ResponseItem.Announced> event(ResponseItemElement.EventItem element) {
        Repeats.Repeat repeat = Repeats.read(element.repeat(), problems);
        return Lookup.find("event", element.event(), scope.events(), Event::name, problems)
                .map(event -> new ResponseItem.Announced(
                        name(element.as() == null ? element.event() : element.as()),
                        event,
                        repeat.min(),
                        repeat.max(),
                        match(element.match(), event.parameters(), "the event"),
                        element.stream(),
                        element.location()));
    }
}
