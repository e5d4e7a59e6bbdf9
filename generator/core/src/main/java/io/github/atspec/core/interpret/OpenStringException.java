package io.github.atspec.core.interpret;

/** A string was reached of which it is not said yet where it ends; never leaves this package. */
final class OpenStringException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int from;
    private final String parameter;

    OpenStringException(int from, String parameter) {
        super(parameter, null, false, false);
        this.from = from;
        this.parameter = parameter;
    }

    /** Offset of its first byte. */
    int from() {
        return from;
    }

    String parameter() {
        return parameter;
    }
}
