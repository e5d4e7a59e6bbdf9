package io.github.atspec.core.java;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Form;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Manual;
import io.github.atspec.core.model.NamedType;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds model objects for tests of emission without reader and notation. */
final class Fixture {
    static final SourceLocation HERE = new SourceLocation("test.yaml", 1, 1);
    static final Dialect DIALECT = new Dialect(
            Bytes.utf8("\r"),
            Bytes.utf8("\r\n"),
            256,
            1 << 20,
            Quoting.OPTIONAL,
            new Dialect.Escape('\\', "\"\\"),
            Dialect.SkippedMiddle.DROP,
            List.of("OK"),
            List.of("ERROR"),
            null,
            List.of(">"),
            null,
            List.of(),
            new Dialect.EscapeSequence(Bytes.utf8("+++"), Duration.ZERO, Duration.ZERO, Duration.ZERO),
            Duration.ofSeconds(10),
            HERE);

    final List<NamedType> types = new ArrayList<>();
    final List<StateItem> state = new ArrayList<>();
    final List<Command> commands = new ArrayList<>();
    final List<Event> events = new ArrayList<>();

    CommandSet set() {
        return new CommandSet(
                "acme-one", "Acme One", null, "en", new Manual("Manual", "000", null), DIALECT, types, state, List.of(), commands, events, List.of(), List.of(), HERE);
    }

    JavaTypes javaTypes() {
        CommandSet set = set();
        return new JavaTypes(set, JavaNames.of(set, "com.example.acme"));
    }

    // ---- types

    static ValueType.IntType range(long min, long max) {
        return new ValueType.IntType(null, min, max, 10, 0, null, 1, 0, new TreeMap<>());
    }

    /** Values as {@code 1=TCP_CLIENT}; {@code 5!=SEED} cannot be set. */
    static ValueType.EnumType choice(@Nullable String name, String... values) {
        return new ValueType.EnumType(name, false, Arrays.stream(values).map(Fixture::enumValue).toList());
    }

    static ValueType.EnumType words(@Nullable String name, String... values) {
        return new ValueType.EnumType(name, true, Arrays.stream(values).map(Fixture::enumValue).toList());
    }

    private static ValueType.EnumValue enumValue(String text) {
        boolean settable = !text.contains("!");
        String wire = text.substring(0, text.indexOf(settable ? "=" : "!"));
        return new ValueType.EnumValue(wire, text.substring(text.indexOf('=') + 1), null, settable, HERE);
    }

    static ValueType.StringType string(int min, int max) {
        return new ValueType.StringType(null, min, max);
    }

    // ---- parameters

    static Parameter parameter(String name, ValueType type) {
        Quoting quoting = type.stringLike() ? Quoting.OPTIONAL : Quoting.NEVER;
        return new Parameter(name, null, type, false, null, List.of(), false, false, quoting, List.of(), HERE);
    }

    static Parameter none(Parameter p, Value... none) {
        return new Parameter(p.name(), p.summary(), p.type(), p.nullable(), p.defaultValue(), List.of(none), p.secret(), p.reserved(), p.quoting(), p.when(), HERE);
    }

    static Parameter nullable(Parameter p) {
        return new Parameter(p.name(), p.summary(), p.type(), true, p.defaultValue(), p.none(), p.secret(), p.reserved(), p.quoting(), p.when(), HERE);
    }

    static Parameter secret(Parameter p) {
        return new Parameter(p.name(), p.summary(), p.type(), p.nullable(), p.defaultValue(), p.none(), true, p.reserved(), p.quoting(), p.when(), HERE);
    }

    static Parameter summary(Parameter p, String summary) {
        return new Parameter(p.name(), summary, p.type(), p.nullable(), p.defaultValue(), p.none(), p.secret(), p.reserved(), p.quoting(), p.when(), HERE);
    }

    static Parameter defaulted(Parameter p, Value value) {
        return new Parameter(p.name(), p.summary(), p.type(), p.nullable(), value, p.none(), p.secret(), p.reserved(), p.quoting(), p.when(), HERE);
    }

    static Parameter quoted(Parameter p, Quoting quoting) {
        return new Parameter(p.name(), p.summary(), p.type(), p.nullable(), p.defaultValue(), p.none(), p.secret(), p.reserved(), quoting, p.when(), HERE);
    }

    // ---- lines

    static Line fixedLine(String text) {
        return new Line(text, List.of(new Line.Part.Literal(text)), 0, HERE);
    }

    /** A head and one run. */
    static Line line(String head, Line.Position... positions) {
        List<Line.Part> parts = new ArrayList<>();
        if (!head.isEmpty()) {
            parts.add(new Line.Part.Literal(head));
        }
        int groups = 0;
        List<Line.Position> run = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            Line.Position p = positions[i];
            boolean last = i == positions.length - 1;
            run.add(new Line.Position(p.before(), p.field(), p.after(), p.presence(), last ? "" : ","));
            groups = p.presence() instanceof Line.Presence.Gated gated ? Math.max(groups, gated.group() + 1) : groups;
        }
        parts.add(new Line.Part.Run(run, ','));
        return new Line(head + "...", parts, groups, HERE);
    }

    static Line.Position required(Parameter p) {
        return position(p, null, new Line.Presence.Required());
    }

    static Line.Position fixed(Parameter p, Value value) {
        return position(p, value, new Line.Presence.Required());
    }

    static Line.Position tail(Parameter p) {
        return position(p, null, new Line.Presence.Tail(-1));
    }

    static Line.Position nested(Parameter p, int needs) {
        return position(p, null, new Line.Presence.Tail(needs));
    }

    static Line.Position slot(Parameter p) {
        return position(p, null, new Line.Presence.Slot());
    }

    static Line.Position gated(Parameter p, int group) {
        return position(p, null, new Line.Presence.Gated(group));
    }

    private static Line.Position position(Parameter p, @Nullable Value fixed, Line.Presence presence) {
        return new Line.Position("", new Line.Field(p, p.quoting(), fixed), "", presence, ",");
    }

    // ---- commands

    static Variant variant(FormKind form, @Nullable String name, Line request, ResponseItem... response) {
        return new Variant(name, form, null, request, List.of(), List.of(), List.of(response), List.of(), null, List.of(), List.of(), List.of(), Duration.ofSeconds(10), HERE);
    }

    static Variant rules(Variant v, Rule... rules) {
        return new Variant(v.name(), v.form(), v.summary(), v.request(), v.where(), v.when(), v.response(), v.fails(), v.errors(), List.of(rules), v.requires(), v.stores(), v.timeOut(), HERE);
    }

    static Variant where(Variant v, Parameter parameter, Value... values) {
        return new Variant(
                v.name(), v.form(), v.summary(), v.request(), List.of(new Variant.Where(parameter, List.of(values), HERE)), v.when(), v.response(), v.fails(), v.errors(), v.rules(),
                v.requires(), v.stores(), v.timeOut(), HERE);
    }

    static Variant fails(Variant v, Variant.Failure... failures) {
        return new Variant(v.name(), v.form(), v.summary(), v.request(), v.where(), v.when(), v.response(), List.of(failures), v.errors(), v.rules(), v.requires(), v.stores(), v.timeOut(), HERE);
    }

    static Variant stores(Variant v, Effect... effects) {
        return new Variant(v.name(), v.form(), v.summary(), v.request(), v.where(), v.when(), v.response(), v.fails(), v.errors(), v.rules(), v.requires(), List.of(effects), v.timeOut(), HERE);
    }

    static Variant when(Variant v, Guard... guards) {
        return new Variant(v.name(), v.form(), v.summary(), v.request(), v.where(), List.of(guards), v.response(), v.fails(), v.errors(), v.rules(), v.requires(), v.stores(), v.timeOut(), HERE);
    }

    static ResponseItem ok() {
        return new ResponseItem.Fixed("OK", HERE);
    }

    static ResponseItem.Info info(String name, Line line, int min, int max, Parameter... match) {
        return new ResponseItem.Info(name, line, min, max, List.of(match), null, List.of(), HERE);
    }

    Command command(String name, List<Parameter> parameters, Variant... variants) {
        return command(name, null, parameters, variants);
    }

    Command command(String name, @Nullable String description, List<Parameter> parameters, Variant... variants) {
        List<Form> forms = new ArrayList<>();
        for (FormKind kind : FormKind.STANDARD) {
            List<Variant> ofKind = Arrays.stream(variants).filter(v -> v.form().equals(kind)).toList();
            if (!ofKind.isEmpty()) {
                forms.add(new Form(kind, ofKind, HERE));
            }
        }
        Command command = new Command(name, null, description, parameters, forms, List.of(), List.of(), List.of(), "Chapter", HERE);
        commands.add(command);
        return command;
    }

    Event event(String name, List<Parameter> parameters, Event.Spelling... spellings) {
        Event event = new Event(name, null, null, parameters, List.of(spellings), List.of(), List.of(), List.of(), "Chapter", HERE);
        events.add(event);
        return event;
    }

    static Event.Spelling spelling(String name, Line line, Guard... when) {
        return new Event.Spelling(name, line, List.of(when), List.of(), List.of(), HERE);
    }
}
