package io.github.atspec.core.java;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.derive.Modes;
import io.github.atspec.core.run.MemorySink;
import io.github.atspec.core.run.Part;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineProblem;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Mode;
import io.github.atspec.runtime.codec.Tolerance;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.spec.Step;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The compiled codecs of a command set, reached by reflection as no user has to. */
final class GeneratedCodecs {
    private final Compilation compilation;
    private final JavaNames names;
    private final CommandSet set;
    private final Map<String, TestMode> modes = new LinkedHashMap<>();
    private final Dialect dialect;
    private final Object modesRecord;

    GeneratedCodecs(CommandSet set) {
        this.set = set;
        this.names = JavaNames.of(set, Shipped.BASE);
        MemorySink sink = new MemorySink();
        new JavaEmitter().emit(set, new JavaOptions(Shipped.BASE, Set.copyOf(EnumSet.of(Part.MODEL))), sink);
        this.compilation = Compilation.of(sink.files());
        this.dialect = (Dialect) get(compilation.load(names.dialect().toString()), null, "DIALECT");
        Modes.of(set).forEach(mode -> modes.put(mode.name(), new TestMode(java(mode, mode.initial()))));
        this.modesRecord = make(names.modes().toString(), modes.values().toArray());
    }

    /** The value of a mode in Java, which is an enumeration, a mask or a truth. */
    Object java(StateItem.Scalar mode, Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.value();
        }
        Class<?> type = compilation.load(new JavaTypes(set, names).type(mode, mode.column()).toString());
        try {
            return value instanceof Value.Mask mask
                    ? type.getMethod("ofMask", long.class).invoke(null, mask.bits())
                    : type.getMethod("ofWire", String.class).invoke(null, ((Value.Choice) value).wire());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A mode that a test sets. */
    static final class TestMode implements Mode<Object> {
        private final Object initial;
        private @Nullable Object value;

        TestMode(Object initial) {
            this.initial = initial;
        }

        @Override
        public Object value() {
            return value == null ? initial : value;
        }

        @Override
        public boolean known() {
            return value != null;
        }

        @Override
        public void learn(Object learnt) {
            value = learnt;
        }

        void forget() {
            value = null;
        }
    }

    /** The mode has exactly these bits. */
    void learnBits(String name, long bits) {
        StateItem.Scalar mode = Modes.of(set).stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
        mode(name).learn(java(mode, new Value.Mask(bits)));
    }

    TestMode mode(String name) {
        return java.util.Objects.requireNonNull(modes.get(name));
    }

    Dialect dialect() {
        return dialect;
    }

    Compilation compilation() {
        return compilation;
    }

    /** All variants of all commands. */
    List<CommandSpec<?, ?>> variants() {
        List<CommandSpec<?, ?>> all = new ArrayList<>();
        for (Command command : set.commands()) {
            Object codec = make(names.codec(command).toString(), modesRecord);
            for (Field field : codec.getClass().getFields()) {
                all.add((CommandSpec<?, ?>) get(codec.getClass(), codec, field.getName()));
            }
        }
        return all;
    }

    CommandSpec<?, ?> variant(String title) {
        return variants().stream().filter(spec -> spec.title().equals(title)).findFirst().orElseThrow();
    }

    List<EventSpec<?>> events() {
        if (set.events().isEmpty()) {
            return List.of();
        }
        Object codec = make(names.eventsCodec().toString(), modesRecord);
        return set.events().stream().<EventSpec<?>>map(event -> (EventSpec<?>) get(codec.getClass(), codec, names.eventMember(event))).toList();
    }

    /** The codecs of all lines that the device writes: information lines, failure details, spellings of events. */
    List<LineCodec<?>> deviceLines() {
        List<LineCodec<?>> all = new ArrayList<>();
        for (CommandSpec<?, ?> spec : variants()) {
            for (Step<?, ?> step : spec.steps()) {
                if (step instanceof Step.Info<?, ?, ?> info) {
                    all.add(info.codec());
                }
            }
            spec.failures().forEach(failure -> all.addAll(failure.details()));
        }
        events().forEach(event -> event.spellings().forEach(spelling -> all.add(spelling.codec())));
        return all;
    }

    /** What a line reads as, or the problem. */
    Object read(LineCodec<?> codec, String line) {
        return read(codec, Bytes.utf8(line));
    }

    Object read(LineCodec<?> codec, Bytes line) {
        return read(codec, line, Tolerance.STRICT);
    }

    Object read(LineCodec<?> codec, Bytes line, Tolerance tolerance) {
        LineReader in = new LineReader(dialect).tolerance(tolerance).reset(line);
        Object value = codec.read(in);
        return value == null ? java.util.Objects.requireNonNull(in.problem()) : value;
    }

    static boolean mismatch(Object read) {
        return read instanceof LineProblem.Mismatch;
    }

    <T> Bytes write(LineCodec<T> codec, Object value) {
        LineWriter out = new LineWriter(dialect);
        @SuppressWarnings("unchecked") // The value came from this codec.
        T typed = (T) value;
        codec.write(out, typed);
        return out.toBytes();
    }

    /** The line as it is written after it was read; the problem if it cannot be read. */
    String roundTrip(LineCodec<?> codec, String line) {
        Object value = read(codec, line);
        return value instanceof LineProblem ? value.toString() : write(codec, value).utf8();
    }

    private Object make(String type, Object... arguments) {
        try {
            return compilation.load(type).getConstructors()[0].newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object get(Class<?> type, @Nullable Object instance, String field) {
        try {
            return type.getField(field).get(instance);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
