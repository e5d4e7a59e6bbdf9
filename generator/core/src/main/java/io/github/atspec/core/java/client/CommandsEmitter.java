package io.github.atspec.core.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.java.SourceText;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.client.Session;
import javax.lang.model.element.Modifier;

/** The interface of one command, and what implements it. */
final class CommandsEmitter {
    private final JavaTypes types;
    private final Command command;

    CommandsEmitter(JavaTypes types, Command command) {
        this.types = types;
        this.command = command;
    }

    private JavaNames names() {
        return types.names();
    }

    TypeSpec.Builder declaration() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(names().commands(command))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("<code>$L</code>$L\n", JavadocText.of(command.name()), rest(command.summary(), ": ", "."))
                .addJavadoc("$L", command.description() == null ? "" : "\n<p>" + JavadocText.sentence(command.description()) + "\n")
                .addJavadoc("$L", SourceText.of(command.provenance()));
        for (Variant variant : command.variants()) {
            new CallEmitter(types, command, variant).declarations().forEach(type::addMethod);
        }
        return type;
    }

    private static String rest(@org.jspecify.annotations.Nullable String summary, String before, String otherwise) {
        return summary == null ? otherwise : before + JavadocText.sentence(summary);
    }

    TypeSpec.Builder implementation() {
        ClassName codec = names().codec(command);
        TypeSpec.Builder type = TypeSpec.classBuilder(names().commandsOverSession(command))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(names().commands(command))
                .addField(FieldSpec.builder(Session.class, "session", Modifier.PRIVATE, Modifier.FINAL).build())
                .addField(FieldSpec.builder(codec, "codec", Modifier.PRIVATE, Modifier.FINAL).build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Session.class, "session")
                        .addParameter(codec, "codec")
                        .addStatement("this.session = session")
                        .addStatement("this.codec = codec")
                        .build());
        for (Variant variant : command.variants()) {
            new CallEmitter(types, command, variant).implementations().forEach(type::addMethod);
        }
        return type;
    }
}
