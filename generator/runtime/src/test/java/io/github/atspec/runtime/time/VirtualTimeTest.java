package io.github.atspec.runtime.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VirtualTimeTest {
    private final VirtualTime time = new VirtualTime();
    private final List<String> ran = new ArrayList<>();

    private void in(int millis, String name) {
        time.schedule(Duration.ofMillis(millis), () -> ran.add(name + "@" + time.nanoTime() / 1_000_000));
    }

    @Test
    void standsStillUntilAdvanced() {
        in(0, "a");
        assertThat(time.nanoTime()).isZero();
        assertThat(ran).isEmpty();
    }

    @Test
    void runsDueTasksInOrderOfTheirTimesEachAtItsTime() {
        in(30, "c");
        in(10, "a");
        in(20, "b1");
        in(20, "b2");
        in(41, "late");
        time.advance(Duration.ofMillis(40));
        assertThat(ran).containsExactly("a@10", "b1@20", "b2@20", "c@30");
        assertThat(time.nanoTime()).isEqualTo(40_000_000);
        assertThat(time.pending()).isOne();
    }

    @Test
    void tasksScheduledByTasksRunInTheSameAdvanceWhenDue() {
        time.schedule(Duration.ofMillis(10), () -> in(10, "inner"));
        time.advance(Duration.ofMillis(20));
        assertThat(ran).containsExactly("inner@20");
    }

    @Test
    void aCancelledTaskDoesNotRun() {
        time.schedule(Duration.ofMillis(10), () -> ran.add("never")).cancel();
        time.advance(Duration.ofMillis(20));
        assertThat(ran).isEmpty();
    }

    @Test
    void isNotAdvancedByItsOwnTasks() {
        time.schedule(Duration.ZERO, () -> time.advance(Duration.ofMillis(1)));
        assertThatThrownBy(() -> time.advance(Duration.ofMillis(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the clock is being advanced already");
        time.advance(Duration.ofMillis(1));
    }

    @Test
    void doesNotRunBackwards() {
        assertThatThrownBy(() -> time.advance(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("time does not run backwards: PT-0.001S");
    }

    @Test
    @Timeout(60)
    void systemTimeRunsTasksOnADaemonThread() {
        CompletableFuture<Boolean> daemon = new CompletableFuture<>();
        new SystemTime().schedule(Duration.ZERO, () -> daemon.complete(Thread.currentThread().isDaemon()));
        assertThat(daemon.join()).isTrue();
    }
}
