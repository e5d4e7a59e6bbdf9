package io.github.atspec.core.java.emulator;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns that secrets are stored in, or reported from. */
final class SecretColumns {
    private final Set<List<String>> found = new HashSet<>();

    SecretColumns(CommandSet set) {
        set.commands().stream().flatMap(command -> command.variants().stream()).forEach(this::add);
        set.events().stream().flatMap(event -> event.lines().stream()).forEach(spelling -> add(spelling.stores()));
    }

    boolean contains(StateItem item, StateItem.Column column) {
        return found.contains(List.of(item.name(), column.name()));
    }

    private void add(Variant variant) {
        add(variant.stores());
        variant.infos().stream().map(ResponseItem.Info::reports).filter(java.util.Objects::nonNull).forEach(reports -> reports.bindings().stream()
                .filter(binding -> binding.parameter().secret())
                .forEach(binding -> found.add(List.of(reports.item().name(), binding.column().name()))));
    }

    private void add(List<Effect> effects) {
        effects.forEach(effect -> assignments(effect)
                .filter(assignment -> assignment.source() instanceof Effect.Source.Of of && isSecret(of.parameter()))
                .forEach(assignment -> found.add(List.of(effect.item().name(), assignment.column().name()))));
    }

    private static boolean isSecret(Parameter parameter) {
        return parameter.secret();
    }

    private static Stream<Effect.Assignment> assignments(Effect effect) {
        if (effect instanceof Effect.Assign assign) {
            return assign.assignments().stream();
        }
        return effect instanceof Effect.AddRow row ? row.assignments().stream() : Stream.empty();
    }
}
