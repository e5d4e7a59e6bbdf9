package io.github.atspec.core.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.JavadocText;
import io.github.atspec.core.java.SourceText;
import io.github.atspec.core.java.Responses;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that holds the records and types of a command. */
final class CommandClass {
    private final JavaTypes types;
    private final Command command;
    private final TypeSpec.Builder builder;

    CommandClass(JavaTypes types, Command command) {
        this.types = types;
        this.command = command;
        this.builder = TypeSpec.classBuilder(types.names().command(command)).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }

    TypeSpec.Builder build() {
        builder.addJavadoc("$L\n", JavadocText.sentence(command.name() + (command.summary() == null ? "" : ": " + command.summary())));
        if (command.description() != null) {
            builder.addJavadoc("\n<p>$L\n", JavadocText.sentence(command.description()));
        }
        builder.addJavadoc("$L", SourceText.of(command.provenance()));
        builder.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        command.variants().forEach(this::addVariant);
        command.parameters().forEach(this::addType);
        return builder;
    }

    private void addVariant(Variant variant) {
        JavaRecord request = types.request(command, variant);
        String summary = variant.summary() == null ? "" : ": " + variant.summary();
        add(new RecordPlan(
                request, title(variant) + summary, List.of(variant.request()), true, variant.where(), variant.rules(), this::type, List.of(), types),
                List.of());
        if (!Responses.isDone(variant) && !Responses.isLine(variant)) {
            builder.addType(new ResponseRecord(types, command, variant).type());
        }
        for (ResponseItem.Info info : variant.infos()) {
            String what = Responses.isLine(variant) ? "the answer to " + title(variant) : "a line \"" + info.name() + "\" of the answer to " + title(variant);
            addLine(types.line(command, variant, info), what, info.line(), info.traits().approximate(), oneOf(variant, info));
        }
        variant.response().stream().filter(ResponseItem.OneOf.class::isInstance).forEach(item -> addOneOf(variant, (ResponseItem.OneOf) item));
        variant.fails().forEach(failure -> addDetails(variant, failure));
    }

    private void addDetails(Variant variant, Variant.Failure failure) {
        for (int i = 0; i < failure.lines().size(); i++) {
            addLine(types.detail(command, variant, failure, i), "detail of the failure \"" + failure.name() + "\" of " + title(variant), failure.lines().get(i), List.of(), List.of());
        }
    }

    /** The interface of the kinds that a line is one of, if it is. */
    private List<ClassName> oneOf(Variant variant, ResponseItem.Info info) {
        return variant.item(info) instanceof ResponseItem.OneOf several ? List.of(types.names().oneOf(command, variant, several)) : List.of();
    }

    private void addOneOf(Variant variant, ResponseItem.OneOf several) {
        TypeSpec.Builder kinds = TypeSpec.interfaceBuilder(types.names().oneOf(command, variant, several))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
                .addJavadoc("$L\n", JavadocText.sentence("A line \"" + several.name() + "\" of the answer to " + title(variant) + ", of one of several kinds"));
        several.kinds().forEach(kind -> kinds.addPermittedSubclass(types.line(command, variant, kind.line()).type()));
        builder.addType(kinds.build());
    }

    private void addLine(JavaRecord record, String what, Line line, List<Parameter> approximate, List<ClassName> interfaces) {
        String title = line.source() + ": " + what;
        add(new RecordPlan(record, title, List.of(line), false, List.of(), List.of(), this::type, approximate, types), interfaces);
    }

    private void add(RecordPlan plan, List<ClassName> interfaces) {
        builder.addType(new RecordEmitter(plan).type().addModifiers(Modifier.STATIC).addSuperinterfaces(interfaces).build());
    }

    private void addType(Parameter parameter) {
        if (parameter.type().name() == null && TypeEmitter.isClass(parameter.type())) {
            ClassName name = (ClassName) JavaTypes.element(types.type(command, parameter));
            builder.addType(new TypeEmitter(types).type(name, parameter.type(), parameter.summary()).addModifiers(Modifier.STATIC).build());
        }
    }

    private TypeName type(Parameter parameter) {
        return types.type(command, parameter);
    }

    private String title(Variant variant) {
        return command.name() + " " + variant.form().key() + (variant.name() == null ? "" : " " + variant.name());
    }
}
