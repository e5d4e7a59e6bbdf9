package io.github.atspec.runtime.codec;

/** Whether a string-like field stands in double quotes. */
public enum Quoting {
    ALWAYS,
    NEVER,
    /** Both are read; written bare unless empty or holding a separator, a quote, the escape, or a blank at an end. */
    OPTIONAL
}
