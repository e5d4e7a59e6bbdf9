package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a response. */
public sealed interface ResponseItemElement {

    SourceLocation location();

    /** A line, a fixed line or the prompt: which one shows when it is linked. */
    record LineItem(
            Scalar line,
            @Nullable Scalar repeat,
            @Nullable Scalar as,
            List<Scalar> match,
            @Nullable ReportsElement reports,
            List<GuardElement> when,
            List<GuardElement.OfField> guards,
            Traits traits,
            SourceLocation location)
            implements ResponseItemElement {

        /** Whether it was written as a string alone. */
        public boolean bare() {
            return repeat == null && as == null && match.isEmpty() && reports == null && when.isEmpty() && guards.isEmpty() && traits.equals(Traits.NONE);
        }
    }

    /**
     * What is special about a line.
     *
     * @param stream whether it is delivered as it arrives
     * @param undocumented whether it stands for lines that the manual does not describe
     * @param approximate parameters that may differ from what was set
     * @param separator what stands between its fields, where it says so itself
     */
    record Traits(boolean stream, boolean undocumented, List<Scalar> approximate, @Nullable Scalar separator) {
        static final Traits NONE = new Traits(false, false, List.of(), null);
    }

    /** Lines of several kinds. */
    record OneOfItem(
            List<KindElement> kinds, Scalar as, @Nullable Scalar repeat, List<Scalar> match, List<GuardElement> when, boolean stream, SourceLocation location)
            implements ResponseItemElement {}

    /**
     * One kind of line.
     *
     * @param separator what stands between its fields, where it says so itself
     */
    record KindElement(Scalar name, Scalar line, @Nullable Scalar separator) {}

    /** Data the host sends. */
    record PayloadItem(
            Scalar payload,
            @Nullable Scalar count,
            @Nullable Scalar orUntil,
            @Nullable Scalar until,
            @Nullable Scalar escape,
            @Nullable AbortElement abort,
            SourceLocation location)
            implements ResponseItemElement {

        static PayloadItem read(Fields fields, Problems problems) {
            return new PayloadItem(
                    fields.required("payload"),
                    fields.optional("count"),
                    fields.optional("or until"),
                    fields.optional("until"),
                    fields.optional("escape"),
                    fields.one("abort", node -> AbortElement.read(node, problems)),
                    fields.location());
        }
    }

    /** How the host takes data back. */
    record AbortElement(Scalar bytes, List<Scalar> then, SourceLocation location) {
        static AbortElement read(Node node, Problems problems) {
            Fields fields = Fields.of(node, Element.ABORT, null, problems);
            return new AbortElement(fields.required("bytes"), fields.scalars("then", ValueKind.STRING), fields.location());
        }
    }

    /** Raw bytes in both directions. */
    record PassthroughItem(Scalar passthrough, SourceLocation location) implements ResponseItemElement {}

    /** An event that belongs to the command. */
    record EventItem(Scalar event, @Nullable Scalar repeat, List<Scalar> match, @Nullable Scalar as, boolean stream, SourceLocation location)
            implements ResponseItemElement {}

    static ResponseItemElement read(Node node, Problems problems) {
        if (node instanceof Scalar scalar && ValueKind.STRING.accepts(scalar)) {
            return new LineItem(scalar, null, null, List.of(), null, List.of(), List.of(), Traits.NONE, scalar.location());
        } else if (!(node instanceof Mapping mapping)) {
            Wrong.type("an item of 'response'", node, ValueKind.STRING_OR_MAP, problems);
            return new PassthroughItem(Fields.standIn(node), node.location());
        } else if (mapping.get("payload").isPresent()) {
            return PayloadItem.read(Fields.of(node, Element.PAYLOAD_ITEM, null, problems), problems);
        } else if (mapping.get("passthrough").isPresent()) {
            Fields fields = Fields.of(node, Element.PASSTHROUGH_ITEM, null, problems);
            return new PassthroughItem(fields.required("passthrough"), fields.location());
        } else if (mapping.get("one of").isPresent()) {
            return oneOf(Fields.of(node, Element.ONE_OF_ITEM, null, problems), problems);
        } else if (mapping.get("event").isPresent()) {
            Fields fields = Fields.of(node, Element.EVENT_ITEM, null, problems);
            return new EventItem(
                    fields.required("event"),
                    fields.optional("repeat"),
                    fields.scalars("match", ValueKind.STRING),
                    fields.optional("as"),
                    fields.flag("stream", false),
                    fields.location());
        }
        return line(Fields.of(node, Element.LINE_ITEM, null, problems), problems);
    }

    private static OneOfItem oneOf(Fields fields, Problems problems) {
        return new OneOfItem(
                fields.map("one of", (name, n) -> kind(name, n, problems)),
                fields.required("as"),
                fields.optional("repeat"),
                fields.scalars("match", ValueKind.STRING),
                GuardElement.readAll(fields, problems),
                fields.flag("stream", false),
                fields.location());
    }

    private static KindElement kind(Scalar name, Node node, Problems problems) {
        if (node instanceof Scalar line && ValueKind.STRING.accepts(line)) {
            return new KindElement(name, line, null);
        } else if (!(node instanceof Mapping)) {
            Wrong.type("'" + name.text() + "'", node, ValueKind.STRING_OR_MAP, problems);
            return new KindElement(name, Fields.standIn(node), null);
        }
        Fields fields = Fields.of(node, Element.LINE_KIND, null, problems);
        return new KindElement(name, fields.required("line"), fields.optional("separator"));
    }

    private static LineItem line(Fields fields, Problems problems) {
        if (fields.has("reports") && fields.has("takes")) {
            problems.error("reports-and-takes", fields.location(), "a line has 'reports' and 'takes'", "'takes' reports too");
        }
        if (fields.has("from") && !fields.has("reports") && !fields.broken("reports")) {
            problems.error("from-without-reports", fields.placeOf("from"), "'from' says which value 'reports' reads, and there is no 'reports'");
        }
        ReportsElement reports = fields.one("reports", n -> ReportsElement.read("'reports'", n, false, fields.optional("from"), problems));
        return new LineItem(
                fields.required("line"),
                fields.optional("repeat"),
                fields.optional("as"),
                fields.scalars("match", ValueKind.STRING),
                reports == null ? fields.one("takes", n -> ReportsElement.read("'takes'", n, true, null, problems)) : reports,
                GuardElement.readAll(fields, problems),
                GuardElement.ofFields(fields, problems),
                new Traits(fields.flag("stream", false), fields.flag("undocumented", false), fields.scalars("approximate", ValueKind.STRING), fields.optional("separator")),
                fields.location());
    }
}
