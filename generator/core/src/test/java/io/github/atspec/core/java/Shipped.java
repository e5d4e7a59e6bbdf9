package io.github.atspec.core.java;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.DescriptorException;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.MemorySink;
import io.github.atspec.core.run.Part;
import io.github.atspec.core.run.Pipeline;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;

/** The shipped command sets, and what is generated from them. */
final class Shipped {
    static final String BASE = "com.example.modem";

    private Shipped() {}

    /** The smallest one. */
    static CommandSet set() {
        return set("ai-thinker-combo-at");
    }

    static CommandSet set(String id) {
        try {
            return new Pipeline().check(DescriptorSource.shipped(id, Shipped.class.getClassLoader()).orElseThrow()).commandSet();
        } catch (DescriptorException | IOException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, String> sources(CommandSet set, Part... parts) {
        MemorySink sink = new MemorySink();
        new JavaEmitter().emit(set, new JavaOptions(BASE, EnumSet.of(Part.MODEL, parts)), sink);
        return sink.files();
    }
}
