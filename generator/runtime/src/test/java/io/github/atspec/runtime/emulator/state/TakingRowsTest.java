package io.github.atspec.runtime.emulator.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

class TakingRowsTest {
    private final StateStore store = new StateStore();

    private record Row(int key, String text) {}

    @Test
    void a_queue_gives_its_oldest_rows_and_keeps_the_others_in_order() {
        QueueState<String> queue = store.queue("q", StateStore.UNBOUNDED, Kept.RAM);
        queue.add("a1");
        queue.add("b1");
        queue.add("a2");
        queue.add("a3");

        assertThat(queue.takeAll(row -> row.startsWith("a"), 2)).containsExactly("a1", "a2");
        assertThat(queue.rows()).containsExactly("b1", "a3");
    }

    @Test
    void of_equal_packets_a_queue_gives_one_at_a_time() {
        QueueState<String> queue = store.queue("q", StateStore.UNBOUNDED, Kept.RAM);
        queue.add("same");
        queue.add("same");

        assertThat(queue.takeAll(row -> true, 1)).containsExactly("same");
        assertThat(queue.rows()).containsExactly("same");
    }

    @Test
    void a_table_gives_rows_in_key_order_and_saves_the_rest() {
        TableState<Integer, Row> table = store.table("t", Row::key, Comparator.naturalOrder(), StateStore.UNBOUNDED, Kept.FLASH);
        table.put(new Row(2, "x"));
        table.put(new Row(1, "x"));
        table.put(new Row(3, "x"));

        assertThat(table.first(row -> row.text().equals("x"))).isEqualTo(new Row(1, "x"));
        assertThat(table.take(row -> row.text().equals("x"))).isEqualTo(new Row(1, "x"));
        assertThat(table.takeAll(row -> true, 1)).containsExactly(new Row(2, "x"));
        store.restart();
        assertThat(table.rows()).containsExactly(new Row(3, "x"));
        assertThat(table.take(row -> row.key() == 9)).isNull();
    }
}
