package io.github.atspec.core.link;

import io.github.atspec.core.element.CommandElement;
import io.github.atspec.core.element.ResponseItemElement;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Payloads of a command's responses: declared as parameters, or made up from their items. */
final class Payloads {
    private final Problems problems;

    Payloads(Problems problems) {
        this.problems = problems;
    }

    /** The declared parameters, and behind them those that only payload items name. */
    List<Parameter> complete(CommandElement command, List<Parameter> declared) {
        Map<String, Parameter> all = new LinkedHashMap<>();
        declared.forEach(parameter -> all.put(parameter.name(), parameter));
        items(command).forEach(item -> take(item, all));
        return List.copyOf(all.values());
    }

    /** Names of those that are not counted. */
    static Set<String> ended(CommandElement command) {
        return items(command).stream().filter(item -> item.count() == null).map(item -> item.payload().text()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<ResponseItemElement.PayloadItem> items(CommandElement command) {
        return command.forms().stream()
                .flatMap(form -> form.variants().stream())
                .flatMap(variant -> variant.response() == null ? java.util.stream.Stream.empty() : variant.response().stream())
                .filter(ResponseItemElement.PayloadItem.class::isInstance)
                .map(ResponseItemElement.PayloadItem.class::cast)
                .toList();
    }

    private void take(ResponseItemElement.PayloadItem item, Map<String, Parameter> all) {
        String name = item.payload().text();
        String count = item.count() == null ? null : Reference.name(item.count().text()).orElse(null);
        Parameter known = all.get(name);
        if (known == null) {
            if (item.count() == null || count != null) {
                all.put(name, madeUp(name, count, item));
            }
        } else if (!(known.type() instanceof ValueType.BytesType type)) {
            String message = "payload '" + name + "' is a parameter of type " + TypeNames.of(known.type());
            problems.error("payload-not-bytes", item.payload().location(), message, "payloads are of type bytes");
        } else if ((item.count() == null || count != null) && !Objects.equals(count, type.count())) {
            SourceLocation place = item.count() == null ? item.payload().location() : item.count().location();
            problems.error("payload-count", place, "payload '" + name + "' is counted by " + shown(count) + " here and by " + shown(type.count()) + " elsewhere");
        }
    }

    private static String shown(@Nullable String count) {
        return count == null ? "nothing" : "<" + count + ">";
    }

    private static Parameter madeUp(String name, @Nullable String count, ResponseItemElement.PayloadItem item) {
        ValueType type = new ValueType.BytesType(null, count);
        return new Parameter(name, null, type, false, null, List.of(), false, false, Quoting.NEVER, List.of(), item.location());
    }
}
