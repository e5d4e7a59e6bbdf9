package io.github.atspec.core.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.ZoneNotation;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Java expressions about times. */
public final class TimeCode {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private TimeCode() {}

    /** A duration. */
    public static CodeBlock duration(Duration value) {
        if (value.getNano() == 0) {
            return CodeBlock.of("$T.ofSeconds($L)", Duration.class, literal(value.getSeconds()));
        } else if (value.getNano() % NANOS_PER_MILLI == 0) {
            return CodeBlock.of("$T.ofMillis($L)", Duration.class, literal(value.toMillis()));
        }
        return CodeBlock.of("$T.of($L, $T.MICROS)", Duration.class, literal(value.toNanos() / 1000), ChronoUnit.class);
    }

    /** A duration, or the moment it ends at when it starts with 1970 in UTC. */
    static CodeBlock constant(TypeName type, Duration value) {
        return type.equals(ClassName.get(Instant.class)) ? CodeBlock.of("$T.EPOCH.plus($L)", Instant.class, duration(value)) : duration(value);
    }

    /** How the offsets of a type are written. */
    public static CodeBlock notation(ValueType.TimezoneType type) {
        return CodeBlock.of("new $T($L, $L, $L, $L)", ZoneNotation.class, type.min(), type.max(), type.hours(), type.minutes());
    }

    private static CodeBlock literal(long value) {
        return CodeBlock.of(value == (int) value ? "$L" : "$LL", value);
    }
}
