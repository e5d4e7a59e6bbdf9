package io.github.atspec.core.java.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.Value;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits a record that carries the values of a line. */
final class RecordEmitter {
    private final RecordPlan plan;
    private final JavaRecord record;

    RecordEmitter(RecordPlan plan) {
        this.plan = plan;
        this.record = plan.record();
    }

    TypeSpec.Builder type() {
        TypeSpec.Builder builder = TypeSpec.recordBuilder(record.type())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc())
                .recordConstructor(components());
        if (!record.hasBuilder()) {
            return builder;
        }
        CodeBlock checks = new ConstructorChecks(plan).code();
        if (!checks.isEmpty()) {
            builder.addMethod(MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC).addCode(checks).build());
        }
        record.components().forEach(component -> orDefault(component).ifPresent(builder::addMethod));
        if (record.components().stream().anyMatch(component -> component.parameter().secret())) {
            builder.addMethod(maskedToString());
        }
        return builder.addMethod(builderMethod()).addType(new BuilderEmitter(record).type());
    }

    private CodeBlock javadoc() {
        CodeBlock.Builder doc = CodeBlock.builder().add("$L\n", JavadocText.sentence(plan.title()));
        if (!record.components().isEmpty()) {
            doc.add("\n");
        }
        record.components().forEach(component -> doc.add("@param $L $L\n", component.name(), ComponentText.of(component) + approximate(component)));
        return doc.build();
    }

    private String approximate(JavaComponent component) {
        return plan.approximate().contains(component.parameter()) ? "; may differ from what was set" : "";
    }

    private MethodSpec components() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        record.components().forEach(component -> constructor.addParameter(component.declared(), component.name()));
        return constructor.build();
    }

    private MethodSpec builderMethod() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A builder without values.\n")
                .returns(record.builder())
                .addStatement("return new $T()", record.builder())
                .build();
    }

    /** The value the device uses when there is none on the wire. */
    private Optional<MethodSpec> orDefault(JavaComponent component) {
        Value value = component.parameter().defaultValue();
        String name = component.name() + "OrDefault";
        boolean taken = record.components().stream().anyMatch(other -> other.name().equals(name));
        if (value == null || !component.nullable() || taken) {
            return Optional.empty();
        }
        TypeName type = plan.types().apply(component.parameter());
        return Optional.of(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The value, or what the device uses when there is none.\n")
                .returns(type)
                .addStatement("return $1N == null ? $2L : $1N", component.name(), JavaTypes.constantOf(type, component.parameter().type(), value))
                .build());
    }

    private MethodSpec maskedToString() {
        CodeBlock.Builder expression = CodeBlock.builder();
        StringBuilder text = new StringBuilder(record.type().simpleName()).append('[');
        String separator = "";
        for (JavaComponent component : record.components()) {
            text.append(separator).append(component.name()).append('=');
            separator = ", ";
            if (component.parameter().secret()) {
                text.append("***");
            } else {
                expression.add("$S + $N + ", text, component.name());
                text.setLength(0);
            }
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L$S", expression.build(), text.append(']'))
                .build();
    }
}
