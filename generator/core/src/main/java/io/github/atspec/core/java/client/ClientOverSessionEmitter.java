package io.github.atspec.core.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.codec.CodecEmitter;
import io.github.atspec.core.java.codec.DetailClass;
import io.github.atspec.core.java.codec.ResultsCode;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.client.SessionOptions;
import io.github.atspec.runtime.transport.Transport;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What implements the interface of the command set over a session. */
final class ClientOverSessionEmitter {
    private final JavaTypes types;
    private final CommandSet set;
    private final ModesEmitter modes;

    ClientOverSessionEmitter(JavaTypes types) {
        this.types = types;
        this.set = types.set();
        this.modes = new ModesEmitter(types);
    }

    private JavaNames names() {
        return types.names();
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names().clientOverSession())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(names().client())
                .addField(field(ClassName.get(Session.class), "session"));
        if (!set.events().isEmpty()) {
            type.addField(field(names().eventsCodec(), "events"));
        }
        for (Command command : set.commands()) {
            type.addField(field(names().commands(command), names().accessor(command)));
        }
        if (!modes.isEmpty()) {
            type.addField(field(names().clientModes(), "modes"));
        }
        type.addMethod(constructor());
        set.commands().forEach(command -> type.addMethod(returning(names().accessor(command), names().commands(command))));
        set.events().forEach(event -> type.addMethod(ClientEmitter.subscription(types, event)
                .addAnnotation(Override.class)
                .addStatement("return session.subscribe(events.$N, subscriber)", names().eventMember(event))
                .build()));
        if (!modes.isEmpty()) {
            type.addMethod(returning("modes", names().clientModes()));
        }
        return type.addMethod(returning("session", ClassName.get(Session.class))).addMethod(close());
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(Transport.class, "transport")
                .addParameter(SessionOptions.class, "options");
        modes.addBeliefs(constructor);
        constructor.addStatement("$T modes = new $T($L)", names().modes(), names().modes(), modes.beliefs());
        CodeBlock events = CodeBlock.of("$T.of()", List.class);
        if (!set.events().isEmpty()) {
            constructor.addStatement("events = new $T(modes)", names().eventsCodec());
            events = CodeBlock.of("$T.of($L)", List.class, set.events().stream()
                    .map(event -> CodeBlock.of("events.$N", names().eventMember(event)))
                    .collect(CodeBlock.joining(", ")));
        }
        constructor.addStatement("session = $T.open(transport, $T.DIALECT, $L, options)", Session.class, names().dialect(), events);
        for (Command command : set.commands()) {
            List<String> setters = setters(command);
            if (!setters.isEmpty()) {
                String codec = names().accessor(command) + "Codec";
                constructor.addStatement("$T $N = new $T(modes)", names().codec(command), codec, names().codec(command));
                constructor.addStatement("this.$N = new $T(session, $N)", names().accessor(command), names().commandsOverSession(command), codec);
                constructor.addStatement("session.watchRaw($L)", setters.stream().map(setter -> CodeBlock.of("$N.$N", codec, setter)).collect(CodeBlock.joining(", ")));
                continue;
            }
            constructor.addStatement("this.$N = new $T(session, new $T(modes))", names().accessor(command), names().commandsOverSession(command), names().codec(command));
        }
        if (set.dialect().results().areMoreThanText()) {
            constructor.addStatement("session.resultCodes($L)", ResultsCode.of(types));
        }
        if (set.dialect().detail() != null) {
            constructor.addStatement("session.explainRaw($L)", DetailClass.of(types, set.dialect().detail().errors()));
        }
        if (!modes.isEmpty()) {
            constructor.addStatement("this.modes = $L", modes.made());
        }
        return constructor.build();
    }

    /** The variants that change what the client believes of the modes. */
    private List<String> setters(Command command) {
        return command.variants().stream()
                .filter(variant -> CodecEmitter.hasAftermath(types, command, variant))
                .map(variant -> names().variant(command, variant))
                .toList();
    }

    private static MethodSpec returning(String field, TypeName type) {
        return MethodSpec.methodBuilder(field)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $N", field)
                .build();
    }

    private static MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("session.close()")
                .build();
    }
}
