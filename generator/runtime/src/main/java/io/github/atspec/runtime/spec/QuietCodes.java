package io.github.atspec.runtime.spec;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * No result codes: a device in the mode for it writes none, so that a host takes silence for the end of an answer (V.250, section 6.2.5).
 *
 * @param when whether the device is in that mode; a host says what it believes
 * @param after how long nothing has to come
 */
public record QuietCodes(BooleanSupplier when, Duration after) {}
