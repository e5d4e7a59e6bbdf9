package io.github.atspec.core.java;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Variant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names of components, methods and fields. */
final class MemberNames {
    /** Members that client and emulator have besides those of the descriptor. */
    private static final List<String> FACE_MEMBERS =
            List.of("assume", "close", "equals", "events", "journal", "keep", "main", "modes", "open", "raise", "refresh", "reset", "session", "start", "state", "stop");

    private final Map<String, String> names = new HashMap<>();

    MemberNames(CommandSet set) {
        Mnemonic mnemonic = new Mnemonic(set);
        Scope faces = scope().reserve(FACE_MEMBERS);
        set.commands().forEach(command -> names.put("command " + command.name(), faces.claim(Words.lowerCamel(mnemonic.of(command)), "Command")));
        set.events().forEach(event -> names.put("event " + event.name(), faces.claim(Words.lowerCamel(event.name()), "Event")));
        set.events().forEach(event -> names.put("on " + event.name(), faces.claim(Words.lowerCamel("on " + event.name()), "Event")));
        Scope items = scope().reserve(FACE_MEMBERS);
        set.state().forEach(item -> names.put("state " + item.name(), items.claim(Words.lowerCamel(item.name()), "Item")));
        set.state().forEach(this::claimColumns);
        set.commands().forEach(this::claim);
        set.events().forEach(event -> components("event " + event.name(), event.parameters()));
    }

    String component(Command command, String parameter) {
        return get("command " + command.name() + " " + parameter);
    }

    String component(Event event, String parameter) {
        return get("event " + event.name() + " " + parameter);
    }

    String item(Command command, Variant variant, ResponseItem item) {
        return get(itemKey(command, variant, nameOf(item)));
    }

    String accessor(Command command) {
        return get("command " + command.name());
    }

    String event(Event event) {
        return get("event " + event.name());
    }

    String onEvent(Event event) {
        return get("on " + event.name());
    }

    String state(StateItem item) {
        return get("state " + item.name());
    }

    String column(StateItem item, StateItem.Column column) {
        return get("state " + item.name() + " " + column.name());
    }

    private void claim(Command command) {
        Scope scope = components("command " + command.name(), command.parameters());
        for (Variant variant : command.variants()) {
            // A payload without an entry under "parameters" is known to its variant alone; two variants may share its name.
            variant.payload().ifPresent(payload -> names.computeIfAbsent(
                    "command " + command.name() + " " + payload.parameter().name(), key -> scope.claim(Words.lowerCamel(payload.parameter().name()), "Value")));
            Scope items = scope();
            Responses.items(variant).forEach(item ->
                    names.put(itemKey(command, variant, nameOf(item)), items.claim(Words.lowerCamel(nameOf(item)), "Line")));
        }
    }

    private void claimColumns(StateItem item) {
        Scope scope = scope();
        item.columns().forEach(column -> names.put("state " + item.name() + " " + column.name(), scope.claim(Words.lowerCamel(column.name()), "Value")));
    }

    private Scope components(String owner, List<Parameter> parameters) {
        Scope scope = scope();
        parameters.forEach(parameter -> names.put(owner + " " + parameter.name(), scope.claim(Words.lowerCamel(parameter.name()), "Value")));
        return scope;
    }

    private static Scope scope() {
        return new Scope().reserve(Reserved.WORDS).reserve(Reserved.OBJECT_METHODS).reserve(Reserved.RECORD_MEMBERS);
    }

    private static String nameOf(ResponseItem item) {
        if (item instanceof ResponseItem.Info info) {
            return info.name();
        } else if (item instanceof ResponseItem.OneOf several) {
            return several.name();
        } else if (item instanceof ResponseItem.Announced announced) {
            return announced.name();
        }
        throw new IllegalArgumentException("carries no values: " + item);
    }

    private static String itemKey(Command command, Variant variant, String item) {
        return "command " + command.name() + " " + variant.form() + " " + variant.name() + " item " + item;
    }

    private String get(String key) {
        return Objects.requireNonNull(names.get(key), () -> "not of this command set: " + key);
    }
}
