package io.github.atspec.runtime.emulator;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is given bit by bit while the command is pending: lines, in the order of the response, and finally its ending. A method that answers a command
 * returns it; whoever holds it goes on from any thread. What is given before it was returned is written when it is.
 *
 * <p>Until the ending what the host sends waits, events pass.
 *
 * @param <R> response type
 */
public final class PendingAnswer<R> implements Answer<R> {
    private final Queue<Predicate<Outlet<R>>> given = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Outlet<R> outlet;

    /** Where an answer that was returned goes. All but {@link #locked} under the emulator's lock. */
    interface Outlet<R> {
        boolean locked(PendingAnswer<R> answer);

        boolean line(String item, Object line);

        boolean end(Answer<R> ending);
    }

    /**
     * Writes a line now, after the fixed lines before it. A line that cannot be written ends the command as an exception of the method does.
     *
     * @param item name of the response's line or event
     * @param line its record
     * @return false when nobody waits for it any more: the command has ended, the host is gone or the device has restarted
     */
    public boolean send(String item, Object line) {
        return give(to -> to.line(item, line));
    }

    /**
     * Ends the command. Of a success only what has not been sent yet is in the response.
     *
     * @return as {@link #send}
     */
    public boolean end(Answer<R> ending) {
        return give(to -> to.end(ending));
    }

    private boolean give(Predicate<Outlet<R>> what) {
        given.add(what);
        Outlet<R> to = outlet;
        return to == null || to.locked(this);
    }

    /** It was returned. Called under the emulator's lock. */
    void goesTo(Outlet<R> to) {
        outlet = to;
        drain(to);
    }

    /** Under the emulator's lock. */
    boolean drain(Outlet<R> to) {
        boolean open = true;
        for (Predicate<Outlet<R>> next = given.poll(); next != null; next = given.poll()) {
            open = next.test(to);
        }
        return open;
    }
}
