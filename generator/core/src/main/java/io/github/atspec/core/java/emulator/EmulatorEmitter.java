package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.derive.AnswerDerivation;
import io.github.atspec.core.derive.DerivedAnswer;
import io.github.atspec.core.derive.Modes;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaSource;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.codec.DetailClass;
import io.github.atspec.core.java.codec.ResultsCode;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.run.OutputSink;
import io.github.atspec.runtime.emulator.Emulator;
import io.github.atspec.runtime.emulator.EmulatorMain;
import io.github.atspec.runtime.emulator.EmulatorOptions;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits {@code P.emulator}: the emulator and its state. Refers to the model and codecs by name only, so they may lie in a dependency. */
public final class EmulatorEmitter {
    private final JavaTypes types;
    private final CommandSet set;
    private final StateCode state;

    public EmulatorEmitter(JavaTypes types) {
        this.types = types;
        this.set = types.set();
        this.state = new StateCode(types);
    }

    private JavaNames names() {
        return types.names();
    }

    /** Writes the package. */
    public void emit(OutputSink sink) {
        String packageName = names().emulatorPackage();
        JavaSource.putPackage(sink, packageName, "Emulator of " + set.title());
        JavaSource.put(sink, packageName, new StateEmitter(types, state).emit());
        JavaSource.put(sink, packageName, emulator());
    }

    private TypeSpec.Builder emulator() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names().emulator())
                .addModifiers(Modifier.PUBLIC)
                .superclass(Emulator.class)
                .addJavadoc("Behaves as the descriptor of $L says. Every variant of a command has a method to override.\n", JavadocText.of(set.title()))
                .addJavadoc("$L", toBeOverridden())
                .addField(FieldSpec.builder(names().state(), "state", Modifier.PRIVATE, Modifier.FINAL).build());
        if (!set.events().isEmpty()) {
            type.addField(FieldSpec.builder(names().eventsCodec(), "events", Modifier.PRIVATE, Modifier.FINAL).build());
        }
        type.addMethod(defaultConstructor()).addMethod(constructor()).addMethod(main()).addMethod(stateAccessor());
        for (Command command : set.commands()) {
            for (Variant variant : command.variants()) {
                VariantEmitter emitter = new VariantEmitter(types, state, command, variant);
                type.addMethod(emitter.answer());
                emitter.allowed().ifPresent(type::addMethod);
                emitter.supported().ifPresent(type::addMethod);
            }
        }
        set.events().forEach(event -> new EventEmitter(types, state, event).emit().forEach(type::addMethod));
        return type;
    }

    private String toBeOverridden() {
        List<String> links = AnswerDerivation.ofAll(set).stream()
                .filter(answer -> answer.toBeOverridden() && answer.variant().availability().supported())
                .map(answer -> "{@link #" + names().answer(answer.command(), answer.variant()) + "}")
                .toList();
        return links.isEmpty() ? "" : "\n<p>The descriptor does not say enough for " + String.join(",\n", links) + ": refused until overridden.\n";
    }

    private static MethodSpec defaultConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("With default options.\n")
                .addStatement("this($T.defaults())", EmulatorOptions.class)
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                // Later compilers warn of methods handed out before a subclass is complete; they are called when a host is attached.
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "this-escape").build())
                .addParameter(EmulatorOptions.class, "options")
                .addStatement("super($T.DIALECT, options)", names().dialect())
                .addStatement("state = new $T(store())", names().state());
        NameAllocator locals = new NameAllocator();
        constructor.addStatement("$T $N = new $T($L)", names().modes(), locals.newName("modes"), names().modes(), modes());
        if (!set.events().isEmpty()) {
            constructor.addStatement("events = new $T(modes)", names().eventsCodec());
        }
        echo(constructor);
        if (set.dialect().results().areMoreThanText()) {
            CodeBlock detail = set.dialect().detail() == null ? CodeBlock.of("null") : DetailClass.of(types, set.dialect().detail().errors());
            constructor.addStatement("answerFailuresBy($L, $L)", ResultsCode.of(types), detail);
        }
        if (!set.dialect().storing().isEmpty()) {
            constructor.addStatement("store().storeWhen(() -> $L)", Guards.of(types, state, set.dialect().storing()).code());
        }
        List.of("state", "events", "options").forEach(locals::newName);
        for (Command command : set.commands()) {
            String codec = locals.newName(names().accessor(command));
            constructor.addStatement("$T $N = new $T(modes)", names().codec(command), codec, names().codec(command));
            for (Variant variant : command.variants()) {
                VariantEmitter emitter = new VariantEmitter(types, state, command, variant);
                constructor.addStatement(emitter.registration(codec));
                if (!emitter.support(codec).isEmpty()) {
                    constructor.addStatement(emitter.support(codec));
                }
            }
        }
        return constructor.build();
    }

    private CodeBlock modes() {
        return Modes.of(set).stream()
                .map(mode -> CodeBlock.of("state.$N()", names().state(mode)))
                .collect(CodeBlock.joining(", "));
    }

    private void echo(MethodSpec.Builder constructor) {
        if (set.dialect().echo() instanceof StateItem.Scalar scalar) {
            Expr value = state.scalar(scalar);
            boolean flag = scalar.column().type() instanceof ValueType.BoolType;
            constructor.addStatement("echoWhen(() -> $L)", flag ? value.code() : CodeBlock.of("$S.equals($L.wire())", "1", value.code()));
        }
    }

    private MethodSpec main() {
        return MethodSpec.methodBuilder("main")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Runs the emulator on a TCP port; {@code --help} tells more.\n")
                .addParameter(String[].class, "args")
                .addStatement("$T.exit($T.run($S, args, $T::new))", System.class, EmulatorMain.class, set.title(), names().emulator())
                .build();
    }

    private MethodSpec stateAccessor() {
        return MethodSpec.methodBuilder("state")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("What the device remembers.\n")
                .returns(names().state())
                .addStatement("return state")
                .build();
    }
}
