package io.github.atspec.core.element;

import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of a form. What is null is not stated.
 *
 * @param name null where the form has just one
 * @param sameAs the form whose response this one has, in place of {@code response}
 */
public record VariantElement(
        @Nullable Scalar name,
        @Nullable Scalar syntax,
        @Nullable Scalar separator,
        @Nullable Scalar summary,
        @Nullable List<WhereElement> where,
        @Nullable List<GuardElement> when,
        @Nullable List<GuardElement.OfField> guards,
        @Nullable Scalar commandEnd,
        @Nullable List<ResponseItemElement> response,
        @Nullable Scalar sameAs,
        @Nullable List<FailureElement> fails,
        @Nullable Scalar errors,
        @Nullable List<Scalar> rules,
        @Nullable List<Scalar> requires,
        @Nullable List<EffectElement> stores,
        @Nullable Boolean restarts,
        @Nullable Scalar forgets,
        @Nullable LaterElement later,
        @Nullable Scalar timeOut,
        AvailabilityElement availability,
        SourceLocation location) {

    /** A parameter restricted to constants. */
    public record WhereElement(Scalar parameter, List<Scalar> values) {}

    /** A failure sequence: detail lines, then the code. */
    public record FailureElement(List<Scalar> lines, SourceLocation location) {}

    static VariantElement read(@Nullable Scalar name, Node node, Problems problems) {
        Fields fields = Fields.of(node, Element.VARIANT, name, problems);
        return new VariantElement(
                name,
                fields.optional("syntax"),
                fields.optional("separator"),
                fields.optional("summary"),
                stated(fields, "where", fields.map("where", (parameter, n) -> where(parameter, n, problems))),
                stated(fields, "when", GuardElement.readAll(fields, problems)),
                stated(fields, "guard", GuardElement.ofFields(fields, problems)),
                fields.optional("command end"),
                fields.node("response") instanceof Node.Mapping
                        ? null
                        : stated(fields, "response", fields.list("response", n -> ResponseItemElement.read(n, problems))),
                fields.node("response") instanceof Node.Mapping same ? sameAs(same, problems) : null,
                stated(fields, "fails", fields.list("fails", n -> failure(n, problems))),
                fields.optional("errors"),
                stated(fields, "rules", fields.scalars("rules", ValueKind.STRING)),
                stated(fields, "requires", fields.scalars("requires", ValueKind.STRING)),
                stated(fields, "stores", EffectElement.readAll(fields, problems)),
                fields.has("restarts") ? Boolean.valueOf(fields.flag("restarts", false)) : null,
                fields.optional("forgets"),
                fields.one("later", n -> LaterElement.read(n, problems)),
                fields.optional("time-out"),
                AvailabilityElement.of(fields, problems),
                fields.location());
    }

    private static Scalar sameAs(Node node, Problems problems) {
        return Fields.of(node, Element.SAME_RESPONSE, null, problems).required("same as");
    }

    /** This variant with a response of its own in place of the reference. */
    public VariantElement answering(@Nullable List<ResponseItemElement> items) {
        return new VariantElement(name, syntax, separator, summary, where, when, guards, commandEnd, items, null, fails, errors, rules, requires, stores, restarts, forgets, later, timeOut, availability, location);
    }

    private static <T> @Nullable List<T> stated(Fields fields, String key, List<T> value) {
        return fields.has(key) ? value : null;
    }

    private static WhereElement where(Scalar parameter, Node node, Problems problems) {
        return new WhereElement(parameter, Fields.scalars("'" + parameter.text() + "'", node, ValueKind.CONSTANT, problems));
    }

    private static FailureElement failure(Node node, Problems problems) {
        if (!(node instanceof Node.Sequence)) {
            Wrong.type("an item of 'fails'", node, ValueKind.LIST, problems);
            return new FailureElement(List.of(), node.location());
        }
        return new FailureElement(Fields.scalars("a failure", node, ValueKind.STRING, problems), node.location());
    }

    /** This variant with what it leaves out taken from {@code common}. */
    VariantElement over(VariantElement common) {
        return new VariantElement(
                name,
                or(syntax, common.syntax),
                or(separator, common.separator),
                or(summary, common.summary),
                or(where, common.where),
                or(when, common.when),
                or(guards, common.guards),
                or(commandEnd, common.commandEnd),
                sameAs == null ? or(response, common.response) : null,
                response == null ? or(sameAs, common.sameAs) : null,
                or(fails, common.fails),
                or(errors, common.errors),
                or(rules, common.rules),
                or(requires, common.requires),
                or(stores, common.stores),
                or(restarts, common.restarts),
                or(forgets, common.forgets),
                or(later, common.later),
                or(timeOut, common.timeOut),
                availability.over(common.availability),
                location);
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T common) {
        return own == null ? common : own;
    }
}
