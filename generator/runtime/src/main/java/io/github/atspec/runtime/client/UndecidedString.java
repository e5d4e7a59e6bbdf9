package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;

/**
 * A line that was understood, but whose strings hold quotes and can end in several ways. The shortest strings were taken.
 *
 * @param line the whole line, without its end; it may hold secrets
 * @param parameter the first string that can end elsewhere
 */
public record UndecidedString(Bytes line, String parameter) {}
