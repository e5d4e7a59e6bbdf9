package io.github.atspec.core.link;

import io.github.atspec.core.element.NamedTypeElement;
import io.github.atspec.core.element.TypeElement;
import io.github.atspec.core.model.NamedType;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.NearestName;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Links types: built-in ones with their keys, named ones, and uses that narrow them. */
final class TypeLinker {
    private final Map<String, NamedTypeElement> declared = new LinkedHashMap<>();
    private final Map<String, NamedType> linked = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final CharsetLinker charsets;
    private final AvailabilityLinker availability;
    private final Kinds kinds;
    private final Problems problems;

    /** @param usual how strings are quoted that do not say it */
    TypeLinker(List<NamedTypeElement> types, CharsetLinker charsets, Quoting usual, AvailabilityLinker availability, Problems problems) {
        types.forEach(type -> declared.put(type.name().text(), type));
        this.charsets = charsets;
        this.availability = availability;
        this.kinds = new Kinds(this::one, usual, problems);
        this.problems = problems;
    }

    /** All named types, in the order written. */
    List<NamedType> linkAll() {
        declared.values().forEach(type -> {
            if (BuiltIn.of(type.name().text()).isPresent()) {
                problems.error("reserved-name", type.name().location(), "'" + type.name().text() + "' is the name of a built-in type", "choose another");
            } else {
                named(type.name());
            }
        });
        return declared.keySet().stream().map(linked::get).filter(Objects::nonNull).toList();
    }

    /** A type in place, maybe a list; empty after a problem. */
    Optional<ValueType> link(TypeElement element) {
        return ListTypes.isList(element) ? new ListTypes(problems).link(element, this::one) : one(element);
    }

    private Optional<ValueType> one(TypeElement element) {
        return BuiltIn.of(element.type().text())
                .map(builtIn -> new BuiltInTypes(element, null, charsets, availability, kinds, problems).link(builtIn))
                .orElseGet(() -> use(element));
    }

    private Optional<ValueType> use(TypeElement element) {
        return named(element.type()).flatMap(type -> new Narrowing(element, problems).narrow(type.type()));
    }

    private Optional<NamedType> named(Scalar use) {
        String name = use.text();
        if (linked.containsKey(name)) {
            return Optional.of(linked.get(name));
        } else if (failed.contains(name)) {
            return Optional.empty();
        } else if (!declared.containsKey(name)) {
            unknown(use);
            return Optional.empty();
        } else if (!open.add(name)) {
            problems.error("type-cycle", use.location(), "type '" + name + "' is defined by itself", null);
            return Optional.empty();
        }
        NamedTypeElement element = declared.get(name);
        Optional<NamedType> type = define(element).map(t -> new NamedType(name, Scalars.text(element.type().summary()), t, element.name().location()));
        type.ifPresentOrElse(t -> linked.put(name, t), () -> failed.add(name));
        open.remove(name);
        return type;
    }

    private Optional<ValueType> define(NamedTypeElement element) {
        String name = element.name().text();
        Scalar count = element.type().count();
        if (count != null && ListTypes.isList(element.type()) && BuiltIn.of(element.type().type().text()).filter(BuiltIn.BYTES::equals).isEmpty()) {
            problems.error("wrong-type-key", count.location(), "a named type is one value, not a list", "state 'count' where the type is used");
            return Optional.empty();
        }
        return BuiltIn.of(element.type().type().text())
                .map(builtIn -> new BuiltInTypes(element.type(), name, charsets, availability, kinds, problems).link(builtIn))
                .orElseGet(() -> use(element.type()).map(type -> Renaming.to(name, type)));
    }

    private void unknown(Scalar use) {
        List<String> known = new ArrayList<>(declared.keySet());
        known.addAll(BuiltIn.names());
        String hint = NearestName.of(use.text(), known).map(near -> "did you mean '" + near + "'?").orElse("declare it under 'types'");
        problems.error("unknown-type", use.location(), "unknown type '" + use.text() + "'", hint);
    }
}
