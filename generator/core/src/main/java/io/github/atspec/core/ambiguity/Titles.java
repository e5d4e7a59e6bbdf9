package io.github.atspec.core.ambiguity;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Variant;

/** Names variants in messages. */
final class Titles {
    private Titles() {}

    /** {@code AT+NAME set} and the variant's name where the form has several. */
    static String of(Command command, Variant variant) {
        return command.name() + " " + variant.form().key() + (variant.name() == null ? "" : " " + variant.name());
    }
}
