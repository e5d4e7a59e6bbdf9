package io.github.atspec.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.runtime.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementsTest {
    @Test
    void holesAtTheEndAreNoElements() {
        assertThat(Elements.of("p", Arrays.asList(1, 2, null, null), 0, 2)).containsExactly(1, 2);
        assertThat(Elements.withHoles("p", Arrays.asList(1, null, 3, null), 0, 4)).containsExactly(1, null, 3);
    }

    @Test
    void aListWithHolesIsMadeUpToItsLeastCount() {
        assertThat(Elements.withHoles("p", List.of(7), 3, 3)).containsExactly(7, null, null);
    }

    @Test
    void aHoleBetweenElementsIsRefusedUnlessAllowed() {
        assertThatThrownBy(() -> Elements.of("p", Arrays.asList(1, null, 3), 0, 3))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo("must have no holes"));
    }

    @Test
    void theNumberOfElementsIsChecked() {
        assertThatThrownBy(() -> Elements.of("p", List.of(1, 2, 3), 0, 2))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo("must have 0..2 elements"));
        assertThatThrownBy(() -> Elements.of("p", List.of(), 1, 1))
                .isInstanceOfSatisfying(InvalidValueException.class, e -> assertThat(e.rule()).isEqualTo("must have 1 elements"));
    }

    @Test
    void whatIsKeptDoesNotChangeWithTheListGiven() {
        List<Integer> given = new ArrayList<>(List.of(1));
        List<Integer> kept = Elements.of("p", given, 0, 3);
        given.add(2);
        assertThat(kept).containsExactly(1);
        assertThatThrownBy(() -> kept.add(3)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void distinctLooksIntoListsAndPassesOverNulls() {
        assertThat(Elements.distinct(Arrays.asList(1, null, 2, null))).isTrue();
        assertThat(Elements.distinct(List.of(1, 2), 2L)).isFalse();
        assertThat(Elements.distinct(List.of("a"), "b", null)).isTrue();
    }
}
