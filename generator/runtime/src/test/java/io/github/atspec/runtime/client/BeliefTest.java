package io.github.atspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeliefTest {
    private final Belief<String> mode = new Belief<>("SINGLE");

    @Test
    void startsAssumed() {
        assertThat(mode).hasToString("SINGLE (assumed)");
        assertThat(mode.known()).isFalse();
    }

    @Test
    void isKnownWhenLearnt() {
        mode.learn("MULTIPLE");
        assertThat(mode).hasToString("MULTIPLE");
        assertThat(mode.known()).isTrue();
    }

    @Test
    void whatTheCallerSaysIsAssumed() {
        mode.learn("SINGLE");
        mode.assume("MULTIPLE");
        assertThat(mode).hasToString("MULTIPLE (assumed)");
    }

    @Test
    void doubtKeepsTheValueAndResetDoesNot() {
        mode.learn("MULTIPLE");
        mode.doubt();
        assertThat(mode).hasToString("MULTIPLE (assumed)");
        mode.reset();
        assertThat(mode).hasToString("SINGLE (assumed)");
    }

    @Test
    void theCallerSeesAndSaysWhatIsAssumed() {
        BelievedMode<String> seen = new BelievedMode<>(mode);
        mode.learn("SINGLE");
        assertThat(seen.known()).isTrue();
        seen.assume("MULTIPLE");
        assertThat(seen.value()).isEqualTo("MULTIPLE");
        assertThat(seen).hasToString("MULTIPLE (assumed)");
        assertThat(mode.known()).isFalse();
    }

    @Test
    void aModeThatTheModemShowsIsAskedFor() {
        ReadableMode<String> shown = new ReadableMode<>(mode, () -> mode.learn("MULTIPLE"));
        assertThat(shown.refresh()).isEqualTo("MULTIPLE");
        assertThat(shown.known()).isTrue();
    }
}
