package io.github.atspec.core.decode;

import io.github.atspec.core.decode.Decoded.Fault;
import io.github.atspec.core.example.RequestMatch;
import io.github.atspec.core.example.SeveralCommands;
import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.NearestName;
import io.github.atspec.runtime.Bytes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads command lines. */
final class Requests {
    private final CommandSet set;
    private final Interpreter interpreter;
    private final List<String> names;
    private final Set<String> basic;
    private final String marks;
    private final Set<String> leads;

    Requests(CommandSet set) {
        this.set = set;
        this.interpreter = Interpreter.ofLogs(set, TraceText.MASK);
        // The longest first, so that a name which begins with another is found before it.
        this.names = set.commands().stream().map(Command::name).sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();
        this.basic = set.commands().stream()
                .filter(command -> command.forms().stream().anyMatch(form -> form.kind().equals(FormKind.BASIC)))
                .map(Command::name)
                .collect(Collectors.toUnmodifiableSet());
        this.marks = set.dialect().formMarkers().ofForms().values().stream().filter(marker -> !marker.isEmpty()).map(marker -> marker.substring(0, 1)).collect(Collectors.joining());
        this.leads = leads(names);
    }

    /** What commands begin with, in upper case: {@code AT}. Marks alone, as in a name of an escape sequence, tell nothing. */
    private static Set<String> leads(List<String> names) {
        return names.stream()
                .map(name -> name.substring(0, Math.min(2, name.length())).toUpperCase(Locale.ROOT))
                .filter(lead -> lead.chars().allMatch(Character::isLetterOrDigit))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a line begins as commands do. */
    boolean looksLikeOne(Bytes line) {
        String text = line.utf8().toUpperCase(Locale.ROOT);
        return leads.stream().anyMatch(lead -> text.startsWith(lead) && (text.length() == lead.length() || !Character.isWhitespace(text.charAt(lead.length()))));
    }

    /** The variants that read a line, in these modes before others. */
    Optional<RequestMatch.Match> match(Bytes line, Modes modes) {
        if (name(line).isEmpty()) {
            return Optional.empty();
        }
        RequestMatch read = new RequestMatch(set, interpreter, modes, line);
        return read.matches().stream().findFirst().or(() -> read.otherModes().stream().findFirst());
    }

    /** What a line that a variant reads has to do with modes that nobody knows. */
    Doubts doubts(Bytes line, RequestMatch.Match match, Modes modes) {
        Stream<Guard> guards = match.command().variants().stream().flatMap(variant -> Stream.concat(variant.when().stream(), guards(variant.request())));
        return Doubts.of(modes, guards, assumed -> new RequestMatch(set, interpreter, assumed, line).matches().stream().findFirst().map(read -> List.of(read.title(), read.values())));
    }

    private static Stream<Guard> guards(Line line) {
        return line.guarded().stream().flatMap(field -> field.when().stream());
    }

    /** How long a command line with counted bytes is, without its end, where one begins so; else -1. */
    long length(Bytes available) {
        return variants()
                .mapToLong(variant -> interpreter.requestLength(variant, available).orElse(-1))
                .filter(length -> length >= 0)
                .findFirst()
                .orElse(-1);
    }

    /**
     * A command line with an end of its own, where one begins so.
     *
     * @param counted how long it is with counted bytes, or -1
     */
    Optional<LineScan> ended(Bytes available, long counted) {
        return variants()
                .filter(variant -> variant.end() != null)
                .flatMap(variant -> ended(variant, available, counted >= 0 ? counted : variant.request().head().length()).stream())
                .findFirst();
    }

    private Optional<LineScan> ended(Variant variant, Bytes available, long length) {
        Bytes end = variant.end(set.dialect());
        int whole = (int) length + end.length();
        boolean there = whole <= available.length()
                && available.slice((int) length, whole).equals(end)
                && !(interpreter.readRequest(variant, available.slice(0, (int) length)) instanceof Reading.Mismatch);
        return there ? Optional.of(new LineScan(available.slice(0, (int) length), whole)) : Optional.empty();
    }

    private Stream<Variant> variants() {
        return set.commands().stream().map(Command::variants).flatMap(List::stream);
    }

    /** What is wrong with a line that no variant reads. */
    Fault fault(Bytes line, Modes modes) {
        Optional<String> name = name(line);
        if (name.isEmpty()) {
            String text = line.utf8();
            String written = text.substring(0, (int) text.chars().takeWhile(c -> marks.indexOf(c) < 0).count());
            String near = NearestName.of(written, names).map(known -> "; did the host mean " + known + "?").orElse("");
            return new Fault("unknown-command", "there is no command '" + printable(written) + "'" + near, 1);
        }
        RequestMatch read = new RequestMatch(set, interpreter, modes, line);
        String id = read.brokenValue() ? "invalid-value" : "malformed-request";
        return new Fault(id, "it is no line of " + name.get() + ": " + read.reason(), read.offset() + 1);
    }

    /** What is wrong with the first command of a line that the device refuses; null where all can be executed. */
    @Nullable Fault fault(SeveralCommands line, Modes modes) {
        Optional<SeveralCommands.Part> refused = line.parts().stream().filter(part -> part.pending() == null).findFirst();
        if (refused.isEmpty()) {
            return null;
        }
        SeveralCommands.Part part = refused.get();
        int column = part.range().from() + 1;
        if (!part.match().matches().isEmpty()) {
            return new Fault("malformed-request", part.reason(), column);
        }
        Fault alone = fault(part.range().alone(), modes);
        return new Fault(alone.id(), alone.message(), Math.max(column, column + alone.column() - 1 - part.range().prefix().length()));
    }

    private static String printable(String text) {
        return text.codePoints().filter(c -> c >= ' ' && c < 0x7F).limit(40).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The command whose name a line begins with. */
    Optional<String> name(Bytes line) {
        String text = line.utf8();
        return names.stream().filter(name -> text.startsWith(name) && mayFollow(name, text.substring(name.length()))).findFirst();
    }

    /** What stands behind a name: nothing, a form marker, or the value of basic syntax. */
    private boolean mayFollow(String name, String rest) {
        return rest.isEmpty() || marks.indexOf(rest.charAt(0)) >= 0 || basic.contains(name);
    }
}
