package io.github.atspec.runtime.spec;

import io.github.atspec.runtime.codec.LineCodec;
import java.util.List;

/**
 * A failure ending with detail lines before its code.
 *
 * @param name of the failure
 * @param details codecs of the detail lines, in order
 * @param code the final result code
 */
public record FailureSpec(String name, List<LineCodec<?>> details, String code) {}
