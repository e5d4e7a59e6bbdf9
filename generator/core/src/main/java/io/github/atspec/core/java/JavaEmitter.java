package io.github.atspec.core.java;

import io.github.atspec.core.java.client.ClientEmitter;
import io.github.atspec.core.java.codec.CodecEmitter;
import io.github.atspec.core.java.emulator.EmulatorEmitter;
import io.github.atspec.core.java.model.ModelEmitter;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.OutputSink;
import io.github.atspec.core.run.Part;

/** Linked model to Java sources. Each part is generated on its own: client and emulator refer to the model by name. */
public final class JavaEmitter {

    /** Writes the parts asked for; parts that are not Java are passed over. */
    public void emit(CommandSet set, JavaOptions options, OutputSink sink) {
        JavaTypes types = new JavaTypes(set, JavaNames.of(set, options.basePackage()));
        if (options.parts().contains(Part.MODEL)) {
            new ModelEmitter(types).emit(sink);
            new CodecEmitter(types).emit(sink);
        }
        if (options.parts().contains(Part.CLIENT)) {
            new ClientEmitter(types).emit(sink);
        }
        if (options.parts().contains(Part.EMULATOR)) {
            new EmulatorEmitter(types).emit(sink);
        }
    }
}
