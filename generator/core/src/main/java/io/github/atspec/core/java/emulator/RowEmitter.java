package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.runtime.codec.Elements;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The record of a row, or of the fields of an item, with its builder. Builders start from the initial values of the columns. */
final class RowEmitter {
    private final JavaTypes types;
    private final StateCode state;
    private final StateItem item;
    private final SecretColumns secrets;
    private final ClassName row;

    RowEmitter(JavaTypes types, StateCode state, SecretColumns secrets, StateItem item) {
        this.types = types;
        this.state = state;
        this.secrets = secrets;
        this.item = item;
        this.row = types.names().row(item);
    }

    private String name(StateItem.Column column) {
        return types.names().column(item, column);
    }

    TypeSpec emit() {
        MethodSpec.Builder components = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        MethodSpec.Builder parameters = MethodSpec.constructorBuilder();
        for (StateItem.Column column : item.columns()) {
            parameters.addParameter(parameter(column, state.nullable(item, column)));
            if (JavaTypes.isList(state.type(item, column))) {
                components.addStatement("$1N = $2T.copy($1N)", name(column), Elements.class);
            } else if (!state.nullable(item, column) && !state.type(item, column).isPrimitive()) {
                components.addStatement("$T.requireNonNull($N, $S)", Objects.class, name(column), column.name());
            }
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(row.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(item instanceof StateItem.Fields ? "The values of {@link #$N}.\n" : "A row of {@link #$N}.\n", types.names().state(item))
                .recordConstructor(parameters.build());
        MethodSpec checks = components.build();
        if (!checks.code().isEmpty()) {
            type.addMethod(checks);
        }
        if (item instanceof StateItem.Table table && table.key().size() > 1) {
            addKey(table, type);
        }
        type.addMethod(builderMethod()).addMethod(toBuilder());
        if (item.columns().stream().anyMatch(column -> secrets.contains(item, column))) {
            type.addMethod(masked());
        }
        return type.addType(builder()).build();
    }

    private ParameterSpec parameter(StateItem.Column column, boolean nullable) {
        TypeName type = state.type(item, column);
        return ParameterSpec.builder(nullable ? JavaComponent.nullable(type) : type, name(column)).build();
    }

    private void addKey(StateItem.Table table, TypeSpec.Builder type) {
        List<StateItem.Column> columns = KeyCode.columns(table);
        MethodSpec.Builder key = MethodSpec.constructorBuilder();
        columns.forEach(column -> key.addParameter(parameter(column, false)));
        CodeBlock values = columns.stream().map(column -> CodeBlock.of("$N", name(column))).collect(CodeBlock.joining(", "));
        type.addType(TypeSpec.recordBuilder("Key")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("What tells rows apart.\n")
                .recordConstructor(key.build())
                .build());
        type.addMethod(MethodSpec.methodBuilder("key")
                .addModifiers(Modifier.PUBLIC)
                .returns(row.nestedClass("Key"))
                .addStatement("return new Key($L)", values)
                .build());
    }

    private MethodSpec builderMethod() {
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(row.nestedClass("Builder"))
                .addStatement("return new Builder()")
                .build();
    }

    private MethodSpec toBuilder() {
        CodeBlock copied = item.columns().stream()
                .map(column -> CodeBlock.of("\n.$N($N)", name(column), name(column)))
                .collect(CodeBlock.joining(""));
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(row.nestedClass("Builder"))
                .addStatement("return builder()$L", copied)
                .build();
    }

    private MethodSpec masked() {
        CodeBlock values = item.columns().stream()
                .map(column -> secrets.contains(item, column)
                        ? CodeBlock.of("$S", name(column) + "=***")
                        : CodeBlock.of("$S + $N", name(column) + "=", name(column)))
                .collect(CodeBlock.joining(" + \", \" + ", "\"" + row.simpleName() + "[\" + ", " + \"]\""));
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", values)
                .build();
    }

    private TypeSpec builder() {
        TypeSpec.Builder builder = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Makes {@link $T}.\n", row)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (StateItem.Column column : item.columns()) {
            builder.addField(field(column)).addMethod(setter(column));
        }
        CodeBlock values = item.columns().stream().map(this::built).collect(CodeBlock.joining(",\n", "\n", ""));
        return builder.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(row)
                        .addStatement("return new $T($L)", row, values)
                        .build())
                .build();
    }

    private CodeBlock built(StateItem.Column column) {
        return state.nullable(item, column)
                ? CodeBlock.of("$N", name(column))
                : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name(column), column.name());
    }

    private FieldSpec field(StateItem.Column column) {
        TypeName type = state.type(item, column);
        FieldSpec.Builder field = FieldSpec.builder(JavaComponent.nullable(type), name(column), Modifier.PRIVATE);
        if (column.initial() != null) {
            field.initializer(types.constant(type, column.type(), column.initial()));
        } else if (JavaTypes.isList(type)) {
            field.initializer("$T.of()", List.class);
        }
        return field.build();
    }

    private MethodSpec setter(StateItem.Column column) {
        return MethodSpec.methodBuilder(name(column))
                .addModifiers(Modifier.PUBLIC)
                .returns(row.nestedClass("Builder"))
                .addParameter(parameter(column, state.nullable(item, column)))
                .addStatement("this.$N = $N", name(column), name(column))
                .addStatement("return this")
                .build();
    }
}
