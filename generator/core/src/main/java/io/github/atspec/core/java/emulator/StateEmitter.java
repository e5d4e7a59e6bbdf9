package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.runtime.emulator.state.FieldsState;
import io.github.atspec.runtime.emulator.state.Kept;
import io.github.atspec.runtime.emulator.state.QueueState;
import io.github.atspec.runtime.emulator.state.ScalarState;
import io.github.atspec.runtime.emulator.state.StateStore;
import io.github.atspec.runtime.emulator.state.TableState;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/** The class {@code State}: one cell for each item of state, and the records of rows and fields. */
final class StateEmitter {
    private final JavaTypes types;
    private final StateCode state;

    StateEmitter(JavaTypes types, StateCode state) {
        this.types = types;
        this.state = state;
    }

    private JavaNames names() {
        return types.names();
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names().state())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("What the emulated device remembers. Thread-safe, see {@link $T}.\n", StateStore.class);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(StateStore.class, store());
        SecretColumns secrets = new SecretColumns(types.set());
        for (StateItem item : types.set().state()) {
            String name = names().state(item);
            type.addField(FieldSpec.builder(cell(item), name, Modifier.PRIVATE, Modifier.FINAL).build());
            constructor.addStatement("$N = $L", name, made(item));
            if (item instanceof StateItem.Table table && !table.initial().isEmpty()) {
                constructor.addStatement("$N.startWith($T.of($L))", name, List.class, table.initial().stream().map(row -> row(table, row)).collect(CodeBlock.joining(", ")));
            }
            type.addMethod(accessor(item, name));
        }
        for (StateItem item : types.set().state()) {
            if (!(item instanceof StateItem.Scalar)) {
                type.addType(new RowEmitter(types, state, secrets, item).emit());
            }
        }
        return type.addMethod(constructor.build());
    }

    private MethodSpec accessor(StateItem item, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", item.summary() == null ? "The item \"" + JavadocText.of(item.name()) + "\"." : JavadocText.sentence(item.summary()))
                .returns(cell(item))
                .addStatement("return $N", name)
                .build();
    }

    private TypeName cell(StateItem item) {
        if (item instanceof StateItem.Scalar scalar) {
            return ParameterizedTypeName.get(ClassName.get(ScalarState.class), types.type(scalar, scalar.column()).box());
        } else if (item instanceof StateItem.Fields) {
            return ParameterizedTypeName.get(ClassName.get(FieldsState.class), names().row(item));
        } else if (item instanceof StateItem.Table table) {
            return ParameterizedTypeName.get(ClassName.get(TableState.class), KeyCode.type(types, table), names().row(item));
        }
        return ParameterizedTypeName.get(ClassName.get(QueueState.class), names().row(item));
    }

    /** The constructor's parameter, named unlike every item. */
    private String store() {
        String name = "store";
        while (hasItem(name)) {
            name = "the" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
        return name;
    }

    private boolean hasItem(String name) {
        return types.set().state().stream().anyMatch(item -> names().state(item).equals(name));
    }

    private CodeBlock made(StateItem item) {
        CodeBlock kept = CodeBlock.of("$T.$L", Kept.class, item.kept().name());
        if (item instanceof StateItem.Scalar scalar) {
            TypeName type = types.type(scalar, scalar.column());
            return CodeBlock.of("$N.scalar($S, $L, $L)", store(), item.name(), types.constant(type, scalar.column().type(), scalar.initial()), kept);
        } else if (item instanceof StateItem.Fields fields) {
            boolean set = fields.columns().stream().anyMatch(column -> column.initial() != null);
            CodeBlock initial = set ? CodeBlock.of("$T.builder().build()", names().row(item)) : CodeBlock.of("null");
            return CodeBlock.of("$N.fields($S, $L, $L)", store(), item.name(), initial, kept);
        } else if (item instanceof StateItem.Table table) {
            return CodeBlock.of("$N.table($S, $L, $L, $L, $L)",
                    store(), item.name(), KeyCode.function(types, table), KeyCode.order(types, table), capacity(table.capacity()), kept);
        }
        return CodeBlock.of("$N.queue($S, $L, $L)", store(), item.name(), capacity(((StateItem.Queue) item).capacity()), kept);
    }

    private CodeBlock row(StateItem.Table table, Map<String, Value> values) {
        CodeBlock columns = table.columns().stream()
                .map(column -> types.constant(types.type(table, column), column.type(), java.util.Objects.requireNonNull(values.get(column.name()))))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("\nnew $T($L)", names().row(table), columns);
    }

    private static CodeBlock capacity(OptionalInt capacity) {
        return capacity.isPresent() ? CodeBlock.of("$L", capacity.getAsInt()) : CodeBlock.of("$T.UNBOUNDED", StateStore.class);
    }
}
