package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Variant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where rules and effects find the values of parameters: components of the record in hand, and what the syntax fixes. */
final class Values {
    static final String REQUEST = "request";
    static final String EVENT = "event";

    private final JavaTypes types;
    private final Map<String, Expr> values = new LinkedHashMap<>();

    private Values(JavaTypes types) {
        this.types = types;
    }

    /** The values of the variable {@code request}. */
    static Values ofRequest(JavaTypes types, Command command, Variant variant) {
        Values values = new Values(types);
        values.addComponents(REQUEST, types.request(command, variant));
        for (Line.Field field : variant.request().fields()) {
            if (field.fixed() != null) {
                TypeName type = types.type(command, field.parameter());
                values.values.putIfAbsent(field.parameter().name(), Expr.present(types.constant(type, field.type(), field.fixed()), type));
            }
        }
        return values;
    }

    /** The values of the variable {@code event}. */
    static Values ofEvent(JavaTypes types, Event event) {
        Values values = new Values(types);
        values.addComponents(EVENT, types.event(event));
        return values;
    }

    private void addComponents(String variable, JavaRecord record) {
        for (JavaComponent component : record.components()) {
            CodeBlock code = CodeBlock.of("$N.$N()", variable, component.name());
            values.put(component.parameter().name(), new Expr(code, component.type(), component.nullable()));
        }
    }

    /** The value as given; nullable when it may be absent. */
    Expr value(Parameter parameter) {
        @Nullable Expr value = values.get(parameter.name());
        if (value == null) {
            throw new IllegalArgumentException(parameter.location() + ": no value of <" + parameter.name() + "> here");
        }
        return value;
    }

    private CodeBlock stored(StateItem.Scalar item, TypeName type) {
        return Conversions.convert(new StateCode(types).scalar(item), type).code();
    }

    /** The value the device uses: the default where it is absent. */
    Expr effective(Parameter parameter) {
        Expr value = value(parameter);
        if (!value.nullable() || parameter.defaultValue() == null && parameter.defaultItem() == null) {
            return value;
        }
        TypeName type = value.type().isBoxedPrimitive() ? value.type().unbox() : value.type();
        CodeBlock fallback = parameter.defaultValue() != null ? types.constant(type, parameter.type(), parameter.defaultValue()) : stored(parameter.defaultItem(), type);
        return Expr.present(CodeBlock.of("($L != null ? $L : $L)", value.code(), value.code(), fallback), type);
    }
}
