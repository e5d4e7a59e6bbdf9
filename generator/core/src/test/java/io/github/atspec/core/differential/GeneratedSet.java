package io.github.atspec.core.differential;

import io.github.atspec.core.interpret.Interpreter;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.java.Compilation;
import io.github.atspec.core.java.JavaEmitter;
import io.github.atspec.core.java.JavaNames;
import io.github.atspec.core.java.JavaOptions;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.run.MemorySink;
import io.github.atspec.core.run.Part;
import io.github.atspec.runtime.client.Belief;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.EventSpec;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A command set with what is generated from it, compiled in memory. */
public final class GeneratedSet {
    private static final String BASE = "differential";

    private final CommandSet set;
    private final Interpreter interpreter;
    private final JavaTypes types;
    private final Compilation compiled;
    private final JavaValues values;

    private GeneratedSet(CommandSet set, EnumSet<Part> parts, UnaryOperator<SortedMap<String, String>> edit) {
        this.set = set;
        this.interpreter = new Interpreter(set);
        this.types = new JavaTypes(set, JavaNames.of(set, BASE));
        this.compiled = Compilation.of(edit.apply(sources(set, parts)));
        this.values = new JavaValues(compiled);
    }

    static GeneratedSet of(CommandSet set) {
        return new GeneratedSet(set, EnumSet.of(Part.MODEL, Part.CLIENT, Part.EMULATOR), sources -> sources);
    }

    /** Model and codecs alone, changed before they are compiled. */
    static GeneratedSet edited(CommandSet set, UnaryOperator<SortedMap<String, String>> edit) {
        return new GeneratedSet(set, EnumSet.of(Part.MODEL), edit);
    }

    private static SortedMap<String, String> sources(CommandSet set, EnumSet<Part> parts) {
        MemorySink sink = new MemorySink();
        new JavaEmitter().emit(set, new JavaOptions(BASE, parts), sink);
        return new TreeMap<>(sink.files());
    }

    /** A class that was generated, by its name below the base package. */
    public Class<?> load(String name) {
        return compiled.load(BASE + "." + name);
    }

    public CommandSet set() {
        return set;
    }

    Interpreter interpreter() {
        return interpreter;
    }

    JavaTypes types() {
        return types;
    }

    JavaNames names() {
        return types.names();
    }

    JavaValues values() {
        return values;
    }

    Dialect dialect() {
        try {
            return (Dialect) values.load(names().dialect()).getField("DIALECT").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The generated spec of a variant, over modes at their initial values. */
    CommandSpec<?, ?> spec(Command command, Variant variant) {
        return spec(command, variant, modes());
    }

    CommandSpec<?, ?> spec(Command command, Variant variant, Object modes) {
        Object codec = Reflect.make(values.load(names().codec(command)), modes);
        return (CommandSpec<?, ?>) Reflect.field(codec, names().variant(command, variant));
    }

    /** The generated spec of an event, over modes at their initial values. */
    EventSpec<?> spec(Event event) {
        return spec(event, modes());
    }

    EventSpec<?> spec(Event event, Object modes) {
        Object codec = Reflect.make(values.load(names().eventsCodec()), modes);
        return (EventSpec<?>) Reflect.field(codec, names().eventMember(event));
    }

    /** Modes at their initial values, all of them assumed. */
    Object modes() {
        return modes(component -> new Belief<>(java(scalar(component), scalar(component).initial())));
    }

    /** Modes that are known. */
    Object modes(Modes known) {
        return modes(component -> {
            Belief<Object> belief = new Belief<>(java(scalar(component), scalar(component).initial()));
            belief.learn(java(scalar(component), known.value(scalar(component))));
            return belief;
        });
    }

    private Object modes(Function<RecordComponent, Belief<Object>> belief) {
        Class<?> modes = values.load(names().modes());
        return Reflect.make(modes, Arrays.stream(modes.getRecordComponents()).map(belief).toArray());
    }

    /** The value of a mode in Java. */
    Object java(StateItem.Scalar mode, Value value) {
        return values.java(mode.column().type(), types.type(mode, mode.column()), value);
    }

    private StateItem.Scalar scalar(RecordComponent component) {
        return (StateItem.Scalar) set.state().stream()
                .filter(state -> names().state(state).equals(component.getName()))
                .findFirst()
                .orElseThrow();
    }
}
