package io.github.atspec.core.java.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.CharsetCode;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaSource;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.NamedType;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.run.OutputSink;
import java.util.List;

/** Writes {@code P.model}: a class for each command, a record for each event, named types, and types written in place in state items. */
public final class ModelEmitter {
    private final JavaTypes types;
    private final TypeEmitter typeEmitter;

    public ModelEmitter(JavaTypes types) {
        this.types = types;
        this.typeEmitter = new TypeEmitter(types);
    }

    public void emit(OutputSink sink) {
        CommandSet set = types.set();
        JavaSource.putPackage(sink, types.names().modelPackage(), "Requests, responses, events and values of " + set.title());
        for (Command command : set.commands()) {
            put(sink, new CommandClass(types, command).build());
        }
        for (Event event : set.events()) {
            put(sink, new EventRecord(types, event).build());
        }
        for (NamedType type : set.types()) {
            if (TypeEmitter.isClass(type.type())) {
                put(sink, typeEmitter.type(types.names().type(type), type.type(), type.summary()));
            }
        }
        set.state().forEach(item -> putColumns(sink, item));
        set.errors().forEach(table -> put(sink, new ErrorEmitter(types.names().errors(table), table).type()));
        CharsetCode.type(set).ifPresent(charsets -> put(sink, charsets));
        if (set.dialect().detail() != null) {
            put(sink, detail(set.dialect().detail()));
        }
    }

    private TypeSpec.Builder detail(Dialect.Detail detail) {
        JavaRecord record = types.failureDetail(detail);
        String title = detail.line().source() + ": why a command fails";
        return new RecordEmitter(new RecordPlan(
                        record, title, List.of(detail.line()), false, List.of(), List.of(), code -> record.components().get(0).type(), List.of(), types))
                .type();
    }

    private void putColumns(OutputSink sink, StateItem item) {
        for (StateItem.Column column : item.columns()) {
            if (column.type().name() == null && TypeEmitter.isClass(column.type())) {
                TypeName name = JavaTypes.element(types.type(item, column));
                String summary = item instanceof StateItem.Scalar ? item.summary() : null;
                put(sink, typeEmitter.type((com.palantir.javapoet.ClassName) name, column.type(), summary));
            }
        }
    }

    private void put(OutputSink sink, TypeSpec.Builder type) {
        JavaSource.put(sink, types.names().modelPackage(), type);
    }
}
