package io.github.atspec.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.run.Descriptors;
import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

    @Test
    void aDialectThatSaysNothingIsTheUsualOne() {
        Dialect dialect = Descriptors.parse("{atspec: 1, id: a, title: A, manual: {title: M, file: '1'}, dialect: {}}").dialect();
        assertThat(dialect).isEqualTo(new Dialect(
                Bytes.utf8("\r"), Bytes.utf8("\r\n"), 256, 1048576, Quoting.ALWAYS, null, Dialect.SkippedMiddle.KEEP, List.of("OK"), List.of("ERROR"), null,
                List.of(), null, List.of(), null, Duration.ofSeconds(10), dialect.location()));
    }

    @Test
    void aUseOfANamedTypeKeepsItsNameAndMayNarrowIt() {
        Command command = command(
                """
                types: {link: {type: int, range: 0..4, unit: s}}
                commands:
                  AT+X:
                    parameters: {a: link, b: {type: link, range: 1..}}
                    set: {syntax: 'AT+X=<a>,<b>'}
                """);
        ValueType.IntType all = (ValueType.IntType) parameter(command, "a").type();
        ValueType.IntType some = (ValueType.IntType) parameter(command, "b").type();
        assertThat(List.of(all.name(), all.min(), all.max(), all.unit())).containsExactly("link", 0L, 4L, "s");
        assertThat(List.of(some.name(), some.min(), some.max(), some.unit())).containsExactly("link", 1L, 4L, "s");
    }

    @Test
    void aWidthOf31BitsClosesAnOpenRange() {
        ValueType.IntType type = (ValueType.IntType) parameter(
                        command("commands: {AT+X: {parameters: {a: {type: int, range: 1.., width: 31}}, set: {syntax: 'AT+X=<a>'}}}"), "a")
                .type();
        assertThat(type.max()).isEqualTo(Integer.MAX_VALUE);
        assertThat(type.fitsInt()).isTrue();
    }

    @Test
    void stringLikeParametersAreQuotedAsTheDialectSaysAndOthersAreNot() {
        Command command = command(
                """
                commands:
                  AT+X:
                    parameters: {a: string, b: int, c: {type: host, quoting: optional}, d: {type: enum, of: string, values: {up: UP}}, e: {type: int, quoting: always}}
                    set: {syntax: 'AT+X=<a>,<b>,<c>,<d>,<e>'}
                """);
        assertThat(command.parameters()).extracting(Parameter::quoting)
                .containsExactly(Quoting.ALWAYS, Quoting.NEVER, Quoting.OPTIONAL, Quoting.ALWAYS, Quoting.ALWAYS);
    }

    @Test
    void defaultsAndSpellingsOfNoValueAreValues() {
        Parameter parameter = parameter(
                command("commands: {AT+X: {parameters: {a: {type: port, default: 80, none: [-1, '']}}, set: {syntax: 'AT+X[=<a>]'}}}"), "a");
        assertThat(parameter.defaultValue()).isEqualTo(new Value.Int(80));
        assertThat(parameter.none()).containsExactly(new Value.Int(-1), new Value.Octets(Bytes.EMPTY));
    }

    @Test
    void formsWithoutSyntaxAreSpelledByTheName() {
        Command command = command("commands: {'AT\\Q': {execute: {}, read: {}, test: {}}}");
        assertThat(command.variants()).extracting(v -> v.request().head()).containsExactly("AT\\Q", "AT\\Q?", "AT\\Q=?");
    }

    @Test
    void aVariantTakesFromCommonWhatItDoesNotState() {
        Command command = command(
                """
                commands:
                  AT+X:
                    time-out: 5 s
                    parameters: {a: {type: enum, values: {0: A, 1: B}}, b: int}
                    set:
                      common: {response: ['+X', OK], time-out: 7 s}
                      variants:
                        one: {syntax: 'AT+X=<a>,<b>', where: {a: A}}
                        two: {syntax: 'AT+X=<a>', where: {a: B}, response: [OK], time-out: 9 s}
                    execute: {}
                """);
        assertThat(command.variants()).extracting(Variant::name).containsExactly("one", "two", null);
        assertThat(command.variants()).extracting(v -> v.response().size()).containsExactly(2, 1, 1);
        assertThat(command.variants()).extracting(Variant::timeOut)
                .containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(9), Duration.ofSeconds(5));
    }

    @Test
    void aParameterOfOneConstantIsFixedInItsLines() {
        Command command = command(
                """
                commands:
                  AT+X:
                    parameters: {a: {type: enum, values: {0: A, 1: B}}}
                    set: {syntax: 'AT+X=<a>', where: {a: B}}
                """);
        Variant variant = command.variants().get(0);
        assertThat(variant.request().fields()).extracting(Line.Field::fixed).containsExactly(new Value.Choice("1", "B"));
        assertThat(variant.where()).extracting(Variant.Where::values).containsExactly(List.of(new Value.Choice("1", "B")));
    }

    @Test
    void stringsInAResponseAreFixedLinesPromptsOrInformation() {
        Command command = command(
                """
                commands:
                  AT+X:
                    parameters: {n: int, v: int}
                    set: {syntax: 'AT+X=<n>', response: ['>', {payload: data, count: <n>}, SEND OK, '+X:<v>', {line: ALREADY, repeat: 0..1}, OK]}
                """);
        assertThat(command.variants().get(0).response()).extracting(item -> item.getClass().getSimpleName())
                .containsExactly("Prompt", "Payload", "Fixed", "Info", "Info", "Fixed");
        assertThat(command.variants().get(0).infos()).extracting(ResponseItem.Info::name).containsExactly("x", "already");
        assertThat(command.variants().get(0).infos()).extracting(ResponseItem.Info::min).containsExactly(1, 0);
    }

    @Test
    void aPayloadWithoutAnEntryIsAParameterAllTheSame() {
        Command command = command(
                "commands: {AT+X: {parameters: {n: int}, set: {syntax: 'AT+X=<n>', response: ['>', {payload: data, count: <n>}, OK]}}}");
        assertThat(parameter(command, "data").type()).isEqualTo(new ValueType.BytesType(null, "n"));
        assertThat(command.variants().get(0).payload().orElseThrow().count()).isEqualTo(parameter(command, "n"));
    }

    @Test
    void effectsResolveColumnsParametersAndConstants() {
        CommandSet set = Descriptors.sample(
                """
                state:
                  mode: {type: {type: enum, values: {0: LOW, 1: HIGH}}, initial: LOW}
                  rows: {rows: {id: int, mode: int, note: string}, key: id, allocate: lowest free}
                  pair: {fields: {id: int, note: string}}
                commands:
                  AT+X:
                    parameters: {id: int, note: string, level: int}
                    set:
                      syntax: 'AT+X=<id>,<note>,<level>'
                      stores: [pair, {rows: {add: {mode: <level>}}}, {rows: {remove: {id: 7}}}, {mode: HIGH}, {mode: initial}, {pair: {set: {id: <level>}}}]
                """);
        StateItem rows = set.state("rows").orElseThrow();
        List<Effect> effects = set.commands().get(0).variants().get(0).stores();
        assertThat(effects).extracting(e -> e.getClass().getSimpleName() + " " + e.item().name())
                .containsExactly("Assign pair", "AddRow rows", "RemoveRows rows", "Assign mode", "Reset mode", "Assign pair");
        Effect.AddRow add = (Effect.AddRow) effects.get(1);
        assertThat(add.assignments()).containsExactly(
                new Effect.Assignment(rows.column("id").orElseThrow(), of(set, "id")),
                new Effect.Assignment(rows.column("mode").orElseThrow(), of(set, "level")),
                new Effect.Assignment(rows.column("note").orElseThrow(), of(set, "note")));
        assertThat(((Effect.RemoveRows) effects.get(2)).matching()).containsExactly(
                new Effect.Assignment(rows.column("id").orElseThrow(), new Effect.Source.Constant(new Value.Int(7))));
    }

    @Test
    void aBareReportBindsEqualNamesAndAMapSaysWhich() {
        CommandSet set = Descriptors.sample(
                """
                state: {pair: {fields: {id: int, note: string}}, level: {type: int, initial: 3}}
                commands:
                  AT+X:
                    parameters: {note: string, dim: int, id: int}
                    read: {response: [{line: '+X:<note>,<id>', reports: pair}, {line: '+Y:<dim>', reports: {level: <dim>}}, {line: '+Z:<dim>', reports: {pair: {id: <dim>}}}, OK]}
                """);
        assertThat(set.commands().get(0).variants().get(0).infos().stream().map(info -> bindings(info.reports())))
                .containsExactly("id->id note->note", "level->dim", "id->dim");
    }

    @Test
    void eventsStoreWhatTheyDoNotPrint() {
        Event event = Descriptors.sample(
                        """
                        state: {q: {queue: {id: int, data: bytes}}}
                        events:
                          received:
                            parameters: {id: int, n: int, data: {type: bytes, count: <n>}}
                            lines: {announced: {line: '+RECV:<id>,<n>', stores: q}}
                        """)
                .event("received")
                .orElseThrow();
        Effect.AddRow add = (Effect.AddRow) event.lines().get(0).stores().get(0);
        assertThat(add.assignments()).extracting(a -> a.column().name()).containsExactly("id", "data");
    }

    @Test
    void anExampleHasItsStateAndItsSteps() {
        Example example = command(
                        """
                        state: {rows: {rows: {id: int, note: string}, key: id}}
                        commands:
                          AT+X:
                            parameters: {id: int, note: string}
                            read: {response: [{line: '+X:<id>,<note>', repeat: 0..n, reports: rows}, OK]}
                            examples:
                              - given: {rows: [{id: 1, note: a}, {id: 2}]}
                                lines: [{line: '>> AT+X?', formats as: 'AT+X?'}, '<< OK', '>~ \\x00', '<~ a\\r']
                        """)
                .examples()
                .get(0);
        assertThat(example.given()).extracting(given -> given.effect().getClass().getSimpleName()).containsExactly("AddRow", "AddRow");
        assertThat(example.steps()).hasSize(4);
        assertThat(example.steps().get(0)).isEqualTo(new Example.Step.Request("AT+X?", "AT+X?", example.steps().get(0).location()));
        assertThat(example.steps().get(2)).isEqualTo(new Example.Step.RawToDevice(Bytes.of((byte) 0), example.steps().get(2).location()));
    }

    private static String bindings(Reports reports) {
        return reports.bindings().stream()
                .map(b -> b.column().name() + "->" + b.parameter().name())
                .collect(java.util.stream.Collectors.joining(" "));
    }

    private static Effect.Source of(CommandSet set, String parameter) {
        return new Effect.Source.Of(parameter(set.commands().get(0), parameter));
    }

    private static Command command(String rest) {
        return Descriptors.sample(rest).commands().get(0);
    }

    private static Parameter parameter(Command command, String name) {
        return command.parameter(name).orElseThrow();
    }
}
