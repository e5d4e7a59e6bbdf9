package io.github.atspec.core.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.ResponseComponent;
import io.github.atspec.core.java.Responses;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Variant;
import java.util.List;
import java.util.function.Consumer;

/** The listeners of a call: one for each item of the response that is streamed. */
final class Listeners {
    private final List<ResponseComponent> streamed;

    Listeners(JavaTypes types, Command command, Variant variant) {
        streamed = Responses.streamed(variant).stream().map(item -> ResponseComponent.of(types, command, variant, item)).toList();
    }

    boolean isEmpty() {
        return streamed.isEmpty();
    }

    List<ParameterSpec> parameters() {
        return streamed.stream()
                .map(item -> ParameterSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(item.type())), parameter(item))
                        .build())
                .toList();
    }

    private static String parameter(ResponseComponent item) {
        return "on" + item.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + item.name().substring(1);
    }

    /** What makes a specification one with these listeners. */
    CodeBlock listening() {
        return streamed.stream()
                .map(item -> CodeBlock.of(".listening($S, $T.class, $N)", item.item(), item.type(), parameter(item)))
                .collect(CodeBlock.joining(""));
    }

    String doc(String plain) {
        return "As {@link #" + plain + "}, and hears of lines as they arrive: in order, in turn with subscribers. Returns after the last of them.\n" + tags();
    }

    String docOfAsync(String plain) {
        return "As {@link #" + plain + "}, and hears of lines as they arrive: in order, in turn with subscribers. The future is completed after the last of them.\n"
                + tags();
    }

    private String tags() {
        StringBuilder tags = new StringBuilder("\n");
        streamed.forEach(item -> tags.append("@param ").append(parameter(item)).append(" hears of each of \"").append(
                io.github.atspec.core.java.JavadocText.of(item.item())).append("\"\n"));
        return tags.toString();
    }
}
