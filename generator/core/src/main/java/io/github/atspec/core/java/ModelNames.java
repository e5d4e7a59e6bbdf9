package io.github.atspec.core.java;

import com.palantir.javapoet.ClassName;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.NamedType;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Type names of {@code P.model}. */
final class ModelNames {
    private final String packageName;
    private final Scope top = new Scope().reserve(Reserved.TYPES);
    private final Map<String, ClassName> names = new HashMap<>();

    ModelNames(CommandSet set, String packageName) {
        this.packageName = packageName;
        Mnemonic mnemonic = new Mnemonic(set);
        set.commands().forEach(command -> claim("command " + command.name(), mnemonic.of(command), "Command"));
        set.events().forEach(event -> claim("event " + event.name(), event.name(), "Event"));
        set.types().stream().filter(type -> isClass(type.type())).forEach(type -> claim("type " + type.name(), type.name(), "Type"));
        set.state().forEach(this::claimColumns);
        set.errors().forEach(table -> claim("errors " + table.name(), table.name() + " error", "Table"));
        if (set.dialect().detail() != null) {
            claim("detail", "failure detail", "Line");
        }
        set.commands().forEach(this::claimNested);
        set.events().forEach(this::claimNested);
    }

    ClassName command(Command command) {
        return get("command " + command.name());
    }

    ClassName event(Event event) {
        return get("event " + event.name());
    }

    ClassName named(String typeName) {
        return get("type " + typeName);
    }

    ClassName errors(ErrorTable table) {
        return get("errors " + table.name());
    }

    ClassName failureDetail() {
        return get("detail");
    }

    ClassName nested(Command command, Variant variant, String what) {
        return get(variantKey(command, variant) + what);
    }

    ClassName inPlace(Command command, Parameter parameter) {
        return get("command " + command.name() + " type " + parameter.name());
    }

    ClassName inPlace(Event event, Parameter parameter) {
        return get("event " + event.name() + " type " + parameter.name());
    }

    ClassName inPlace(StateItem item, StateItem.Column column) {
        return get("state " + item.name() + " column " + column.name());
    }

    private void claimColumns(StateItem item) {
        for (StateItem.Column column : item.columns()) {
            if (isInPlace(column.type())) {
                String wish = item instanceof StateItem.Scalar ? item.name() : item.name() + " " + column.name();
                claim("state " + item.name() + " column " + column.name(), wish, "State");
            }
        }
    }

    private void claimNested(Command command) {
        ClassName owner = command(command);
        Scope scope = nestedScope(owner);
        for (Variant variant : command.variants()) {
            String key = variantKey(command, variant);
            String wish = variant.form().key() + " " + (variant.name() == null ? "" : variant.name());
            String simple = scope.claim(Words.upperCamel(wish), "Request");
            names.put(key, owner.nestedClass(simple));
            nested(scope, owner, key + "Response", simple + "Response");
            infos(variant).forEach(info -> nested(scope, owner, key + "line " + info.name(), simple + Words.upperCamel(info.name()) + "Line"));
            variant.response().stream().filter(ResponseItem.OneOf.class::isInstance).map(ResponseItem.OneOf.class::cast).forEach(several ->
                    nested(scope, owner, key + "one of " + several.name(), simple + Words.upperCamel(several.name()) + "Line"));
            variant.fails().forEach(failure -> claimDetails(scope, owner, key, simple, failure));
        }
        command.parameters().stream()
                .filter(parameter -> isInPlace(parameter.type()))
                .forEach(parameter -> nested(scope, owner, "command " + command.name() + " type " + parameter.name(), Words.upperCamel(parameter.name())));
    }

    private void claimDetails(Scope scope, ClassName owner, String key, String simple, Variant.Failure failure) {
        for (int i = 0; i < failure.lines().size(); i++) {
            nested(scope, owner, key + "detail " + failure.name() + " " + i, simple + Words.upperCamel(failure.name()) + "Detail");
        }
    }

    private void claimNested(Event event) {
        ClassName owner = event(event);
        Scope scope = nestedScope(owner);
        event.parameters().stream()
                .filter(parameter -> isInPlace(parameter.type()))
                .forEach(parameter -> nested(scope, owner, "event " + event.name() + " type " + parameter.name(), Words.upperCamel(parameter.name())));
    }

    /** A nested type may not be named as the one around it. */
    private static Scope nestedScope(ClassName owner) {
        return new Scope().reserve(Reserved.TYPES).reserve(owner.simpleName());
    }

    private void nested(Scope scope, ClassName owner, String key, String wish) {
        names.put(key, owner.nestedClass(scope.claim(wish, "Type")));
    }

    private void claim(String key, String wish, String suffix) {
        names.put(key, ClassName.get(packageName, top.claim(Words.upperCamel(wish), suffix)));
    }

    private ClassName get(String key) {
        return Objects.requireNonNull(names.get(key), () -> "not of this command set: " + key);
    }

    private static String variantKey(Command command, Variant variant) {
        return "command " + command.name() + " " + variant.form() + " " + variant.name() + " ";
    }

    private static List<ResponseItem.Info> infos(Variant variant) {
        return variant.infos();
    }

    private static boolean isInPlace(ValueType type) {
        return type.name() == null && isClass(type);
    }

    private static boolean isClass(ValueType type) {
        return type.single() instanceof ValueType.EnumType || type.single() instanceof ValueType.BitsType || type.single() instanceof ValueType.EitherType;
    }
}
