package io.github.atspec.core.decode;

import io.github.atspec.core.decode.Decoded.Argument;
import io.github.atspec.core.decode.Decoded.Kind;
import io.github.atspec.core.decode.Decoded.Meaning;
import io.github.atspec.core.model.CommandSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what was decoded as a transcript: each wire line, and below it what it means. */
public final class AnnotatedText implements Consumer<Decoded> {
    private static final String INDENT = " ".repeat(10);
    private static final int LONGEST = 160;

    private final Writer out;
    private final Secrets secrets;
    private final boolean colour;

    /**
     * @param set the one that the log is of
     * @param showSecrets whether secrets are written as they are
     * @param colour whether the output goes to a terminal that shows colours
     */
    public AnnotatedText(CommandSet set, Writer out, boolean showSecrets, boolean colour) {
        this.out = out;
        this.secrets = new Secrets(set, showSecrets);
        this.colour = colour;
    }

    @Override
    public void accept(Decoded line) {
        String arrow = line.direction() == Direction.REQUEST ? ">>" : "<<";
        String place = Double.isNaN(line.seconds()) ? Integer.toString(line.line()) : String.format(Locale.ROOT, "%.6f", line.seconds());
        write(" ".repeat(Math.max(0, 6 - place.length())) + place + " " + arrow + " " + painted(line.direction() == Direction.REQUEST ? "1" : "0", shortened(secrets.text(line))));
        write(INDENT + painted(line.problem() != null || line.kind() == Kind.UNKNOWN ? "31" : "2", meaning(line)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "... (" + text.length() + " characters)";
    }

    private String meaning(Decoded line) {
        List<String> parts = new ArrayList<>();
        parts.add(Printed.kind(line.kind()) + (line.word() == null ? "" : " " + line.word()));
        String of = of(line.meaning());
        if (!of.isEmpty()) {
            parts.add(of);
        }
        if (line.meaning() instanceof Meaning.OfSeveral several) {
            parts.add(several.commands().stream().map(this::together).collect(Collectors.joining("; ")));
        } else if (!line.arguments().isEmpty()) {
            parts.add(arguments(line.arguments()));
        }
        if (!line.undecided().isEmpty()) {
            parts.add("or something else, as nobody knows: " + String.join(", ", line.undecided()));
        }
        if (line.problem() != null) {
            parts.add(line.problem().message() + " [" + line.problem().id() + "]");
        }
        if (line.erratum() != null) {
            parts.add("erratum of the manual, line " + line.erratum().at() + ": " + line.erratum().decided());
        }
        return String.join(": ", parts);
    }

    private static String of(@Nullable Meaning meaning) {
        if (meaning instanceof Meaning.OfCommand command) {
            return (command.command() + " " + Printed.form(command)).strip();
        }
        return meaning instanceof Meaning.OfEvent event ? event.event() : "";
    }

    private String together(Decoded.Together command) {
        return of(command.command()) + (command.arguments().isEmpty() ? "" : ": " + arguments(command.arguments()));
    }

    private String arguments(List<Argument> arguments) {
        return arguments.stream().map(this::argument).collect(Collectors.joining(", "));
    }

    private String argument(Argument argument) {
        String value = secrets.hides(argument) ? io.github.atspec.runtime.trace.WireText.SECRET : shortened(Printed.of(argument.parameter(), argument.value()));
        return argument.parameter().name() + " = " + value;
    }

    private String painted(String style, String text) {
        return colour ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }

    private void write(String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
