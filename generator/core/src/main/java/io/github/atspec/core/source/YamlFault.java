package io.github.atspec.core.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Turns the parser's exceptions into problems. The places of Jackson's own exceptions are often wrong; those of the engine below it are right. */
final class YamlFault {
    private YamlFault() {}

    static Problem problem(JacksonException fault, SourceText text) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked) {
                return problem(marked, text);
            }
        }
        String file = text.file();
        SourceLocation location = Optional.ofNullable(fault.getLocation())
                .filter(at -> at.getLineNr() > 0 && at.getColumnNr() > 0)
                .map(at -> new SourceLocation(file, at.getLineNr(), at.getColumnNr()))
                .orElse(SourceLocation.startOf(file));
        return Problem.error("yaml-syntax", location, firstLine(fault.getOriginalMessage()), null);
    }

    private static Problem problem(MarkedYamlEngineException fault, SourceText text) {
        SourceLocation location = fault.getProblemMark()
                .or(fault::getContextMark)
                .map(mark -> location(mark, text.file()))
                .orElse(SourceLocation.startOf(text.file()));
        String rest = text.from(location);
        if (rest.startsWith("\t")) {
            return Problem.error("yaml-syntax", location, "a tab in the indentation", "indent with blanks");
        }
        return Problem.error("yaml-syntax", location, message(fault), hint(fault.getProblem(), rest));
    }

    private static String message(MarkedYamlEngineException fault) {
        String context = fault.getContext();
        boolean says = context != null && !context.contains("the next token");
        return firstLine(fault.getProblem()).replaceFirst(" \\(Do not use.*", "").replaceFirst("\\.$", "") + (says ? " " + context : "");
    }

    private static @Nullable String hint(String problem, String rest) {
        if (problem.contains("<block end>")) {
            return "is the indentation right?";
        }
        boolean reserved = rest.startsWith("@") || rest.startsWith("`") || rest.startsWith("%");
        return reserved || problem.contains("mapping values are not allowed") ? "quote text that holds special characters" : null;
    }

    private static SourceLocation location(Mark mark, String file) {
        return new SourceLocation(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("not YAML");
    }
}
