package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    @ParameterizedTest
    @ValueSource(strings = {"ai-thinker-combo-at", "nimbus-n7"})
    void loads(String name) {
        assertThat(Subjects.load(name).commands()).isNotEmpty();
    }
}
