package io.github.atspec.core.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.Event;
import io.github.atspec.runtime.spec.EventSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the codec of all events. */
final class EventsCodecClass {
    private final JavaTypes types;
    private final NameAllocator formats = new NameAllocator();

    EventsCodecClass(JavaTypes types) {
        this.types = types;
    }

    TypeSpec.Builder build() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(types.names().eventsCodec())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The events, with their spellings.\n");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).addParameter(types.names().modes(), "modes");
        for (Event event : types.set().events()) {
            String member = types.names().eventMember(event);
            TypeName spec = ParameterizedTypeName.get(ClassName.get(EventSpec.class), types.names().event(event));
            builder.addField(FieldSpec.builder(spec, member, Modifier.PUBLIC, Modifier.FINAL).addJavadoc("$L\n", JavadocText.of(event.name())).build());
            CodeBlock spellings = event.lines().stream().map(spelling -> spelling(builder, event, spelling)).collect(CodeBlock.joining(",\n"));
            constructor.addStatement("$N = new $T<>(\n$S,\n$T.of(\n$>$>$L$<$<))", member, EventSpec.class, event.name(), List.class, spellings);
        }
        return builder.addMethod(constructor.build()).addMethod(all());
    }

    private CodeBlock spelling(TypeSpec.Builder builder, Event event, Event.Spelling spelling) {
        JavaNames names = types.names();
        String name = formats.newName(names.event(event).simpleName() + names.spelling(spelling) + "Format");
        LinePlan plan = new LinePlan(
                name,
                types.event(event),
                spelling.line(),
                null,
                List.of(),
                null,
                spelling.rules(),
                parameter -> types.type(event, parameter),
                parameter -> names.component(event, parameter));
        builder.addType(new LineClass(types, plan).type());
        CodeBlock expected = new GuardCode(types).supplier(spelling.when());
        return CodeBlock.of("new $T<>($S, new $L($L), $L)", EventSpec.Spelling.class, spelling.name(), name, plan.guarded() ? "modes" : "", expected);
    }

    private MethodSpec all() {
        TypeName any = ParameterizedTypeName.get(ClassName.get(EventSpec.class), WildcardTypeName.subtypeOf(Object.class));
        CodeBlock members = types.set().events().stream().map(event -> CodeBlock.of("$N", types.names().eventMember(event))).collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("all")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("All of them.\n")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), any))
                .addStatement("return $T.of($L)", List.class, members)
                .build();
    }
}
