package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How lines are spelled. */
public record DialectElement(
        @Nullable Scalar commandEnd,
        @Nullable Scalar lineEnd,
        @Nullable Scalar longestLine,
        @Nullable Scalar longestPayload,
        @Nullable Scalar quoting,
        @Nullable Scalar separator,
        @Nullable EscapeElement escape,
        @Nullable Scalar skippedMiddle,
        List<MarkerElement> formMarkers,
        @Nullable ResultsElement results,
        @Nullable DetailElement detail,
        List<Scalar> prompts,
        @Nullable Scalar echo,
        @Nullable StoringElement storing,
        @Nullable EscapeSequenceElement escapeSequence,
        @Nullable SeveralElement several,
        @Nullable Scalar repeat,
        @Nullable Scalar timeOut,
        @Nullable Scalar lineStart,
        @Nullable Scalar testAnswer,
        @Nullable Scalar charset,
        SourceLocation location) {

    /** The escape character and what it is put before. */
    public record EscapeElement(Scalar character, List<Scalar> escapes, @Nullable Scalar in) {
        static EscapeElement read(Node node, Problems problems) {
            Fields fields = Fields.of(node, Element.ESCAPE, null, problems);
            return new EscapeElement(fields.required("char"), fields.scalars("escapes", ValueKind.STRING), fields.optional("in"));
        }
    }

    /** Final result codes; empty = not stated. */
    public record ResultsElement(
            List<ResultCodeElement> success,
            List<ResultCodeElement> failure,
            List<RefusalElement> refusals,
            @Nullable NumericElement numeric,
            @Nullable QuietElement quiet) {
        static ResultsElement read(Node node, Problems problems) {
            Fields fields = Fields.of(node, Element.RESULTS, null, problems);
            Node refusals = fields.node("refusals");
            return new ResultsElement(
                    ResultCodeElement.readAll(fields, "success", problems),
                    ResultCodeElement.readAll(fields, "failure", problems),
                    refusals == null ? List.of() : RefusalElement.readAll(refusals, problems),
                    fields.one("numeric", n -> NumericElement.read(n, problems)),
                    fields.one("quiet", n -> QuietElement.read(n, problems)));
        }
    }

    /** The error for one reason to refuse. */
    public record RefusalElement(String why, Scalar constant) {
        static List<RefusalElement> readAll(Node node, Problems problems) {
            Fields fields = Fields.of(node, Element.REFUSALS, null, problems);
            return Element.REFUSALS.keys().stream()
                    .flatMap(key -> Stream.ofNullable(fields.optional(key.name())).map(constant -> new RefusalElement(key.name(), constant)))
                    .toList();
        }
    }

    /** The line that says why a command fails. */
    public record DetailElement(Scalar line, TypeElement type, @Nullable Scalar errors, List<GuardElement> when, SourceLocation location) {
        static DetailElement read(Node node, Problems problems) {
            Fields fields = Fields.of(node, Element.DETAIL, null, problems);
            TypeElement type = fields.one("type", n -> TypeElement.read(null, n, problems));
            return new DetailElement(
                    fields.required("line"),
                    type == null ? TypeElement.bare(fields.required("type")) : type,
                    fields.optional("errors"),
                    GuardElement.readAll(fields, problems),
                    fields.location());
        }
    }

    /** When items kept {@code if-storing} are saved. */
    public record StoringElement(List<GuardElement> when, SourceLocation location) {
        static StoringElement read(Node node, Problems problems) {
            Fields fields = Fields.of(node, Element.STORING, null, problems);
            return new StoringElement(GuardElement.readAll(fields, problems), fields.location());
        }
    }

    /** What leaves passthrough. */
    public record EscapeSequenceElement(
            Scalar bytes, @Nullable Scalar silenceBefore, @Nullable Scalar silenceAfter, @Nullable Scalar thenPause) {
        static EscapeSequenceElement read(Node node, Problems problems) {
            Fields fields = Fields.of(node, Element.ESCAPE_SEQUENCE, null, problems);
            return new EscapeSequenceElement(
                    fields.required("bytes"),
                    fields.optional("silence before"),
                    fields.optional("silence after"),
                    fields.optional("then pause"));
        }
    }

    /** How a line of several commands is put together. */
    public record SeveralElement(Scalar prefix, @Nullable Scalar separator, @Nullable Scalar marks, @Nullable Scalar rest) {
        static SeveralElement read(Node node, Problems problems) {
            Fields fields = Fields.of(node, Element.SEVERAL, null, problems);
            return new SeveralElement(fields.required("prefix"), fields.optional("separator"), fields.optional("marks"), fields.optional("rest"));
        }
    }

    /** What stands behind a command's name in one form. */
    public record MarkerElement(Scalar form, Scalar marker) {
        static MarkerElement read(Scalar form, Node node, Problems problems) {
            if (node instanceof Scalar marker && ValueKind.STRING.accepts(marker)) {
                return new MarkerElement(form, marker);
            }
            Wrong.type("the marker of '" + form.text() + "'", node, ValueKind.STRING, problems);
            return new MarkerElement(form, Fields.standIn(node));
        }
    }

    static DialectElement read(Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.DIALECT, null, problems);
        return new DialectElement(
                fields.optional("command end"),
                fields.optional("line end"),
                fields.optional("longest line"),
                fields.optional("longest payload"),
                fields.optional("quoting"),
                fields.optional("separator"),
                fields.one("escape", n -> EscapeElement.read(n, problems)),
                fields.optional("skipped middle"),
                fields.map("form markers", (form, n) -> MarkerElement.read(form, n, problems)),
                fields.one("results", n -> ResultsElement.read(n, problems)),
                fields.one("detail", n -> DetailElement.read(n, problems)),
                fields.scalars("prompt", ValueKind.STRING),
                fields.optional("echo"),
                fields.one("storing", n -> StoringElement.read(n, problems)),
                fields.one("escape sequence", n -> EscapeSequenceElement.read(n, problems)),
                fields.one("several on a line", n -> SeveralElement.read(n, problems)),
                fields.optional("repeat"),
                fields.optional("time-out"),
                fields.optional("line start"),
                fields.optional("test answer"),
                fields.optional("charset"),
                fields.location());
    }

    /** Reports that there is none, and stands for it. */
    static DialectElement missing(Fields owner, Problems problems) {
        owner.require("dialect");
        return read(new Node.Mapping(List.of(), owner.location()), problems);
    }
}
