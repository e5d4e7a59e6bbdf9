package io.github.atspec.core.interpret;

import io.github.atspec.runtime.Bytes;

/** What came of writing a line. */
public sealed interface Writing {

    /** The line without its end. */
    record Written(Bytes line) implements Writing {}

    /** A value breaks a rule or cannot be written; as in {@link Reading.Invalid}. */
    record Refused(String parameter, String value, String rule) implements Writing {}
}
