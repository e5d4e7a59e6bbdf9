package io.github.atspec.core.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaSource;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.run.OutputSink;
import io.github.atspec.runtime.client.Session;
import io.github.atspec.runtime.client.SessionOptions;
import io.github.atspec.runtime.client.Subscription;
import io.github.atspec.runtime.transport.Transport;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits {@code P.client}. Refers to the model and codecs by name only, so they may lie in a dependency. */
public final class ClientEmitter {
    private final JavaTypes types;
    private final CommandSet set;

    public ClientEmitter(JavaTypes types) {
        this.types = types;
        this.set = types.set();
    }

    private JavaNames names() {
        return types.names();
    }

    /** Writes the package. */
    public void emit(OutputSink sink) {
        String packageName = names().clientPackage();
        JavaSource.putPackage(sink, packageName, "Client for " + set.title());
        JavaSource.put(sink, packageName, declaration());
        JavaSource.put(sink, packageName, new ClientOverSessionEmitter(types).emit());
        ModesEmitter modes = new ModesEmitter(types);
        if (!modes.isEmpty()) {
            JavaSource.put(sink, packageName, modes.declaration());
        }
        for (Command command : set.commands()) {
            CommandsEmitter emitter = new CommandsEmitter(types, command);
            JavaSource.put(sink, packageName, emitter.declaration());
            JavaSource.put(sink, packageName, emitter.implementation());
        }
    }

    private TypeSpec.Builder declaration() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(names().client())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc("$L\n$L", JavadocText.sentence(set.title()), paragraph(set.description()))
                .addJavadoc("\n<p>Thread-safe: callers may be on many threads, one command is in flight at a time.\n");
        type.addMethod(open()).addMethod(openWithOptions());
        for (Command command : set.commands()) {
            type.addMethod(abstractMethod(names().accessor(command), names().commands(command))
                    .addJavadoc("<code>$L</code>$L\n", JavadocText.of(command.name()),
                            command.summary() == null ? "." : ": " + JavadocText.sentence(command.summary()))
                    .build());
        }
        set.events().forEach(event -> type.addMethod(subscription(types, event)
                .addModifiers(Modifier.ABSTRACT)
                .addJavadoc("Delivers \"$L\" from now on$L\n", JavadocText.of(event.name()),
                        event.summary() == null ? "." : ": " + JavadocText.sentence(event.summary()))
                .build()));
        if (!new ModesEmitter(types).isEmpty()) {
            type.addMethod(abstractMethod("modes", names().clientModes())
                    .addJavadoc("What is known or assumed of the modem's modes.\n")
                    .build());
        }
        return type.addMethod(abstractMethod("session", ClassName.get(Session.class))
                        .addJavadoc("The session beneath, for what the descriptor does not know.\n")
                        .build())
                .addMethod(abstractMethod("close", TypeName.VOID)
                        .addAnnotation(Override.class)
                        .addJavadoc("Ends the session and closes its transport.\n")
                        .build());
    }

    private static String paragraph(@Nullable String prose) {
        return prose == null ? "" : "\n<p>" + JavadocText.sentence(prose) + "\n";
    }

    private MethodSpec open() {
        return MethodSpec.methodBuilder("open")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Opens a session over {@code transport} with standard options.\n")
                .returns(names().client())
                .addParameter(Transport.class, "transport")
                .addStatement("return open(transport, $T.standard())", SessionOptions.class)
                .build();
    }

    private MethodSpec openWithOptions() {
        return MethodSpec.methodBuilder("open")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Opens a session over {@code transport}.\n")
                .returns(names().client())
                .addParameter(Transport.class, "transport")
                .addParameter(SessionOptions.class, "options")
                .addStatement("return new $T(transport, options)", names().clientOverSession())
                .build();
    }

    private static MethodSpec.Builder abstractMethod(String name, TypeName result) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT).returns(result);
    }

    /** The head of a subscription method. */
    static MethodSpec.Builder subscription(JavaTypes types, Event event) {
        TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), types.names().event(event));
        return MethodSpec.methodBuilder(types.names().onEvent(event))
                .addModifiers(Modifier.PUBLIC)
                .returns(Subscription.class)
                .addParameter(consumer, "subscriber");
    }
}
