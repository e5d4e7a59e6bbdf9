package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.derive.Modes;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Results;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.codec.Supposed;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Whether a variant changes if result codes are written: a host has to know that before the answer. */
final class SilenceCode {
    private final JavaTypes types;
    private final Command command;
    private final Variant variant;
    private final BeliefCode beliefs;
    private final Results.@Nullable Quiet quiet;

    SilenceCode(JavaTypes types, Command command, Variant variant, BeliefCode beliefs) {
        this.types = types;
        this.command = command;
        this.variant = variant;
        this.beliefs = beliefs;
        Results.Quiet declared = types.set().dialect().results().quiet();
        this.quiet = declared != null && variant.stores().stream().anyMatch(effect -> changes(effect, declared)) ? declared : null;
    }

    private static boolean changes(Effect effect, Results.Quiet quiet) {
        return effect.into() != Effect.Into.SAVED && quiet.when().stream().anyMatch(guard -> guard.item().name().equals(effect.item().name()));
    }

    private String name() {
        return types.names().variant(command, variant) + "Silences";
    }

    /** What the specification of the variant has behind it; empty for most. */
    CodeBlock with() {
        return quiet == null ? CodeBlock.of("") : CodeBlock.of("\n.silencing(request -> $N(modes, request))", name());
    }

    Optional<MethodSpec> method() {
        if (quiet == null) {
            return Optional.empty();
        }
        CodeBlock supposed = Modes.of(types.set()).stream()
                .map(mode -> CodeBlock.of("new $T<>(now.$N())", Supposed.class, types.names().state(mode)))
                .collect(CodeBlock.joining(", "));
        return Optional.of(MethodSpec.methodBuilder(name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(types.names().modes(), "now")
                .addParameter(types.names().request(command, variant), "request")
                .addStatement("$T modes = new $T($L)", types.names().modes(), types.names().modes(), supposed)
                .addCode(beliefs.stored())
                .addStatement("return $L", new GuardCode(types).believed(quiet.when()))
                .build());
    }
}
