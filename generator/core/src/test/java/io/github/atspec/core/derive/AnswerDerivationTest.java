package io.github.atspec.core.derive;

import static io.github.atspec.core.derive.Sketch.add;
import static io.github.atspec.core.derive.Sketch.bytes;
import static io.github.atspec.core.derive.Sketch.derive;
import static io.github.atspec.core.derive.Sketch.info;
import static io.github.atspec.core.derive.Sketch.line;
import static io.github.atspec.core.derive.Sketch.number;
import static io.github.atspec.core.derive.Sketch.optional;
import static io.github.atspec.core.derive.Sketch.origins;
import static io.github.atspec.core.derive.Sketch.reports;
import static io.github.atspec.core.derive.Sketch.required;
import static io.github.atspec.core.derive.Sketch.table;
import static io.github.atspec.core.derive.Sketch.variant;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.derive.DerivedLine.Writing;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerDerivationTest {
    private final Parameter id = number("id");
    private final Parameter port = number("port");
    private final Line request = line("AT+X=", required(id), optional(port));
    private final StateItem.Table links = table("links", true, "id", "port");

    @Test
    void an_allocated_key_comes_from_the_inserted_row_although_the_request_names_it_too() {
        Effect.AddRow insertion = add(links, id, port);

        DerivedLine line = derive(variant(request, List.of(insertion), info(line("made ", required(id)), 0, 1, null)));

        assertThat(line.writing()).isEqualTo(new Writing.Once());
        assertThat(origins(line)).containsExactly(new Origin.Inserted(insertion, links.columns().get(0)));
    }

    @Test
    void a_value_that_nothing_stores_comes_from_the_request() {
        DerivedLine line = derive(variant(request, List.of(), info(line("+X:", required(id)), 1, 1, null)));

        assertThat(origins(line)).containsExactly(new Origin.Requested(id));
    }

    @Test
    void a_reported_table_is_written_row_by_row_and_restricted_by_what_the_request_names() {
        Parameter peer = number("port");
        Reports reports = reports(links, id, peer);

        DerivedLine line = derive(variant(
                line("AT+X=", required(id)), List.of(), info(line("+X:", required(id), required(peer)), 0, Integer.MAX_VALUE, reports)));

        assertThat(line.writing()).isEqualTo(new Writing.Rows(reports, true, false, List.of(reports.bindings().get(0))));
        assertThat(origins(line)).containsExactly(
                new Origin.Reported(links, links.columns().get(0)), new Origin.Reported(links, links.columns().get(1)));
    }

    @Test
    void a_line_that_must_come_once_refuses_the_command_when_no_row_matches() {
        Reports reports = reports(links, id);

        DerivedLine line = derive(variant(request, List.of(), info(line("+X:", required(id)), 1, 1, reports)));

        assertThat(line.writing()).isEqualTo(new Writing.Rows(reports, false, true, reports.bindings()));
    }

    @Test
    void a_count_follows_from_the_bytes_it_counts_before_anything_else() {
        Parameter length = number("length");
        Parameter data = bytes("data", "length");
        StateItem.Table store = table("store", false, "id", "data");

        DerivedLine line = derive(variant(
                line("AT+X=", required(id), required(length)),
                List.of(),
                info(line("+X:", required(length), required(data)), 0, 1, reports(store, data))));

        assertThat(origins(line)).containsExactly(new Origin.Counted(data), new Origin.Reported(store, store.columns().get(1)));
    }

    @Test
    void an_optional_value_that_comes_from_nowhere_is_absent() {
        DerivedLine line = derive(variant(
                line("AT+X=", required(id)), List.of(), info(line("+X:", required(id), optional(number("speed"))), 1, 1, null)));

        assertThat(line.writing()).isEqualTo(new Writing.Once());
        assertThat(origins(line)).containsExactly(new Origin.Requested(id), new Origin.Absent());
    }

    @Test
    void a_line_that_may_be_left_out_is_when_a_value_is_missing() {
        DerivedLine line =
                derive(variant(request, List.of(), info(line("+X:", required(id), required(number("speed"))), 0, 1, null)));

        assertThat(line.writing()).isEqualTo(new Writing.Never());
    }

    @Test
    void a_line_that_may_be_left_out_and_says_nothing_of_the_request_is_left_out() {
        DerivedLine line = derive(variant(request, List.of(), info(line("busy now"), 0, 1, null)));

        assertThat(line.writing()).isEqualTo(new Writing.Never());
    }

    @Test
    void a_variant_whose_answer_needs_an_unknown_value_is_to_be_overridden() {
        Parameter speed = number("speed");
        ResponseItem.Info info = info(line("+X:", required(id), required(speed)), 1, 1, null);

        DerivedLine line = derive(variant(request, List.of(), info));

        assertThat(line.writing()).isEqualTo(new Writing.Underivable(List.of(speed)));
        assertThat(origins(line)).containsExactly(new Origin.Requested(id), new Origin.Unknown());
    }
}
