package io.github.atspec.core.java;

import static io.github.atspec.core.java.Fixture.HERE;
import static io.github.atspec.core.java.Fixture.ok;
import static io.github.atspec.core.java.Fixture.parameter;
import static io.github.atspec.core.java.Fixture.range;
import static io.github.atspec.core.java.Fixture.required;
import static io.github.atspec.core.java.Fixture.string;
import static io.github.atspec.core.java.Fixture.tail;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.rule.RuleContext;
import io.github.atspec.core.rule.RuleParser;
import io.github.atspec.core.run.MemorySink;
import io.github.atspec.core.run.Part;
import io.github.atspec.core.source.Problems;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rules over state in the source of generated emulators. That they work is shown by the sessions. */
class EmulatorTextTest {
    private final Parameter id = parameter("id", range(0, 9));
    private final Parameter port = parameter("port", range(0, 65535));
    private final Parameter name = parameter("name", string(1, 20));
    private final StateItem.Table links = new StateItem.Table(
            "links", null, List.of(column("id"), column("port")), List.of("id"), OptionalInt.empty(), false, StateItem.Kept.RAM, HERE);
    private final StateItem.Scalar level = new StateItem.Scalar(
            "level", null, new StateItem.Column("level", range(0, 9), new Value.Int(0)), StateItem.Kept.RAM, HERE);

    private static StateItem.Column column(String name) {
        return new StateItem.Column(name, range(0, 65535), null);
    }

    @Test
    void a_key_is_looked_up() {
        assertThat(allowed("state.links has <id>")).isEqualTo("state.links().has(request.id())");
    }

    @Test
    void another_column_is_searched_for() {
        assertThat(allowed("state.links has <port>")).isEqualTo("request.port() == null || state.links().any(row -> Objects.equals(row.port(), request.port()))");
    }

    @Test
    void a_condition_that_found_a_value_present_is_not_asked_again() {
        assertThat(allowed("not state.links has <port> if <port> present"))
                .isEqualTo("request.port() == null || !state.links().any(row -> Objects.equals(row.port(), request.port()))");
    }

    @Test
    void a_comparison_with_an_absent_value_holds() {
        assertThat(allowed("<port> >= state.level")).isEqualTo("request.port() == null || request.port() >= state.level().value()");
    }

    @Test
    void and_within_or_stands_in_parentheses() {
        assertThat(allowed("count(state.links) < 2 and state.level = 1 or state.links empty"))
                .isEqualTo("(state.links().count() < 2 && state.level().value() == 1) || state.links().isEmpty()");
    }

    @Test
    void several_rules_are_all_required() {
        assertThat(allowed("state.links empty or <id> = 1", "state.level in {1, 2}"))
                .isEqualTo("(state.links().isEmpty() || request.id() == 1) && (state.level().value() == 1 || state.level().value() == 2)");
    }

    @Test
    void a_length_counts_bytes() {
        assertThat(allowed("bytes(<name>) <= state.level"))
                .isEqualTo("request.name() == null || WireString.length(request.name()) <= state.level().value()");
    }

    private String allowed(String... rules) {
        List<Parameter> parameters = List.of(id, port, name);
        Fixture fixture = new Fixture();
        fixture.state.addAll(List.of(links, level));
        Variant plain = Fixture.variant(FormKind.SET, null, Fixture.line("AT+X=", required(id), tail(port), tail(name)), ok());
        List<Rule> parsed = java.util.Arrays.stream(rules).map(rule -> parse(rule, parameters)).toList();
        fixture.command("AT+X", parameters, new Variant(
                null, FormKind.SET, null, plain.request(), List.of(), List.of(), plain.response(), List.of(), null, List.of(), parsed, List.of(), plain.timeOut(), HERE));
        MemorySink sink = new MemorySink();
        new JavaEmitter().emit(fixture.set(), new JavaOptions("a", Set.of(Part.EMULATOR)), sink);
        String source = sink.files().get("a/emulator/AcmeOneEmulator.java");
        String method = source.substring(source.indexOf("protected boolean xSetAllowed("));
        return method.substring(method.indexOf("return ") + "return ".length(), method.indexOf(";"));
    }

    private Rule parse(String rule, List<Parameter> parameters) {
        Problems problems = new Problems();
        Rule parsed = RuleParser.parse(rule, HERE, new RuleContext(parameters, List.of(links, level)), problems);
        assertThat(problems.sorted()).isEmpty();
        return java.util.Objects.requireNonNull(parsed);
    }
}
