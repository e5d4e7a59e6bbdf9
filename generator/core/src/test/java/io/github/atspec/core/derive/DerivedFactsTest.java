package io.github.atspec.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.Pipeline;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Derived facts of the shipped set. */
class DerivedFactsTest {
    private static CommandSet set;

    @BeforeAll
    static void link() throws Exception {
        set = new Pipeline()
                .check(DescriptorSource.shipped("ai-thinker-combo-at", DerivedFactsTest.class.getClassLoader()).orElseThrow())
                .commandSet();
    }

    private static List<String> always(String item) {
        StateItem found = set.state(item).orElseThrow();
        RowColumns columns = new RowColumns(set);
        return found.columns().stream().filter(column -> columns.always(found, column)).map(StateItem.Column::name).toList();
    }

    @Test
    void only_one_answer_has_to_be_written_by_hand() {
        assertThat(AnswerDerivation.ofAll(set)).filteredOn(DerivedAnswer::toBeOverridden).singleElement().satisfies(answer -> {
            assertThat(answer.command().name()).isEqualTo("AT+WDOMAIN");
            assertThat(answer.missing()).extracting(p -> p.name()).containsExactly("IP");
        });
    }

    @Test
    void columns_that_every_insertion_fills_always_hold_a_value() {
        assertThat(always("sockets")).containsExactly("conID", "type", "status");
    }

    @Test
    void a_column_that_a_line_cannot_do_without_always_holds_a_value_though_an_event_may_lack_it() {
        assertThat(always("received")).containsExactly("conID", "data");
    }

    @Test
    void fields_hold_a_value_from_the_start_where_they_have_an_initial_one() {
        assertThat(always("dns")).containsExactly("DNS IP1", "DNS IP2");
        assertThat(always("auto transparent")).containsExactly("type");
    }

    @Test
    void a_mode_is_what_some_guard_mentions() {
        assertThat(Modes.of(set)).extracting(StateItem::name).containsExactly("receive mode");
    }
}
