package io.github.atspec.core.java.codec;

import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaSource;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.run.OutputSink;

/** Writes {@code P.codec}: a codec for each command, one for the events, the modes, and the dialect. */
public final class CodecEmitter {
    private final JavaTypes types;

    public CodecEmitter(JavaTypes types) {
        this.types = types;
    }

    /** Whether a variant's specification says more than what it stores: its success or failure changes what the host believes. */
    public static boolean hasAftermath(JavaTypes types, Command command, Variant variant) {
        return new BeliefCode(types, command, variant).hasAftermath();
    }

    public void emit(OutputSink sink) {
        CommandSet set = types.set();
        JavaSource.putPackage(sink, types.names().codecPackage(), "Lines of " + set.title() + ", read and written");
        for (Command command : set.commands()) {
            put(sink, new CommandCodecClass(types, command).build());
        }
        if (!set.events().isEmpty()) {
            put(sink, new EventsCodecClass(types).build());
        }
        if (set.dialect().detail() != null) {
            put(sink, new DetailClass(types, set.dialect().detail()).build());
        }
        put(sink, new ModesRecord(types).build());
        put(sink, new DialectClass(types).build());
    }

    private void put(OutputSink sink, TypeSpec.Builder type) {
        JavaSource.put(sink, types.names().codecPackage(), type);
    }
}
