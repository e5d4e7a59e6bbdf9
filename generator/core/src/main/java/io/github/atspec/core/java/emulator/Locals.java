package io.github.atspec.core.java.emulator;

import com.palantir.javapoet.NameAllocator;
import java.util.List;

/** Names of local variables of one generated method. */
final class Locals {
    private final NameAllocator names = new NameAllocator();

    Locals() {
        List.of(Values.REQUEST, Values.EVENT, "state", "events", "row", "old").forEach(names::newName);
    }

    /** A name like the wish that nothing else in the method has. */
    String local(String wish) {
        return names.newName(wish);
    }
}
