package io.github.atspec.core.docs;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Decision;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Erratum;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.model.Form;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Manual;
import io.github.atspec.core.model.NamedType;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A small command set, built by hand, that uses what the shipped ones do not. Every prose text of it holds {@link #text}. */
final class FixtureSet {
    private static final SourceLocation HERE = new SourceLocation("fixture.yaml", 1, 1);

    private final String text;

    private final ValueType.EnumType level = new ValueType.EnumType(
            "level", false, List.of(new ValueType.EnumValue("0", "LOW", null, true, HERE), new ValueType.EnumValue("1", "HIGH", "both coils", false, HERE)));
    private final ValueType.BitsType mask = new ValueType.BitsType(null, new TreeMap<>(java.util.Map.of(0, "FIRST", 3, "FOURTH")), 8);
    private final StateItem.Scalar mode =
            new StateItem.Scalar("mode", "How it answers", new StateItem.Column("mode", level, new Value.Choice("0", "LOW")), StateItem.Kept.FLASH, HERE);
    private final StateItem.Scalar flags =
            new StateItem.Scalar("flags", null, new StateItem.Column("flags", mask, new Value.Mask(9)), StateItem.Kept.RAM, HERE);
    private final StateItem.Table gates;
    private final Parameter id;
    private final Parameter name;
    private final Parameter bits;

    /** @param text stands in all prose */
    FixtureSet(String text) {
        this.text = text;
        ValueType.IntType number = new ValueType.IntType(null, 0x10, 0xFF, 16, 4, "ms " + text, 2, 0, new TreeMap<>(java.util.Map.of(16L, "least " + text)));
        ValueType.StringType label = new ValueType.StringType(null, 1, 32);
        id = new Parameter("id", prose("Id"), number, false, new Value.Int(18), List.of(), false, true, Quoting.NEVER, List.of(), HERE);
        name = new Parameter(
                "name", null, label, true, null, List.of(octets("")), true, false, Quoting.ALWAYS, List.of(is(mode, "1", "HIGH")), HERE);
        bits = new Parameter("bits", null, mask, false, null, List.of(), false, false, Quoting.NEVER, List.of(), HERE);
        gates = new StateItem.Table(
                "gates",
                prose("Gates"),
                List.of(new StateItem.Column("id", number, null), new StateItem.Column("name", label, null)),
                List.of("id"),
                OptionalInt.of(5),
                true,
                StateItem.Kept.RAM,
                HERE);
    }

    CommandSet build() {
        Dialect dialect = new Dialect(
                Bytes.utf8("\r"), Bytes.utf8("\r\n"), 256, 4096, Quoting.ALWAYS, new Dialect.Escape('\\', "\"\\"), Dialect.SkippedMiddle.KEEP,
                List.of("OK"), List.of("ERROR", "NO"), null, List.of(">"), flags, List.of(is(mode, "1", "HIGH")),
                new Dialect.EscapeSequence(Bytes.utf8("+++"), Duration.ofMillis(20), Duration.ofMillis(30), Duration.ofSeconds(1)),
                Duration.ofSeconds(10), HERE);
        return new CommandSet(
                "fixture", "Set " + text, prose("Description"), "en", new Manual("Manual " + text, "000", null), dialect,
                List.of(new NamedType("level", prose("Level"), level, HERE)), List.of(mode, flags, gates), List.of(errors()), List.of(command()), List.of(event()),
                List.of(new Erratum(7, prose("Says"), prose("Decided"), prose("Because"), HERE)),
                List.of(new Decision(OptionalInt.empty(), prose("Open"), prose("Decided"), prose("Because"), HERE)), HERE);
    }

    private ErrorTable errors() {
        return new ErrorTable("gate errors", prose("Errors"), List.of(new ErrorTable.Code(0x10, "STUCK")), List.of(new ErrorTable.Span(0x20, 0x2F, text)), HERE);
    }

    private Command command() {
        return new Command(
                "AT#GATE", prose("Gate"), "One.\n\nTwo " + text, List.of(id, name, bits),
                List.of(new Form(FormKind.SET, List.of(add(), wait(null)), HERE), new Form(FormKind.EXECUTE, List.of(wait("later")), HERE)),
                List.of(example(false), example(true)),
                List.of(new Erratum(12, prose("Says"), prose("Decided"), prose("Because"), HERE)),
                List.of(new Decision(OptionalInt.of(13), prose("Open"), prose("Decided"), prose("Because"), HERE)), "Chapter " + text, HERE);
    }

    private Variant add() {
        Rule rule = new Rule("<id> = 18 if state.mode = HIGH", new Rule.Claim.Holds(new Rule.Condition.Present(id, true)), null, HERE);
        List<ResponseItem> response = List.of(
                new ResponseItem.Info(
                        "gate", line("+GATE:<id>,<name>"), 0, Integer.MAX_VALUE, List.of(id),
                        new Reports(gates, List.of(new Reports.Binding(id, gates.columns().get(0))), false, HERE), List.of(is(mode, "0", "LOW")), HERE),
                new ResponseItem.Announced("opened", event(), 0, 1, List.of(id), HERE),
                new ResponseItem.Prompt(">", HERE),
                new ResponseItem.Payload("data", id, id, HERE),
                new ResponseItem.Passthrough("tunnel", HERE),
                new ResponseItem.Fixed("SEND OK", HERE));
        List<Effect> stores = List.of(
                new Effect.AddRow(gates, List.of(from(0, id), from(1, name)), HERE),
                new Effect.RemoveRows(gates, List.of(from(0, id)), HERE),
                new Effect.Assign(mode, List.of(new Effect.Assignment(mode.column(), new Effect.Source.Constant(new Value.Choice("1", "HIGH")))), HERE),
                new Effect.Reset(gates, HERE),
                new Effect.ChangeBits(flags, bits, true, HERE),
                new Effect.ChangeBits(flags, bits, false, HERE));
        return new Variant(
                "add", FormKind.SET, prose("Adds"), line("AT#GATE=<id>,[<name>],<bits>"),
                List.of(new Variant.Where(id, List.of(new Value.Int(16), new Value.Int(18)), HERE)), List.of(new Guard(flags, List.of(), 3, null, HERE)),
                response, List.of(new Variant.Failure("full", List.of(line("+GATE:FULL,<id>")), "ERROR", HERE)), errors(), List.of(rule), List.of(rule), stores,
                Duration.ofMinutes(2), HERE);
    }

    private Variant wait(@Nullable String variant) {
        return new Variant(
                variant, variant == null ? FormKind.SET : FormKind.EXECUTE, null, line("AT#GATE"), List.of(), List.of(),
                List.of(new ResponseItem.Fixed("OK", HERE)), List.of(), null, List.of(), List.of(), List.of(), Duration.ofSeconds(10), HERE);
    }

    private Event event() {
        return new Event(
                "gate opened", prose("Opened"), null, List.of(id),
                List.of(new Event.Spelling(
                        "short", line("+OPEN:<id>"), List.of(is(mode, "1", "HIGH")), List.of(), List.of(new Effect.Reset(mode, HERE)), HERE)),
                List.of(), List.of(), List.of(), "Chapter " + text, HERE);
    }

    private Example example(boolean wrong) {
        Example.Given given = new Example.Given(new Effect.AddRow(
                gates, List.of(new Effect.Assignment(gates.columns().get(1), new Effect.Source.Constant(octets("north " + text)))), HERE));
        return new Example(
                List.of(given),
                List.of(
                        new Example.Step.Request("AT#GATE=0010,\"```\",9", "AT#GATE=0010,\"``\",9", HERE),
                        new Example.Step.FromDevice(">", null, HERE),
                        new Example.Step.RawToDevice(Bytes.of((byte) 0, (byte) '<'), HERE),
                        new Example.Step.RawFromDevice(Bytes.utf8("\r\n"), HERE),
                        new Example.Step.FromDevice("", null, HERE)),
                wrong, HERE);
    }

    private String prose(String word) {
        return word + " " + text;
    }

    private Effect.Assignment from(int column, Parameter parameter) {
        return new Effect.Assignment(gates.columns().get(column), new Effect.Source.Of(parameter));
    }

    private static Guard is(StateItem.Scalar item, String wire, String constant) {
        return new Guard(item, List.of(new Value.Choice(wire, constant)), null, null, HERE);
    }

    private static Line line(String source) {
        return new Line(source, List.of(), 0, HERE);
    }

    private static Value octets(String text) {
        return new Value.Octets(Bytes.utf8(text));
    }
}
