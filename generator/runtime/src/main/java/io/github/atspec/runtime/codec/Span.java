package io.github.atspec.runtime.codec;

/**
 * A stretch of a line, for instance one that traces must mask.
 *
 * @param from 0-based offset of its first byte in the line
 * @param to offset after its last byte
 */
public record Span(int from, int to) {}
