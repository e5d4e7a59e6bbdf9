package io.github.atspec.core.interpret;

/** The bytes are not of the shape tried; never leaves this package. */
final class MismatchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reading.Mismatch mismatch;

    MismatchException(int offset, String expected) {
        super(expected, null, false, false);
        this.mismatch = new Reading.Mismatch(offset, expected);
    }

    Reading.Mismatch mismatch() {
        return mismatch;
    }
}
