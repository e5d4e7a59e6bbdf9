package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.emulator.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of one variant: what answers it, whether the state allows it, and whether the device has it. */
final class VariantEmitter {
    private final JavaTypes types;
    private final StateCode state;
    private final Command command;
    private final Variant variant;

    VariantEmitter(JavaTypes types, StateCode state, Command command, Variant variant) {
        this.types = types;
        this.state = state;
        this.command = command;
        this.variant = variant;
    }

    private JavaNames names() {
        return types.names();
    }

    private String answerName() {
        return names().answer(command, variant);
    }

    private String allowedName() {
        return answerName() + "Allowed";
    }

    private String supportedName() {
        return answerName() + "Supported";
    }

    /** The rules that look at the state; the request's own constructor has checked the others. */
    private List<Rule> preconditions() {
        return Stream.concat(variant.requires().stream(), variant.rules().stream().filter(StateRules::looksAtState)).toList();
    }

    /** The statement of the constructor that registers the variant. */
    CodeBlock registration(String codec) {
        CodeBlock spec = CodeBlock.of("$N.$N", codec, names().variant(command, variant));
        return preconditions().isEmpty()
                ? CodeBlock.of("on($L, this::$N)", spec, answerName())
                : CodeBlock.of("on($L, this::$N, this::$N)", spec, allowedName(), answerName());
    }

    /** The statement of the constructor for a variant that is refused before its data is taken; empty for any other. */
    CodeBlock support(String codec) {
        return refusedEarly() ? CodeBlock.of("supportedIf($N.$N, this::$N)", codec, names().variant(command, variant), supportedName()) : CodeBlock.of("");
    }

    private boolean refusedEarly() {
        return !variant.availability().supported() && variant.payload().isPresent();
    }

    Optional<MethodSpec> supported() {
        return refusedEarly()
                ? Optional.of(MethodSpec.methodBuilder(supportedName())
                        .addModifiers(Modifier.PROTECTED)
                        .addJavadoc("Whether the device takes the data of {@link #$N}; if not, the command is refused before. By default it does not.\n", answerName())
                        .returns(TypeName.BOOLEAN)
                        .addStatement("return false")
                        .build())
                : Optional.empty();
    }

    MethodSpec answer() {
        TypeName answer = ParameterizedTypeName.get(ClassName.get(Answer.class), types.response(command, variant));
        return MethodSpec.methodBuilder(answerName())
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc("$L", VariantDoc.of(command, variant))
                .returns(answer)
                .addParameter(names().request(command, variant), Values.REQUEST)
                .addCode(new AnswerCode(types, state, command, variant).body())
                .build();
    }

    Optional<MethodSpec> allowed() {
        List<Rule> rules = preconditions();
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        Conditions conditions = new Conditions(types, state, Values.ofRequest(types, command, variant));
        CodeBlock all = Truth.all(rules.stream().map(conditions::rule).toList()).code();
        return Optional.of(MethodSpec.methodBuilder(allowedName())
                .addModifiers(Modifier.PROTECTED)
                .addJavadoc("$L", VariantDoc.allowed(answerName(), rules))
                .returns(TypeName.BOOLEAN)
                .addParameter(names().request(command, variant), Values.REQUEST)
                .addStatement("return $L", all)
                .build());
    }
}
