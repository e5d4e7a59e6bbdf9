package io.github.atspec.runtime.emulator;

import java.util.ArrayDeque;
import java.util.List;

/** What an emulator was asked, the oldest first. Keeps the last entries only. Thread-safe. */
public final class Journal {
    private final int size;
    private final ArrayDeque<JournalEntry> entries = new ArrayDeque<>();

    Journal(int size) {
        this.size = size;
    }

    /** The entries, as a copy. */
    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    /** The requests of one type that were read, as a copy. */
    public synchronized <Q> List<Q> requests(Class<Q> type) {
        return entries.stream().map(JournalEntry::request).filter(type::isInstance).map(type::cast).toList();
    }

    public synchronized void clear() {
        entries.clear();
    }

    synchronized void add(JournalEntry entry) {
        if (size == 0) {
            return;
        }
        if (entries.size() == size) {
            entries.removeFirst();
        }
        entries.addLast(entry);
    }
}
