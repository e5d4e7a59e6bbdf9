package io.github.atspec.runtime.codec;

/**
 * A mode that guards look at. The device always knows it; the host knows it or assumes it.
 *
 * @param <T> its Java type
 */
public interface Mode<T> {

    /** The value, known or assumed. */
    T value();

    /** Whether {@link #value()} is known rather than assumed. */
    boolean known();

    /** A command that stores or reports the mode succeeded. On the device, which knows, nothing happens. */
    default void learn(T value) {}

    /** A command that stores the mode failed, or was sent raw: the host relies on the value no longer. On the device nothing happens. */
    default void doubt() {}

    /** The device restarted: the host assumes the initial value again. On the device nothing happens. */
    default void restarted() {}
}
