package io.github.atspec.core.java;

import java.util.List;

/** Names that generated members and types cannot have. */
final class Reserved {
    private Reserved() {}

    /** Keywords and literals of Java 17, contextual ones included, for members and local variables. */
    static final List<String> WORDS = List.of(
            "_", "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue", "default", "do",
            "double", "else", "enum", "extends", "false", "final", "finally", "float", "for", "goto", "if", "implements", "import",
            "instanceof", "int", "interface", "long", "native", "new", "null", "package", "permits", "private", "protected", "public",
            "record", "return", "sealed", "short", "static", "strictfp", "super", "switch", "synchronized", "this", "throw", "throws",
            "transient", "true", "try", "var", "void", "volatile", "while", "yield");

    /** Methods without parameters that every object has; a record component cannot be named so. */
    static final List<String> OBJECT_METHODS =
            List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Members that generated records and builders have besides their components. */
    static final List<String> RECORD_MEMBERS = List.of("build", "builder", "equals");

    /** Simple names that generated files use unqualified. */
    static final List<String> TYPES = List.of(
            "Answer", "Boolean", "Builder", "Bytes", "Charsets", "Check", "Class", "CommandSpec", "CompletableFuture", "Consumer", "Deprecated", "DetailSpec", "DeviceError", "Dialect", "Done",
            "Duration", "Enum", "EnumSet", "EventSpec", "Exception", "FailureSpec", "FunctionalInterface", "Generated", "InetAddress", "Inet4Address",
            "Integer", "InvalidValueException", "IpAddresses", "Known", "LineCodec", "LineReader", "LineWriter", "List", "Long", "MacAddress", "Math",
            "NamedError", "NullMarked", "Nullable", "Object", "Objects", "Other", "Override", "Record", "RuntimeException", "SafeVarargs", "Session", "State",
            "Step", "String", "StringBuilder", "Subscription", "SuppressWarnings", "System", "Thread", "Throwable", "Transport", "Void", "WireCharset", "WireString");
}
