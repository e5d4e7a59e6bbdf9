package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How lines are spelled.
 */
@Generated("io.github.atspec")
public final class AiThinkerComboAtDialect {
    /**
     * The only instance.
     */
    public static final Dialect DIALECT = new Dialect(
            Bytes.utf8("\015\012"),
            Bytes.utf8("\015\012"),
            256,
            1048576,
            '\\',
            "\"\\",
            List.of("OK"),
            List.of("ERROR"),
            new Dialect.EscapeSequence(Bytes.utf8("+++"), Duration.ZERO, Duration.ZERO, Duration.ZERO));

    private AiThinkerComboAtDialect() {
    }
}
