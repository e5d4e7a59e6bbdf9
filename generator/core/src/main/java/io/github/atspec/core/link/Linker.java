package io.github.atspec.core.link;

import io.github.atspec.core.element.CommandSetElement;
import io.github.atspec.core.element.ContentElement;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Manual;
import io.github.atspec.core.model.NamedType;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links a command set. Where a state item could not be linked, events and commands are not looked at: every mention of it would be a problem again.
 *
 * <ol>
 *   <li>names are unique over all files;
 *   <li>types, then state, whose columns have types;
 *   <li>tables of errors, then the dialect, whose echo is a state item;
 *   <li>events, then commands, whose responses may announce events.
 * </ol>
 */
public final class Linker {
    private static final int VERSION = 1;

    private final Chapters files;
    private final CommandSetElement header;
    private final Problems problems;

    private Linker(Chapters files, Problems problems) {
        this.files = files;
        this.header = files.header();
        this.problems = problems;
    }

    /** Links the files of a set. What comes back is of use only when no error was reported. */
    public static CommandSet link(Chapters files, Problems problems) {
        return new Linker(files, problems).link();
    }

    private CommandSet link() {
        checkHeader();
        UniqueNames.check(files, problems);
        AvailabilityLinker.check(header.chips(), problems);
        List<String> commandNames = files.all(ContentElement::commands).stream().map(command -> command.name().text()).toList();
        AvailabilityLinker availability = new AvailabilityLinker(header.chips(), commandNames, problems);
        CharsetLinker charsets = CharsetLinker.of(header.dialect().charset(), problems);
        Quoting quoting = DialectLinker.usualQuoting(header.dialect(), problems);
        TypeLinker types = new TypeLinker(files.all(ContentElement::types), charsets, quoting, availability, problems);
        List<NamedType> named = types.linkAll();
        StateLinker stateLinker = new StateLinker(types, problems);
        List<StateItem> state = files.all(ContentElement::state).stream().flatMap(item -> stateLinker.link(item).stream()).toList();
        List<ErrorTable> errors = files.all(ContentElement::errors).stream().map(new ErrorLinker(problems)::link).toList();
        Dialect dialect = new DialectLinker(
                        new DetailLinker(types, state, errors, problems), new ResultsLinker(types, state, errors, problems), charsets, problems)
                .link(header.dialect(), state);
        ParameterLinker parameters = new ParameterLinker(types, state, dialect, availability, problems);
        Scope scope = new Scope(state, errors, dialect, List.of(), problems);
        boolean complete = state.size() == files.all(ContentElement::state).size();
        List<Event> events = complete ? events(parameters, scope) : List.of();
        return new CommandSet(
                header.id().text(),
                header.title().text(),
                Scalars.text(header.description()),
                header.language() == null ? "en" : header.language().text(),
                manual(),
                availability.chips(),
                dialect,
                named,
                state,
                errors,
                complete ? commands(parameters, scope.with(events), availability) : List.of(),
                events,
                new NoteLinker(problems).errata(header.errata()),
                new NoteLinker(problems).decisions(header.decisions()),
                SuppressionLinker.link(files, problems),
                files.origins().sets(),
                files.untranslated(),
                header.location());
    }

    private List<Event> events(ParameterLinker parameters, Scope scope) {
        EventLinker linker = new EventLinker(parameters, scope, files.origins());
        return files.parts().stream()
                .flatMap(part -> part.content().events().stream().map(event -> linker.link(event, part.title())))
                .toList();
    }

    private List<Command> commands(ParameterLinker parameters, Scope scope, AvailabilityLinker availability) {
        CommandLinker linker = new CommandLinker(parameters, scope, availability, files.origins());
        Copies copies = new Copies(files.all(ContentElement::commands), problems);
        return files.parts().stream()
                .flatMap(part -> part.content().commands().stream().map(command -> linker.link(copies.written(command), part.title())))
                .toList();
    }

    private Manual manual() {
        return new Manual(header.manual().title().text(), header.manual().file().text(), Scalars.text(header.manual().printedVersion()));
    }

    private void checkHeader() {
        if (!header.atspec().text().equals(Integer.toString(VERSION))) {
            String message = "language version " + header.atspec().text() + " is not known";
            problems.error("wrong-version", header.atspec().location(), message, "this is atspec for version " + VERSION);
        }
        Scalar id = header.id();
        if (!id.text().matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            problems.error("wrong-name", id.location(), "'" + id.text() + "' is not an id", "write lower case letters and digits, joined by hyphens or dots");
        }
        checkLanguage(header.language());
        header.translations().forEach(this::checkLanguage);
    }

    private void checkLanguage(@Nullable Scalar language) {
        if (language != null && !language.text().matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*")) {
            problems.error("wrong-value", language.location(), "'" + language.text() + "' is not a language tag", "write one such as en or zh");
        }
    }
}
