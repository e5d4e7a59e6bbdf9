package io.github.atspec.runtime.emulator;

/** Something that was registered and can be taken back. */
@FunctionalInterface
public interface Registration extends AutoCloseable {

    /** Takes it back. Idempotent. */
    void remove();

    @Override
    default void close() {
        remove();
    }
}
