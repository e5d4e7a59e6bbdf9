package io.github.atspec.core.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Later;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.spec.LaterSpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a command's codec has for the events that settle a variant after its answer. */
public final class LaterCode {
    private final JavaTypes types;
    private final Command command;
    private final Variant variant;
    private final Later later;
    private final JavaRecord request;

    LaterCode(JavaTypes types, Command command, Variant variant, Later later) {
        this.types = types;
        this.command = command;
        this.variant = variant;
        this.later = later;
        this.request = types.request(command, variant);
    }

    /** The member's name. */
    public static String member(JavaTypes types, Command command, Variant variant) {
        return types.names().variant(command, variant) + "Later";
    }

    /** What success gives. */
    public static TypeName success(JavaTypes types, Later later) {
        return later.onlySuccess().<TypeName>map(event -> types.names().event(event)).orElse(ClassName.OBJECT);
    }

    FieldSpec field() {
        TypeName type = ParameterizedTypeName.get(ClassName.get(LaterSpec.class), request.type(), success(types, later));
        return FieldSpec.builder(type, member(types, command, variant), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("What settles {@link #$N} after its answer.\n", types.names().variant(command, variant))
                .build();
    }

    CodeBlock assignment() {
        return CodeBlock.builder()
                .addStatement("$N = new $T<>(\n$T.of($L),\n$T.of($L),\n$L)", member(types, command, variant), LaterSpec.class,
                        List.class, endings(later.success()), List.class, endings(later.failure()), within())
                .build();
    }

    private CodeBlock endings(List<ResponseItem.Announced> events) {
        return events.stream().map(this::ending).collect(CodeBlock.joining(", "));
    }

    private CodeBlock ending(ResponseItem.Announced item) {
        CodeBlock match = new MatchCode(request, types.event(item.event()), variant.request(), parameter -> types.type(command, parameter)).of(item.match());
        return CodeBlock.of(
                "new $T<$T, $T>(new $T(modes).$N, $L)", LaterSpec.Ending.class, request.type(), types.names().event(item.event()),
                types.names().eventsCodec(), types.names().eventMember(item.event()), match);
    }

    private CodeBlock within() {
        Optional<JavaComponent> component = Optional.ofNullable(later.within()).flatMap(request::component);
        CodeBlock usual = DialectClass.duration(later.usual());
        if (component.isEmpty()) {
            return CodeBlock.of("request -> $L", usual);
        }
        CodeBlock given = CodeBlock.of("$T.ofMillis(request.$N() * $LL)", Duration.class, component.get().name(), later.unit().toMillis());
        return component.get().nullable()
                ? CodeBlock.of("request -> request.$N() == null ? $L : $L", component.get().name(), usual, given)
                : CodeBlock.of("request -> $L", given);
    }
}
