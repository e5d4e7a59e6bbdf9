package io.github.atspec.core.model;

/** Whether a parameter stands in double quotes on the wire (SEMANTICS section 2). */
public enum Quoting {
    ALWAYS,
    NEVER,
    /** Both are read; written bare unless empty or holding a separator, a quote, the escape, or a blank at an end. */
    OPTIONAL
}
