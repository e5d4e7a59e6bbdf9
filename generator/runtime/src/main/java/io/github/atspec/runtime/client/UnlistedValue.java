package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;

/**
 * A line that was understood but for a value of an enumeration that the descriptor does not list, as a newer firmware may send.
 *
 * @param line the whole line, without its end; it may hold secrets
 * @param parameter the first one with such a value
 */
public record UnlistedValue(Bytes line, String parameter) {}
