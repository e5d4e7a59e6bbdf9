package io.github.atspec.core.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.SourceText;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Parameter;
import java.util.List;

/** Emits the record of an event, with the fields of all its spellings. */
final class EventRecord {
    private final JavaTypes types;
    private final Event event;

    EventRecord(JavaTypes types, Event event) {
        this.types = types;
        this.event = event;
    }

    TypeSpec.Builder build() {
        String title = "Event \"" + event.name() + "\"" + (event.summary() == null ? "" : ": " + event.summary());
        RecordPlan plan = new RecordPlan(
                types.event(event),
                title,
                event.lines().stream().map(Event.Spelling::line).toList(),
                false,
                List.of(),
                List.of(),
                parameter -> types.type(event, parameter),
                List.of(), types);
        TypeSpec.Builder builder = new RecordEmitter(plan).type().addJavadoc("$L", SourceText.of(event.provenance()));
        event.parameters().forEach(parameter -> addType(builder, parameter));
        return builder;
    }

    private void addType(TypeSpec.Builder builder, Parameter parameter) {
        if (parameter.type().name() == null && TypeEmitter.isClass(parameter.type())) {
            ClassName name = (ClassName) JavaTypes.element(types.type(event, parameter));
            builder.addType(new TypeEmitter(types).type(name, parameter.type(), parameter.summary()).addModifiers(javax.lang.model.element.Modifier.STATIC).build());
        }
    }
}
