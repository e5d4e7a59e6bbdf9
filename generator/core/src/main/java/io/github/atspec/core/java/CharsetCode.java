package io.github.atspec.core.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.WireCharset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Charsets of strings in generated code: UTF-8 is never mentioned, UCS2 is a constant of the runtime, and any other one of the class {@code P.model.Charsets}. */
public final class CharsetCode {
    private static final String CLASS = "Charsets";

    private CharsetCode() {}

    /** Whether values of a type need to be told their charset. */
    public static boolean stated(ValueType type) {
        return !type.charset().equals(WireCharset.UTF_8);
    }

    /** The constant of a type's charset. */
    public static CodeBlock constant(ValueType type, String modelPackage) {
        return type.charset().equals(WireCharset.UCS2)
                ? CodeBlock.of("$T.UCS2", WireCharset.class)
                : CodeBlock.of("$T.$L", ClassName.get(modelPackage, CLASS), name(type.charset()));
    }

    /** A further argument with the charset of a type, nothing where that is UTF-8. */
    public static CodeBlock argument(ValueType type, String modelPackage) {
        return stated(type) ? CodeBlock.of(", $L", constant(type, modelPackage)) : CodeBlock.of("");
    }

    private static String name(WireCharset charset) {
        return charset.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** The class with a constant for each charset of a set; empty where it needs none. */
    public static Optional<TypeSpec.Builder> type(CommandSet set) {
        List<WireCharset> charsets = types(set)
                .flatMap(ValueType::withKinds)
                .map(ValueType::charset)
                .filter(charset -> !charset.equals(WireCharset.UTF_8) && !charset.equals(WireCharset.UCS2))
                .distinct()
                .sorted(Comparator.comparing(WireCharset::name))
                .toList();
        if (charsets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TypeSpec.classBuilder(CLASS)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Charsets of strings.\n")
                .addFields(charsets.stream().map(CharsetCode::field).toList())
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build()));
    }

    private static FieldSpec field(WireCharset charset) {
        return FieldSpec.builder(WireCharset.class, name(charset), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($S)", WireCharset.class, charset.name())
                .build();
    }

    private static Stream<ValueType> types(CommandSet set) {
        Stream<Parameter> parameters =
                Stream.concat(set.commands().stream().map(Command::parameters), set.events().stream().map(Event::parameters)).flatMap(List::stream);
        Stream<StateItem.Column> columns = set.state().stream().flatMap(item -> item.columns().stream());
        return Stream.concat(parameters.map(Parameter::type), columns.map(StateItem.Column::type));
    }
}
