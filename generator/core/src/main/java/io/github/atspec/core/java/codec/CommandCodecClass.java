package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Variant;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the codec of a command: a specification for each variant, and the formats of all its lines. */
final class CommandCodecClass {
    private final JavaTypes types;
    private final Command command;

    CommandCodecClass(JavaTypes types, Command command) {
        this.types = types;
        this.command = command;
    }

    TypeSpec.Builder build() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(types.names().codec(command))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Reads and writes the lines of <code>$L</code>.\n", JavadocText.of(command.name()));
        List<VariantCode> variants = command.variants().stream().map(this::code).toList();
        variants.forEach(variant -> builder.addField(variant.field()));
        List<LaterCode> later = command.variants().stream().flatMap(this::later).toList();
        later.forEach(settling -> builder.addField(settling.field()));
        CodeBlock assignments = Stream.concat(variants.stream().map(VariantCode::assignment), later.stream().map(LaterCode::assignment))
                .collect(CodeBlock.joining(""));
        builder.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(types.names().modes(), "modes")
                .addCode(assignments)
                .build());
        variants.forEach(variant -> variant.methods().forEach(builder::addMethod));
        variants.forEach(variant -> variant.formats().forEach(builder::addType));
        return builder;
    }

    private Stream<LaterCode> later(Variant variant) {
        return Stream.ofNullable(variant.aftermath().later()).map(later -> new LaterCode(types, command, variant, later));
    }

    private VariantCode code(Variant variant) {
        return new VariantCode(types, command, variant);
    }
}
