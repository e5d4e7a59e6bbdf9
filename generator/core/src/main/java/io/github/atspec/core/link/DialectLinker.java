package io.github.atspec.core.link;

import io.github.atspec.core.element.DialectElement;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.FormMarkers;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Links the dialect, with its defaults. */
final class DialectLinker {
    static final Map<String, Quoting> QUOTING = new TreeMap<>(Map.of("always", Quoting.ALWAYS, "never", Quoting.NEVER, "optional", Quoting.OPTIONAL));
    private static final Map<String, Dialect.SkippedMiddle> SKIPPED_MIDDLE =
            new TreeMap<>(Map.of("keep", Dialect.SkippedMiddle.KEEP, "drop", Dialect.SkippedMiddle.DROP));
    private static final Map<String, Boolean> REQUESTS_ONLY = new TreeMap<>(Map.of("both", false, "requests", true));
    private static final int LONGEST_LINE = 256;
    private static final int LONGEST_PAYLOAD = 1 << 20;
    private static final Duration TIME_OUT = Duration.ofSeconds(10);

    private final DetailLinker details;
    private final ResultsLinker results;
    private final CharsetLinker charsets;
    private final Problems problems;

    DialectLinker(DetailLinker details, ResultsLinker results, CharsetLinker charsets, Problems problems) {
        this.details = details;
        this.results = results;
        this.charsets = charsets;
        this.problems = problems;
    }

    /** How strings are quoted that do not say it. */
    static Quoting usualQuoting(DialectElement element, Problems problems) {
        return Scalars.word(element.quoting(), "quoting", QUOTING, Quoting.ALWAYS, problems);
    }

    Dialect link(DialectElement element, List<StateItem> state) {
        Dialect.SkippedMiddle skippedMiddle =
                Scalars.word(element.skippedMiddle(), "skipped middle", SKIPPED_MIDDLE, Dialect.SkippedMiddle.KEEP, problems);
        char separator = Separators.read(element.separator(), Line.USUAL_SEPARATOR, problems);
        Bytes lineEnd = bytes(element.lineEnd(), "\r\n");
        Dialect.Detail detail = element.detail() == null ? null : details.link(element.detail(), separator, skippedMiddle);
        return new Dialect(
                bytes(element.commandEnd(), "\r"),
                lineEnd,
                Scalars.atLeast(1, element.longestLine(), "longest line", LONGEST_LINE, problems),
                Scalars.atLeast(1, element.longestPayload(), "longest payload", LONGEST_PAYLOAD, problems),
                usualQuoting(element, problems),
                separator,
                element.escape() == null ? null : escape(element.escape()),
                skippedMiddle,
                formMarkers(element.formMarkers()),
                results.link(element.results(), detail, skippedMiddle, lineEnd),
                detail,
                prompts(element.prompts()),
                element.echo() == null ? null : echo(element.echo(), state),
                element.storing() == null ? List.of() : new GuardLinker(state, problems).link(element.storing().when()),
                element.escapeSequence() == null ? null : escapeSequence(element.escapeSequence()),
                element.several() == null ? null : several(element.several()),
                Scalars.text(element.repeat()),
                Scalars.duration(element.timeOut(), TIME_OUT, problems),
                lineStart(element.lineStart()),
                element.testAnswer() == null ? Dialect.USUAL_TEST_ANSWER : element.testAnswer().text(),
                charsets.usual(),
                element.location());
    }

    private FormMarkers formMarkers(List<DialectElement.MarkerElement> written) {
        FormMarkers markers = FormMarkers.V250;
        for (DialectElement.MarkerElement element : written) {
            if (!element.marker().text().matches("[!-~]*")) {
                problems.error("wrong-value", element.marker().location(), "'" + element.marker().text() + "' is no form marker", "printable ASCII without blanks");
            }
            markers = markers.with(new FormKind(element.form().text()), element.marker().text());
        }
        return markers;
    }

    private Bytes bytes(@Nullable Scalar scalar, String otherwise) {
        Bytes usual = Bytes.utf8(otherwise);
        return scalar == null ? usual : EscapedBytes.read(scalar.text(), scalar.textLocation(), problems).orElse(usual);
    }

    /** Readers pass over line ends and over nothing else. */
    private Bytes lineStart(@Nullable Scalar scalar) {
        Bytes start = bytes(scalar, "");
        if (scalar != null && !start.utf8().matches("[\r\n]*")) {
            problems.error("wrong-value", scalar.location(), "lines cannot start with '" + scalar.text() + "'", "it is made of \\r and \\n alone");
        }
        return start;
    }

    private List<String> prompts(List<Scalar> written) {
        Set<String> before = new HashSet<>();
        for (Scalar prompt : written) {
            String alone = prompt.text().endsWith(" ") ? prompt.text().substring(0, prompt.text().length() - 1) : prompt.text();
            if (alone.isEmpty() || alone.endsWith(" ") || !alone.chars().allMatch(c -> c >= ' ' && c <= '~')) {
                problems.error("wrong-prompt", prompt.location(), "'" + prompt.text() + "' is not a prompt", "it is printable ASCII, with at most one blank behind it");
            } else if (!before.add(alone)) {
                problems.error("wrong-prompt", prompt.location(), "a second prompt '" + alone + "'", "a blank behind it makes no other one");
            }
        }
        return written.stream().map(Scalar::text).toList();
    }

    private Dialect.Escape escape(DialectElement.EscapeElement element) {
        StringBuilder escapes = new StringBuilder();
        element.escapes().forEach(character -> escapes.append(character(character)));
        return new Dialect.Escape(character(element.character()), escapes.toString(), Scalars.word(element.in(), "in", REQUESTS_ONLY, false, problems));
    }

    private Dialect.Several several(DialectElement.SeveralElement element) {
        return new Dialect.Several(
                element.prefix().text(),
                element.separator() == null ? ';' : character(element.separator()),
                element.marks() == null ? "&" : element.marks().text(),
                element.rest() == null ? "D" : element.rest().text());
    }

    private char character(Scalar scalar) {
        if (scalar.text().length() != 1 || scalar.text().charAt(0) > 0x7E) {
            problems.error("wrong-value", scalar.location(), "'" + scalar.text() + "' is not one ASCII character");
            return '\\';
        }
        return scalar.text().charAt(0);
    }

    private @Nullable StateItem echo(Scalar name, List<StateItem> state) {
        Optional<StateItem> item = Lookup.find("state item", name, state, StateItem::name, problems);
        boolean fits = item.isPresent()
                && item.get() instanceof StateItem.Scalar scalar
                && (scalar.column().type() instanceof ValueType.BoolType
                        || scalar.column().type() instanceof ValueType.EnumType choices && choices.byWire("1").isPresent());
        if (item.isPresent() && !fits) {
            String message = "'" + name.text() + "' cannot say whether commands are echoed";
            problems.error("wrong-echo", name.location(), message, "it takes a bool, or an enum with a value 1");
        }
        return item.orElse(null);
    }

    private Dialect.EscapeSequence escapeSequence(DialectElement.EscapeSequenceElement element) {
        return new Dialect.EscapeSequence(
                bytes(element.bytes(), "+++"),
                Scalars.duration(element.silenceBefore(), Duration.ZERO, problems),
                Scalars.duration(element.silenceAfter(), Duration.ZERO, problems),
                Scalars.duration(element.thenPause(), Duration.ZERO, problems));
    }
}
