package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;

/**
 * A line that was understood but for fields at its end that the descriptor does not know, as a newer firmware may send.
 *
 * @param line the whole line, without its end; it may hold secrets
 * @param surplus the fields passed over, with their separators
 */
public record SurplusFields(Bytes line, Bytes surplus) {}
