package io.github.atspec.core.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.Responses.Occurrence;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import java.util.List;

/**
 * A component of a response record.
 *
 * @param item name of the information line or announced event
 * @param name Java name
 * @param type of one line or event
 * @param occurrence how often it comes: {@code List<type>} for MANY, {@code @Nullable type} for OPTIONAL
 */
public record ResponseComponent(String item, String name, ClassName type, Occurrence occurrence, int min, int max) {

    /** The components of a response that is neither {@code Done} nor one line's record. */
    public static List<ResponseComponent> of(JavaTypes types, Command command, Variant variant) {
        return Responses.items(variant).stream().map(item -> of(types, command, variant, item)).toList();
    }

    /** One that carries values. */
    public static ResponseComponent of(JavaTypes types, Command command, Variant variant, ResponseItem item) {
        String name = types.names().component(command, variant, item);
        Occurrence occurrence = Responses.occurrence(item);
        if (item instanceof ResponseItem.Info info) {
            return new ResponseComponent(info.name(), name, types.names().line(command, variant, info), occurrence, info.min(), info.max());
        }
        if (item instanceof ResponseItem.OneOf several) {
            return new ResponseComponent(several.name(), name, types.names().oneOf(command, variant, several), occurrence, several.min(), several.max());
        }
        ResponseItem.Announced announced = (ResponseItem.Announced) item;
        ClassName event = types.names().event(announced.event());
        return new ResponseComponent(announced.name(), name, event, occurrence, announced.min(), announced.max());
    }

    /** The type as a declaration writes it. */
    public TypeName declared() {
        return switch (occurrence) {
            case ONE -> type;
            case OPTIONAL -> JavaComponent.nullable(type);
            case MANY -> ParameterizedTypeName.get(ClassName.get(List.class), type);
        };
    }
}
