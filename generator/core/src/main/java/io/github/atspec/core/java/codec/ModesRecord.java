package io.github.atspec.core.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.derive.Modes;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.runtime.codec.Mode;
import javax.lang.model.element.Modifier;

/** Emits the record of the modes. */
final class ModesRecord {
    private final JavaTypes types;

    ModesRecord(JavaTypes types) {
        this.types = types;
    }

    TypeSpec.Builder build() {
        TypeSpec.Builder builder = TypeSpec.recordBuilder(types.names().modes())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The modes that lines and variants depend on: cells on the device, beliefs on the host.\n");
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        int count = 0;
        for (StateItem.Scalar mode : Modes.of(types.set())) {
            String name = types.names().state(mode);
            String summary = mode.summary() == null ? mode.name() : mode.name() + ": " + mode.summary();
            builder.addJavadoc("$L@param $L $L\n", count++ == 0 ? "\n" : "", name, JavadocText.of(summary));
            components.addParameter(ParameterizedTypeName.get(ClassName.get(Mode.class), types.type(mode, mode.column()).box()), name);
        }
        return builder.recordConstructor(components.build());
    }
}
