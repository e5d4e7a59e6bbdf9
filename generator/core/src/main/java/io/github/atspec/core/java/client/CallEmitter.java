package io.github.atspec.core.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.java.Responses;
import io.github.atspec.core.java.codec.LaterCode;
import io.github.atspec.core.model.Availability;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Later;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.client.DataMode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The methods of one variant in the interface of its command: blocking and asynchronous, with a request and with a builder to fill. */
final class CallEmitter {
    private static final String REQUEST = "request";

    private final JavaTypes types;
    private final Command command;
    private final Variant variant;
    private final JavaRecord request;
    private final String name;

    CallEmitter(JavaTypes types, Command command, Variant variant) {
        this.types = types;
        this.command = command;
        this.variant = variant;
        this.request = types.request(command, variant);
        this.name = names().variant(command, variant);
    }

    private JavaNames names() {
        return types.names();
    }

    private boolean passthrough() {
        return variant.passthrough().isPresent();
    }

    private ClassName response() {
        return types.response(command, variant);
    }

    /** The type of what a variant gives that events settle after its answer. */
    private TypeName settledLater(Later later) {
        return ParameterizedTypeName.get(ClassName.get(io.github.atspec.runtime.client.Later.class), response(), LaterCode.success(types, later));
    }

    private TypeName asynchronous() {
        Later later = variant.aftermath().later();
        if (later != null) {
            return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), settledLater(later));
        }
        TypeName result = passthrough() ? ParameterizedTypeName.get(ClassName.get(DataMode.class), response()) : response();
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), result);
    }

    /** What the blocking call gives: nothing where the device answers with fixed lines alone. */
    private TypeName blocking() {
        if (passthrough()) {
            return ParameterizedTypeName.get(ClassName.get(DataMode.class), response());
        }
        Later later = variant.aftermath().later();
        if (later != null) {
            return settledLater(later);
        }
        return Responses.isDone(variant) ? TypeName.VOID : response();
    }

    /** Abstract methods, and default ones that fill a builder. */
    List<MethodSpec> declarations() {
        return calls().stream().map(this::deprecated).toList();
    }

    /** Marks what is not supported or replaced. The implementation is marked as well, so generated code never warns of itself. */
    private MethodSpec deprecated(MethodSpec method) {
        String reason = reason();
        if (reason.isEmpty()) {
            return method;
        }
        boolean tagged = !method.annotations().isEmpty();
        MethodSpec.Builder marked = method.toBuilder().addAnnotation(Deprecated.class);
        return tagged ? marked.build() : marked.addJavadoc("\n@deprecated $L\n", reason).build();
    }

    private String reason() {
        String use = variant.availability().replacement();
        if (use != null) {
            return "use <code>" + JavadocText.of(use) + "</code>";
        }
        return variant.availability().supported() ? "" : "documented, but the device refuses it";
    }

    private List<MethodSpec> calls() {
        if (!request.hasBuilder()) {
            return List.of(
                    method(name, blocking(), Modifier.ABSTRACT).addJavadoc("$L", doc()).build(),
                    method(name + "Async", asynchronous(), Modifier.ABSTRACT).addJavadoc("$L", docOfAsync()).build());
        }
        return List.of(
                withRequest(name, blocking(), Modifier.ABSTRACT).addJavadoc("$L", doc()).build(),
                withBuilder(name, blocking()),
                withRequest(name + "Async", asynchronous(), Modifier.ABSTRACT).addJavadoc("$L", docOfAsync()).build(),
                withBuilder(name + "Async", asynchronous()));
    }

    /** The methods of the implementation, over the fields {@code session} and {@code codec}. */
    List<MethodSpec> implementations() {
        if (variant.aftermath().later() != null) {
            return List.of(implementation(name, blocking(), "executeLater", true), implementation(name + "Async", asynchronous(), "submitLater", true));
        }
        String call = passthrough() ? "enter" : "execute";
        String queue = passthrough() ? "submitEnter" : "submit";
        return List.of(
                deprecated(implementation(name, blocking(), call, !blocking().equals(TypeName.VOID))),
                deprecated(implementation(name + "Async", asynchronous(), queue, true)));
    }

    private MethodSpec implementation(String method, TypeName result, String call, boolean returns) {
        CodeBlock argument = request.hasBuilder() ? CodeBlock.of("$N", REQUEST) : CodeBlock.of("new $T()", request.type());
        MethodSpec.Builder spec = request.hasBuilder() ? withRequest(method, result) : method(method, result);
        return spec.addAnnotation(Override.class)
                .addStatement("$Lsession.$L(codec.$N, $L$L)", returns ? "return " : "", call, name, settling(), argument)
                .build();
    }

    private CodeBlock settling() {
        return variant.aftermath().later() == null ? CodeBlock.of("") : CodeBlock.of("codec.$N, ", LaterCode.member(types, command, variant));
    }

    private static MethodSpec.Builder method(String method, TypeName result, Modifier... modifiers) {
        return MethodSpec.methodBuilder(method).addModifiers(Modifier.PUBLIC).addModifiers(modifiers).returns(result);
    }

    private MethodSpec.Builder withRequest(String method, TypeName result, Modifier... modifiers) {
        return method(method, result, modifiers).addParameter(request.type(), REQUEST);
    }

    private MethodSpec withBuilder(String method, TypeName result) {
        TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), request.builder());
        return method(method, result, Modifier.DEFAULT)
                .addJavadoc("As {@link #$N($T)}, with a builder to fill.\n", method, request.type())
                .addParameter(consumer, REQUEST)
                .addStatement("$T builder = $T.builder()", request.builder(), request.type())
                .addStatement("$N.accept(builder)", REQUEST)
                .addStatement(result.equals(TypeName.VOID) ? "$N(builder.build())" : "return $N(builder.build())", method)
                .build();
    }

    private String doc() {
        String summary = variant.summary() != null ? variant.summary() : command.summary();
        String first = summary == null ? "" : JavadocText.sentence(summary) + "\n\n<p>";
        String waits = passthrough() ? "Waits until both directions are raw." : "Waits for the response.";
        if (variant.aftermath().later() != null) {
            waits += " An event settles the outcome afterwards.";
        }
        return first + "Sends <code>" + JavadocText.of(variant.request().source()) + "</code>" + chips() + ". " + waits + "\n";
    }

    private String chips() {
        String text = Availability.text(variant.availability().chips());
        return text.isEmpty() ? "" : ", " + JavadocText.of(text);
    }

    private String docOfAsync() {
        String link = request.hasBuilder() ? name + "(" + request.type().simpleNames().stream().reduce((a, b) -> a + "." + b).orElseThrow() + ")" : name + "()";
        return "As {@link #" + link + "}, without waiting.\n";
    }
}
