package io.github.atspec.runtime.client;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.spec.EventSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The unsolicited result codes a session knows, and who wants to hear of them. */
final class Events {
    private final List<EventSpec<?>> events;
    private final Outbox out;
    private final Outcomes outcomes;
    /** By byte: whether a payload of some event may begin after it. Spares a look at every codec for every byte. */
    private final boolean[] marks = new boolean[256];
    private final Map<String, List<Consumer<Object>>> subscribers = new HashMap<>();
    private final List<Consumer<Bytes>> unknown = new CopyOnWriteArrayList<>();
    private final List<Consumer<SurplusFields>> surplus = new CopyOnWriteArrayList<>();
    private final List<Consumer<UndecidedString>> undecided = new CopyOnWriteArrayList<>();
    private final List<Consumer<UnlistedValue>> unlisted = new CopyOnWriteArrayList<>();

    Events(Collection<? extends EventSpec<?>> events, Outbox out) {
        this.events = List.copyOf(events);
        this.out = out;
        this.outcomes = new Outcomes(out);
        this.events.forEach(event -> subscribers.put(event.name(), new CopyOnWriteArrayList<>()));
        candidates().stream()
                .mapToInt(candidate -> candidate.spelling().codec().payloadMark())
                .filter(mark -> mark >= 0)
                .forEach(mark -> marks[mark] = true);
    }

    <E> Subscription subscribe(EventSpec<E> event, Consumer<? super E> subscriber) {
        List<Consumer<Object>> list = subscribers.get(event.name());
        if (list == null) {
            throw new IllegalArgumentException("the session was opened without the event '" + event.name() + "'");
        }
        return add(list, typed(subscriber));
    }

    /** Safe: {@link #publish} gives an event's subscribers nothing but what its own codecs read. */
    @SuppressWarnings("unchecked")
    private static <E> Consumer<Object> typed(Consumer<? super E> subscriber) {
        return value -> subscriber.accept((E) value);
    }

    Subscription onUnknownLine(Consumer<Bytes> subscriber) {
        return add(unknown, subscriber::accept);
    }

    Subscription onSurplusFields(Consumer<SurplusFields> subscriber) {
        return add(surplus, subscriber::accept);
    }

    Subscription onUndecidedString(Consumer<UndecidedString> subscriber) {
        return add(undecided, subscriber::accept);
    }

    Subscription onUnlistedValue(Consumer<UnlistedValue> subscriber) {
        return add(unlisted, subscriber::accept);
    }

    private static <T> Subscription add(List<Consumer<T>> list, Consumer<T> entry) {
        list.add(entry);
        return () -> list.remove(entry);
    }

    Outcomes outcomes() {
        return outcomes;
    }

    void publish(EventSpec<?> event, Object value) {
        outcomes.happened(event, value);
        for (Consumer<Object> subscriber : subscribers.getOrDefault(event.name(), List.of())) {
            out.deliver(() -> subscriber.accept(value));
        }
    }

    /** Calls a listener of the command in flight: in turn with subscribers. */
    void deliver(Runnable delivery) {
        out.deliver(delivery);
    }

    void publishUnknown(Bytes line) {
        for (Consumer<Bytes> subscriber : unknown) {
            out.deliver(() -> subscriber.accept(line));
        }
    }

    void publishSurplus(SurplusFields fields) {
        for (Consumer<SurplusFields> subscriber : surplus) {
            out.deliver(() -> subscriber.accept(fields));
        }
    }

    void publishUndecided(UndecidedString string) {
        for (Consumer<UndecidedString> subscriber : undecided) {
            out.deliver(() -> subscriber.accept(string));
        }
    }

    void publishUnlisted(UnlistedValue value) {
        for (Consumer<UnlistedValue> subscriber : unlisted) {
            out.deliver(() -> subscriber.accept(value));
        }
    }

    /** Publishes the line if it is an event. */
    boolean line(Reading line) {
        for (Candidate candidate : candidates()) {
            Object value = line.as(candidate.spelling().codec());
            if (value != null) {
                publish(candidate.event(), value);
                return true;
            }
        }
        return false;
    }

    long payload(Reading line) {
        if (!marks[line.last()]) {
            return -1;
        }
        for (Candidate candidate : candidates()) {
            long length = line.payload(candidate.spelling().codec());
            if (length >= 0) {
                return length;
            }
        }
        return -1;
    }

    private record Candidate(EventSpec<?> event, EventSpec.Spelling<?> spelling) {}

    /** The bytes decide even against a known mode: spellings that are not expected come last, but they come. */
    private List<Candidate> candidates() {
        List<Candidate> expected = new ArrayList<>();
        List<Candidate> others = new ArrayList<>();
        for (EventSpec<?> event : events) {
            for (EventSpec.Spelling<?> spelling : event.spellings()) {
                (spelling.expected().getAsBoolean() ? expected : others).add(new Candidate(event, spelling));
            }
        }
        expected.addAll(others);
        return expected;
    }

    /** The event's value if one of its spellings reads the line. */
    static <E> @Nullable E read(EventSpec<E> event, Reading line) {
        for (EventSpec.Spelling<E> spelling : event.spellings()) {
            E value = line.as(spelling.codec());
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
