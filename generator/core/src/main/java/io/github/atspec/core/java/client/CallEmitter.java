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
import java.util.ArrayList;
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
    private final Listeners listeners;

    CallEmitter(JavaTypes types, Command command, Variant variant) {
        this.types = types;
        this.command = command;
        this.variant = variant;
        this.request = types.request(command, variant);
        this.name = names().variant(command, variant);
        this.listeners = new Listeners(types, command, variant);
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
        List<MethodSpec> all = new ArrayList<>(calls());
        if (!listeners.isEmpty()) {
            all.add(hearing(name, blocking()).addModifiers(Modifier.ABSTRACT).addJavadoc("$L", listeners.doc(link(name))).build());
            all.add(hearing(name + "Async", asynchronous()).addModifiers(Modifier.ABSTRACT).addJavadoc("$L", listeners.docOfAsync(link(name + "Async"))).build());
        }
        return all.stream().map(this::deprecated).toList();
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

    /** A method with a listener for each item that is streamed. */
    private MethodSpec.Builder hearing(String method, TypeName result) {
        return plain(method, result).addParameters(listeners.parameters());
    }

    /** The methods of the implementation, over the fields {@code session} and {@code codec}. */
    List<MethodSpec> implementations() {
        boolean later = variant.aftermath().later() != null;
        String call = later ? "executeLater" : passthrough() ? "enter" : "execute";
        String queue = later ? "submitLater" : passthrough() ? "submitEnter" : "submit";
        boolean returns = !blocking().equals(TypeName.VOID);
        CodeBlock codec = CodeBlock.of("codec.$N", name);
        List<MethodSpec> all = new ArrayList<>();
        all.add(implementation(plain(name, blocking()), call, returns, codec));
        all.add(implementation(plain(name + "Async", asynchronous()), queue, true, codec));
        if (!listeners.isEmpty()) {
            CodeBlock heard = CodeBlock.of("$L$L", codec, listeners.listening());
            all.add(implementation(hearing(name, blocking()), call, returns, heard));
            all.add(implementation(hearing(name + "Async", asynchronous()), queue, true, heard));
        }
        return all.stream().map(this::deprecated).toList();
    }

    private MethodSpec.Builder plain(String method, TypeName result) {
        return request.hasBuilder() ? withRequest(method, result) : method(method, result);
    }

    private MethodSpec implementation(MethodSpec.Builder method, String call, boolean returns, CodeBlock codec) {
        CodeBlock argument = request.hasBuilder() ? CodeBlock.of("$N", REQUEST) : CodeBlock.of("new $T()", request.type());
        return method.addAnnotation(Override.class)
                .addStatement("$Lsession.$L($L, $L$L)", returns ? "return " : "", call, codec, settling(), argument)
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
        return "As {@link #" + link(name) + "}, without waiting.\n";
    }

    private String link(String method) {
        return request.hasBuilder() ? method + "(" + String.join(".", request.type().simpleNames()) + ")" : method + "()";
    }
}
