package io.github.atspec.core;

import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;

/** What a host writes behind a command line. */
public final class CommandEnd {
    private CommandEnd() {}

    public static Bytes of(CommandSet set, String line) {
        Interpreter interpreter = new Interpreter(set);
        return set.commands().stream()
                .flatMap(command -> command.variants().stream())
                .filter(variant -> variant.end() != null && !(interpreter.readRequest(variant, Bytes.utf8(line)) instanceof Reading.Mismatch))
                .findFirst()
                .map((Variant variant) -> variant.end(set.dialect()))
                .orElse(set.dialect().commandEnd());
    }
}
