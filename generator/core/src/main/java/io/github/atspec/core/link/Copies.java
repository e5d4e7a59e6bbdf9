package io.github.atspec.core.link;

import io.github.atspec.core.element.CommandElement;
import io.github.atspec.core.element.FormElement;
import io.github.atspec.core.element.ParameterElement;
import io.github.atspec.core.element.ResponseItemElement;
import io.github.atspec.core.element.VariantElement;
import io.github.atspec.core.notation.Shortened;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commands that are like another one: its forms and parameters under a name of their own, without the parameters dropped. */
final class Copies {
    private final List<CommandElement> all;
    private final Problems problems;

    Copies(List<CommandElement> all, Problems problems) {
        this.all = all;
        this.problems = problems;
    }

    /** The command as if it were written out. */
    CommandElement written(CommandElement command) {
        if (command.like() == null) {
            if (command.dropped() != null) {
                problems.error("wrong-like", command.location(), "'but' without 'like'");
            }
            return command;
        }
        return Lookup.find("command", command.like(), all, other -> other.name().text(), problems)
                .filter(original -> isOriginal(original, command.like()))
                .map(original -> copy(command, original, names(command)))
                .orElse(command);
    }

    private boolean isOriginal(CommandElement original, Scalar like) {
        if (original.like() != null) {
            problems.error("wrong-like", like.location(), "'" + like.text() + "' is itself like another command", "name that one");
        }
        return original.like() == null;
    }

    private static Set<String> names(CommandElement command) {
        return command.dropped() == null ? Set.of() : command.dropped().stream().map(Scalar::text).collect(Collectors.toSet());
    }

    private CommandElement copy(CommandElement command, CommandElement original, Set<String> dropped) {
        reportUnknown(command, original);
        List<FormElement> forms = new ArrayList<>(command.forms());
        original.forms().stream()
                .filter(form -> command.forms().stream().noneMatch(own -> own.kind().equals(form.kind())))
                .map(form -> new FormElement(form.kind(), form.variants().stream().map(v -> copy(v, command, original, dropped)).toList(), form.location()))
                .forEach(forms::add);
        return new CommandElement(
                command.name(),
                or(command.summary(), original.summary()),
                or(command.description(), original.description()),
                parameters(command, original, forms),
                or(command.separator(), original.separator()),
                forms,
                command.examples(),
                command.errata(),
                command.decisions(),
                command.suppress(),
                or(command.timeOut(), original.timeOut()),
                command.source(),
                null,
                null,
                command.availability().over(original.availability()),
                command.location());
    }

    private void reportUnknown(CommandElement command, CommandElement original) {
        if (command.dropped() != null) {
            command.dropped().forEach(name -> Lookup.find("parameter", name, original.parameters(), p -> p.name().text(), problems));
        }
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T other) {
        return own == null ? other : own;
    }

    /** The command's own, and those of the original that are still in some line. */
    private static List<ParameterElement> parameters(CommandElement command, CommandElement original, List<FormElement> forms) {
        Set<String> own = command.parameters().stream().map(p -> p.name().text()).collect(Collectors.toSet());
        String lines = forms.stream().flatMap(form -> form.variants().stream()).map(VariantElement::toString).collect(Collectors.joining());
        Set<String> dropped = names(command);
        Stream<ParameterElement> others = original.parameters().stream()
                .filter(p -> !own.contains(p.name().text()))
                .filter(p -> !dropped.contains(p.name().text()) || lines.contains("<" + p.name().text() + ">"));
        return Stream.concat(command.parameters().stream(), others).toList();
    }

    private static VariantElement copy(VariantElement variant, CommandElement command, CommandElement original, Set<String> dropped) {
        return new VariantElement(
                variant.name(),
                variant.syntax() == null ? null : request(variant.syntax(), command, original, dropped),
                variant.separator(),
                variant.summary(),
                kept(variant.where(), where -> !dropped.contains(where.parameter().text())),
                variant.when(),
                kept(variant.guards(), guard -> !dropped.contains(guard.field().text())),
                variant.commandEnd(),
                response(variant.response(), dropped),
                variant.sameAs(),
                variant.fails(),
                variant.errors(),
                kept(variant.rules(), rule -> !mentions(rule, dropped)),
                kept(variant.requires(), rule -> !mentions(rule, dropped)),
                variant.stores(),
                variant.restarts(),
                variant.forgets(),
                variant.later(),
                variant.timeOut(),
                variant.availability(),
                variant.location());
    }

    private static boolean mentions(Scalar rule, Set<String> dropped) {
        return dropped.stream().anyMatch(name -> rule.text().contains("<" + name + ">"));
    }

    private static <T> @Nullable List<T> kept(@Nullable List<T> all, java.util.function.Predicate<T> which) {
        return all == null ? null : all.stream().filter(which).toList();
    }

    private static Scalar request(Scalar syntax, CommandElement command, CommandElement original, Set<String> dropped) {
        String was = Literals.escape(original.name().text());
        String text = syntax.text().startsWith(was) ? Literals.escape(command.name().text()) + syntax.text().substring(was.length()) : syntax.text();
        for (String name : dropped) {
            text = Shortened.without(text, name);
        }
        return new Scalar(text, syntax.scalarKind(), syntax.location(), syntax.textLocation());
    }

    /** What a line must have in common with the request goes with the parameter. */
    private static @Nullable List<ResponseItemElement> response(@Nullable List<ResponseItemElement> items, Set<String> dropped) {
        return items == null ? null : items.stream().map(item -> item(item, dropped)).toList();
    }

    private static ResponseItemElement item(ResponseItemElement item, Set<String> dropped) {
        if (item instanceof ResponseItemElement.LineItem line) {
            return new ResponseItemElement.LineItem(
                    line.line(), line.repeat(), line.as(), others(line.match(), dropped), line.reports(), line.when(), line.guards(), line.traits(), line.location());
        } else if (item instanceof ResponseItemElement.OneOfItem several) {
            return new ResponseItemElement.OneOfItem(
                    several.kinds(), several.as(), several.repeat(), others(several.match(), dropped), several.when(), several.stream(), several.location());
        } else if (item instanceof ResponseItemElement.EventItem event) {
            return new ResponseItemElement.EventItem(event.event(), event.repeat(), others(event.match(), dropped), event.as(), event.stream(), event.location());
        }
        return item;
    }

    private static List<Scalar> others(List<Scalar> match, Set<String> dropped) {
        return match.stream().filter(name -> !dropped.contains(name.text())).toList();
    }
}
