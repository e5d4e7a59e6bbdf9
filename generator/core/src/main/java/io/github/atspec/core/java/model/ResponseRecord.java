package io.github.atspec.core.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.java.ResponseComponent;
import io.github.atspec.core.java.Responses.Occurrence;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.codec.Check;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the record of a response with several lines, or with lines that come more or less than once. */
final class ResponseRecord {
    private final ClassName name;
    private final List<ResponseComponent> components;
    private final String title;

    ResponseRecord(JavaTypes types, Command command, Variant variant) {
        this.name = types.names().response(command, variant);
        this.components = ResponseComponent.of(types, command, variant);
        this.title = "The answer to " + command.name() + " " + variant.form().key() + (variant.name() == null ? "" : " " + variant.name());
    }

    TypeSpec type() {
        TypeSpec.Builder builder = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L\n\n", JavadocText.sentence(title));
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        MethodSpec.Builder compact = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        for (ResponseComponent component : components) {
            builder.addJavadoc("@param $L $L\n", component.name(), JavadocText.of(component.item() + occurrence(component)));
            header.addParameter(component.declared(), component.name());
            if (component.occurrence() == Occurrence.MANY) {
                String max = component.max() == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : Integer.toString(component.max());
                compact.addStatement("$1N = $2T.lines($3S, $1N, $4L, $5L)", component.name(), Check.class, component.item(), component.min(), max);
            } else if (component.occurrence() == Occurrence.ONE) {
                compact.addStatement("$T.given($S, $N)", Check.class, component.item(), component.name());
            }
        }
        builder.recordConstructor(header.build());
        if (components.stream().anyMatch(c -> c.occurrence() != Occurrence.OPTIONAL)) {
            builder.addMethod(compact.build());
        }
        return builder.build();
    }

    private static String occurrence(ResponseComponent component) {
        return switch (component.occurrence()) {
            case ONE -> ", always once";
            case OPTIONAL -> ", if it came";
            case MANY -> ", in the order they came";
        };
    }
}
