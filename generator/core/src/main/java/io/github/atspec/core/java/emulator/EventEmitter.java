package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.runtime.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The methods that raise one event: they apply what its spelling stores, then write it. */
final class EventEmitter {
    private final JavaTypes types;
    private final StateCode state;
    private final Event event;

    EventEmitter(JavaTypes types, StateCode state, Event event) {
        this.types = types;
        this.state = state;
        this.event = event;
    }

    private JavaNames names() {
        return types.names();
    }

    List<MethodSpec> emit() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(raise());
        if (keptByAnswers()) {
            methods.add(keep());
        }
        JavaRecord record = types.event(event);
        if (record.hasBuilder()) {
            methods.add(raiseBuilt(record));
        }
        return methods;
    }

    private MethodSpec raise() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names().eventMember(event))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Raises \"$L\"", JavadocText.of(event.name()))
                .addJavadoc(event.summary() == null ? ".\n" : ": $L\n", event.summary() == null ? new Object[0] : new Object[] {JavadocText.sentence(event.summary())})
                .addParameter(types.event(event).type(), Values.EVENT);
        CodeBlock stores = stores();
        CodeBlock raise = CodeBlock.of("raise(events.$N, $N)", names().eventMember(event), Values.EVENT);
        if (stores.isEmpty()) {
            return method.addStatement(raise).build();
        }
        return method.addCode("store().lock().run(() -> {\n$>")
                .addCode(keptByAnswers() ? CodeBlock.of("keep($N);\n", Values.EVENT) : stores)
                .addStatement(raise)
                .addCode("$<});\n")
                .build();
    }

    /** Whether answers to commands announce the event, and have to store what it stores. */
    private boolean keptByAnswers() {
        return stores(event) && types.set().commands().stream()
                .flatMap(command -> command.variants().stream())
                .flatMap(variant -> variant.response().stream())
                .anyMatch(item -> item instanceof ResponseItem.Announced announced && announced.event().name().equals(event.name()));
    }

    /** Whether raising an event changes the state. */
    static boolean stores(Event event) {
        return event.lines().stream().anyMatch(spelling -> !spelling.stores().isEmpty());
    }

    private MethodSpec keep() {
        return MethodSpec.methodBuilder("keep")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(types.event(event).type(), Values.EVENT)
                .addCode(stores())
                .build();
    }

    /** What the first spelling whose guard holds stores. */
    private CodeBlock stores() {
        int last = 0;
        for (int i = 0; i < event.lines().size(); i++) {
            last = event.lines().get(i).stores().isEmpty() ? last : i + 1;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        Locals locals = new Locals();
        for (int i = 0; i < last; i++) {
            Event.Spelling spelling = event.lines().get(i);
            CodeBlock.Builder effects = CodeBlock.builder();
            new EffectCode(types, state, Values.ofEvent(types, event), locals, this::refuse).apply(spelling.stores(), effects);
            Truth guard = Guards.of(types, state, spelling.when());
            if (i == 0 && guard.equals(Truth.TRUE)) {
                return effects.build();
            }
            code.add(i == 0 ? "" : " else ");
            code.add("if ($L) {\n$>", guard.code()).add(effects.build()).add("$<}");
        }
        return code.isEmpty() ? code.build() : code.add("\n").build();
    }

    private CodeBlock refuse(EffectCode.Refusal refusal) {
        String item = refusal.item().name();
        return refusal.absent()
                .map(parameter -> CodeBlock.builder()
                        .addStatement("throw new $T($S, $S, $S)", InvalidValueException.class, parameter.name(), "absent",
                                "must be given, the device keeps it in \"" + item + "\"")
                        .build())
                .orElseGet(() -> CodeBlock.builder()
                        .addStatement("throw new $T($S)", IllegalStateException.class, "no room in \"" + item + "\"")
                        .build());
    }

    private MethodSpec raiseBuilt(JavaRecord record) {
        TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), record.builder());
        return MethodSpec.methodBuilder(names().eventMember(event))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("As {@link #$N($T)}, with a builder to fill.\n", names().eventMember(event), record.type())
                .addParameter(consumer, Values.EVENT)
                .addStatement("$T builder = $T.builder()", record.builder(), record.type())
                .addStatement("$N.accept(builder)", Values.EVENT)
                .addStatement("$N(builder.build())", names().eventMember(event))
                .build();
    }
}
