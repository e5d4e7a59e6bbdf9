package io.github.atspec.core.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.derive.ModeReaders;
import io.github.atspec.core.derive.Modes;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.runtime.client.Belief;
import io.github.atspec.runtime.client.BelievedMode;
import io.github.atspec.runtime.client.ReadableMode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The modes as the client's caller sees them: a record of them, and how the client makes it. */
final class ModesEmitter {
    private final JavaTypes types;
    private final List<StateItem.Scalar> modes;

    ModesEmitter(JavaTypes types) {
        this.types = types;
        this.modes = Modes.of(types.set());
    }

    boolean isEmpty() {
        return modes.isEmpty();
    }

    /** The record. */
    TypeSpec.Builder declaration() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(types.names().clientModes())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("What the client knows or assumes of the modem's modes, for its caller to look at and to correct.\n\n");
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (StateItem.Scalar mode : modes) {
            String summary = mode.summary() == null ? mode.name() : mode.name() + ": " + mode.summary();
            type.addJavadoc("@param $L $L$L\n", name(mode), JavadocText.of(summary), asked(mode));
            components.addParameter(face(mode), name(mode));
        }
        return type.recordConstructor(components.build());
    }

    private String asked(StateItem.Scalar mode) {
        return reader(mode).map(reader -> "; <code>" + JavadocText.of(reader.variant().request().source()) + "</code> asks for it").orElse("");
    }

    private String name(StateItem.Scalar mode) {
        return types.names().state(mode);
    }

    private Optional<ModeReaders.Reader> reader(StateItem.Scalar mode) {
        return ModeReaders.of(types.set(), mode);
    }

    private TypeName face(StateItem.Scalar mode) {
        return ParameterizedTypeName.get(ClassName.get(reader(mode).isPresent() ? ReadableMode.class : BelievedMode.class), type(mode).box());
    }

    private TypeName type(StateItem.Scalar mode) {
        return types.type(mode, mode.column());
    }

    /** A belief for each, which assumes the initial value until it learns better. */
    void addBeliefs(MethodSpec.Builder constructor) {
        for (StateItem.Scalar mode : modes) {
            TypeName belief = ParameterizedTypeName.get(ClassName.get(Belief.class), type(mode).box());
            constructor.addStatement("$T $N = new $T<>($L)", belief, beliefName(mode), Belief.class, types.constant(type(mode), mode.column().type(), mode.initial()));
        }
    }

    /** The beliefs as arguments. */
    CodeBlock beliefs() {
        return modes.stream().map(mode -> CodeBlock.of("$N", beliefName(mode))).collect(CodeBlock.joining(", "));
    }

    private String beliefName(StateItem.Scalar mode) {
        return name(mode) + "Belief";
    }

    /** The record made of them. The commands by which the modem is asked are fields, assigned before. */
    CodeBlock made() {
        return CodeBlock.of("new $T($L)", types.names().clientModes(), modes.stream().map(this::made).collect(CodeBlock.joining(", ")));
    }

    private CodeBlock made(StateItem.Scalar mode) {
        return reader(mode)
                .map(reader -> CodeBlock.of("new $T<>($N, this.$N::$N)", ReadableMode.class, beliefName(mode),
                        types.names().accessor(reader.command()), types.names().variant(reader.command(), reader.variant())))
                .orElseGet(() -> CodeBlock.of("new $T<>($N)", BelievedMode.class, beliefName(mode)));
    }
}
