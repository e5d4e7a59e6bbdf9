package io.github.atspec.runtime.trace;

/**
 * Takes the wire's traffic: one call for each line, prompt, payload and portion of raw data, in the order of the wire. Calls come from whatever thread reads or
 * writes, one at a time and never while a lock of the session or engine is held. Exceptions are logged and dropped.
 */
@FunctionalInterface
public interface WireLog {

    /** Drops everything. */
    WireLog NONE = (nanoTime, direction, text) -> {};

    /**
     * @param nanoTime on the time source of the session or engine
     * @param text printable already: made by {@link WireText}, secrets masked
     */
    void record(long nanoTime, Direction direction, String text);

    /** Who speaks. */
    enum Direction {
        /** Host to modem. */
        TO_MODEM(">>"),
        /** Modem to host. */
        TO_HOST("<<");

        private final String arrow;

        Direction(String arrow) {
            this.arrow = arrow;
        }

        /** {@code >>} or {@code <<}. */
        public String arrow() {
            return arrow;
        }
    }
}
