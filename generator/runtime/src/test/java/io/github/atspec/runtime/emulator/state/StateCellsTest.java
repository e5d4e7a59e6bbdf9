package io.github.atspec.runtime.emulator.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateCellsTest {
    private record Link(int id, String host) {}

    private record Pair(@Nullable String first, @Nullable String second) {}

    private final StateStore store = new StateStore();

    private TableState<Integer, Link> links(int capacity, Kept kept) {
        return store.table("links", Link::id, Comparator.naturalOrder(), capacity, kept);
    }

    @Test
    void aScalarIsKnownFromTheStart() {
        ScalarState<String> mode = store.scalar("mode", "PASSIVE", Kept.RAM);
        assertThat(mode.value()).isEqualTo("PASSIVE");
        assertThat(mode.known()).isTrue();
    }

    @Test
    void aScalarInRamIsInitialAfterARestartAndOneInFlashIsNot() {
        ScalarState<String> ram = store.scalar("ram", "a", Kept.RAM);
        ScalarState<String> flash = store.scalar("flash", "a", Kept.FLASH);
        ram.set("b");
        flash.update(old -> old + "b");
        store.restart();
        assertThat(List.of(ram.value(), flash.value())).containsExactly("a", "ab");
    }

    @Test
    void resettingAScalarInFlashSavesTheInitialValue() {
        ScalarState<String> flash = store.scalar("flash", "a", Kept.FLASH);
        flash.set("b");
        flash.reset();
        store.restart();
        assertThat(flash.value()).isEqualTo("a");
    }

    @Test
    void fieldsWithoutAnInitialValueAreUnsetUntilStored() {
        FieldsState<Pair> fields = store.fields("fields", null, Kept.RAM);
        assertThat(fields.isSet()).isFalse();
        assertThat(fields.value()).isNull();
        assertThat(fields.valueOr(new Pair("x", null))).isEqualTo(new Pair("x", null));
        fields.update(new Pair(null, null), old -> new Pair("1", old.second()));
        fields.update(new Pair(null, null), old -> new Pair(old.first(), "2"));
        assertThat(fields.value()).isEqualTo(new Pair("1", "2"));
        fields.reset();
        assertThat(fields.isSet()).isFalse();
    }

    @Test
    void fieldsInFlashOutliveARestart() {
        FieldsState<Pair> ram = store.fields("ram", new Pair("i", "j"), Kept.RAM);
        FieldsState<Pair> flash = store.fields("flash", null, Kept.FLASH);
        ram.set(new Pair("1", "2"));
        flash.set(new Pair("1", "2"));
        store.restart();
        assertThat(ram.value()).isEqualTo(new Pair("i", "j"));
        assertThat(flash.value()).isEqualTo(new Pair("1", "2"));
    }

    @Test
    void rowsOfATableComeInTheOrderOfTheirKeys() {
        TableState<Integer, Link> links = links(StateStore.UNBOUNDED, Kept.RAM);
        links.put(new Link(10, "c"));
        links.put(new Link(2, "a"));
        links.put(new Link(3, "b"));
        assertThat(links.rows()).containsExactly(new Link(2, "a"), new Link(3, "b"), new Link(10, "c"));
        assertThat(links.rows(link -> link.id() > 2)).containsExactly(new Link(3, "b"), new Link(10, "c"));
        assertThat(links.find(3)).isEqualTo(new Link(3, "b"));
        assertThat(links.find(4)).isNull();
        assertThat(links.has(10)).isTrue();
        assertThat(links.any(link -> link.host().equals("d"))).isFalse();
    }

    @Test
    void aRowOfTheSameKeyIsReplacedEvenInAFullTable() {
        TableState<Integer, Link> links = links(1, Kept.RAM);
        assertThat(links.put(new Link(1, "a"))).isTrue();
        assertThat(links.put(new Link(1, "b"))).isTrue();
        assertThat(links.put(new Link(2, "c"))).isFalse();
        assertThat(links.rows()).containsExactly(new Link(1, "b"));
        assertThat(links.isFull()).isTrue();
    }

    @Test
    void theLeastFreeKeyFillsGaps() {
        TableState<Integer, Link> links = links(3, Kept.RAM);
        assertThat(links.lowestFree(1, 9, Math::toIntExact)).isEqualTo(1);
        links.put(new Link(1, "a"));
        links.put(new Link(3, "c"));
        assertThat(links.lowestFree(1, 9, Math::toIntExact)).isEqualTo(2);
        links.put(new Link(2, "b"));
        assertThat(links.lowestFree(1, 9, Math::toIntExact)).as("the table is full").isNull();
        links.removeIf(link -> link.id() == 3);
        assertThat(links.lowestFree(1, 2, Math::toIntExact)).as("all keys are taken").isNull();
        assertThat(links.lowestFree(0, 9, Math::toIntExact)).isZero();
    }

    @Test
    void rowsAreRemovedByPredicate() {
        TableState<Integer, Link> links = links(StateStore.UNBOUNDED, Kept.RAM);
        links.put(new Link(1, "a"));
        links.put(new Link(2, "b"));
        links.put(new Link(3, "b"));
        assertThat(links.removeIf(link -> link.host().equals("b"))).isEqualTo(2);
        assertThat(links.removeIf(link -> link.host().equals("z"))).isZero();
        assertThat(links.rows()).containsExactly(new Link(1, "a"));
        links.reset();
        assertThat(links.isEmpty()).isTrue();
    }

    @Test
    void aTableInFlashOutlivesARestartAndOneInRamIsEmptyThen() {
        TableState<Integer, Link> ram = links(StateStore.UNBOUNDED, Kept.RAM);
        TableState<Integer, Link> flash = links(StateStore.UNBOUNDED, Kept.FLASH);
        ram.put(new Link(1, "a"));
        flash.put(new Link(1, "a"));
        flash.put(new Link(2, "b"));
        flash.removeIf(link -> link.id() == 1);
        store.restart();
        assertThat(ram.rows()).isEmpty();
        assertThat(flash.rows()).containsExactly(new Link(2, "b"));
    }

    @Test
    void aQueueGivesTheOldestMatchingRowFirst() {
        QueueState<Link> packets = store.queue("packets", StateStore.UNBOUNDED, Kept.RAM);
        packets.add(new Link(1, "a"));
        packets.add(new Link(2, "b"));
        packets.add(new Link(1, "c"));
        assertThat(packets.peek(packet -> packet.id() == 2)).isEqualTo(new Link(2, "b"));
        assertThat(packets.take(packet -> packet.id() == 1)).isEqualTo(new Link(1, "a"));
        assertThat(packets.take(packet -> packet.id() == 1)).isEqualTo(new Link(1, "c"));
        assertThat(packets.take(packet -> packet.id() == 1)).isNull();
        assertThat(packets.rows()).containsExactly(new Link(2, "b"));
    }

    @Test
    void aFullQueueTakesNothing() {
        QueueState<Link> packets = store.queue("packets", 1, Kept.RAM);
        assertThat(packets.add(new Link(1, "a"))).isTrue();
        assertThat(packets.add(new Link(1, "b"))).isFalse();
        assertThat(packets.rows()).containsExactly(new Link(1, "a"));
        assertThat(packets.removeIf(packet -> packet.id() == 1)).isEqualTo(1);
        assertThat(packets.add(new Link(1, "b"))).isTrue();
    }

    @Test
    void aQueueInFlashOutlivesARestart() {
        QueueState<Link> flash = store.queue("flash", StateStore.UNBOUNDED, Kept.FLASH);
        flash.add(new Link(1, "a"));
        flash.add(new Link(2, "b"));
        flash.take(row -> row.id() == 1);
        store.restart();
        assertThat(flash.rows()).containsExactly(new Link(2, "b"));
    }

    @Test
    void namesAndSizesArePrintedButNoValues() {
        store.scalar("key", "secret", Kept.RAM);
        store.fields("account", new Pair("user", "secret"), Kept.FLASH);
        links(3, Kept.RAM).put(new Link(1, "secret"));
        store.<Link>queue("packets", 3, Kept.RAM).add(new Link(1, "secret"));
        assertThat(store.cells()).extracting(Cell::toString)
                .containsExactly("key", "account: set", "links: 1 rows", "packets: 1 rows");
    }

    @Test
    void severalCellsChangeAsOneUnderTheLock() throws InterruptedException {
        ScalarState<Integer> a = store.scalar("a", 0, Kept.RAM);
        ScalarState<Integer> b = store.scalar("b", 0, Kept.RAM);
        AtomicInteger unequal = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            threads.add(new Thread(() -> {
                await(start);
                for (int i = 0; i < 2000; i++) {
                    store.lock().run(() -> {
                        a.update(old -> old + 1);
                        b.update(old -> old + 1);
                    });
                    store.lock().run(() -> unequal.addAndGet(a.value().equals(b.value()) ? 0 : 1));
                }
            }));
        }
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(a.value()).isEqualTo(8000);
        assertThat(unequal).hasValue(0);
    }

    @Test
    void whatFollowsTheReleaseOfTheLockRunsOnceAndWithoutIt() {
        List<Boolean> held = new ArrayList<>();
        store.lock().afterRelease(() -> held.add(store.lock().held()));
        store.lock().run(() -> store.lock().run(() -> {}));
        assertThat(held).containsExactly(false);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTableThatStartsWithRowsHasThemAgainAfterARestartOfWhatWasNotSavedAndAfterAReset() {
        TableState<Integer, Link> ram = links(StateStore.UNBOUNDED, Kept.RAM);
        ram.startWith(List.of(new Link(7, "a"), new Link(3, "b")));
        assertThat(ram.rows()).containsExactly(new Link(3, "b"), new Link(7, "a"));
        ram.put(new Link(3, "c"));
        store.restart();
        assertThat(ram.rows()).containsExactly(new Link(3, "b"), new Link(7, "a"));
        ram.removeIf(row -> row.id() == 7);
        ram.reset();
        assertThat(ram.rows()).containsExactly(new Link(3, "b"), new Link(7, "a"));
    }

    @Test
    void aTableInFlashKeepsWhatBecameOfItsRows() {
        TableState<Integer, Link> flash = links(StateStore.UNBOUNDED, Kept.FLASH);
        flash.startWith(List.of(new Link(3, "b")));
        flash.put(new Link(3, "c"));
        store.restart();
        assertThat(flash.rows()).containsExactly(new Link(3, "c"));
        store.forget();
        assertThat(flash.rows()).containsExactly(new Link(3, "b"));
    }
}
