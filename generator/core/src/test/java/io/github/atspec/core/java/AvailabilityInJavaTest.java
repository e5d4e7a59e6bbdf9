package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.run.Descriptors;
import io.github.atspec.core.run.MemorySink;
import io.github.atspec.core.run.Part;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is not there on every device, in generated clients, emulators and Javadoc. Compiled with all warnings as errors. */
class AvailabilityInJavaTest {
    private static final String DESCRIPTOR =
            """
            chips: [C3, C6, C8]
            commands:
              AT+OLD:
                deprecated: {use: AT+NEW}
                parameters: {level: {type: int, range: 0..9}}
                set: {syntax: 'AT+OLD=<level>'}
                execute: {}
              AT+NEW:
                not on: [C8]
                parameters:
                  level: {type: int, range: 0..9, only on: [C6]}
                  way: {type: enum, values: {0: IN, 1: {name: OUT, summary: to the left, only on: [C6]}}}
                set: {syntax: 'AT+NEW=<way>[,<level>]'}
                read: {supported: false, response: ['+NEW:<level>', OK]}
            """;
    private static Compilation all;
    private static Map<String, String> sources;

    @BeforeAll
    static void generate() {
        MemorySink sink = new MemorySink();
        new JavaEmitter().emit(Descriptors.sample(DESCRIPTOR), new JavaOptions("m", Set.of(Part.MODEL, Part.CLIENT, Part.EMULATOR)), sink);
        all = Compilation.of(sink.files());
        sources = new TreeMap<>();
        sink.files().forEach((path, text) -> sources.put(path.substring(path.lastIndexOf('/') + 1), text));
    }

    private static boolean deprecated(String type) {
        Method[] methods = all.load("m.client." + type).getMethods();
        boolean some = Arrays.stream(methods).anyMatch(method -> method.isAnnotationPresent(Deprecated.class));
        boolean every = Arrays.stream(methods).allMatch(method -> method.isAnnotationPresent(Deprecated.class));
        assertThat(some).as("all methods alike").isEqualTo(every);
        return every;
    }

    @Test
    void everyCallOfADeprecatedCommandIsDeprecated() {
        assertThat(deprecated("OldCommands")).isTrue();
        assertThat(sources.get("OldCommands.java")).contains("@deprecated use <code>AT+NEW</code>");
    }

    @Test
    void onlyTheCallsOfWhatIsNotSupportedAreDeprecated() throws NoSuchMethodException {
        Class<?> commands = all.load("m.client.NewCommands");
        assertThat(commands.getMethod("read").isAnnotationPresent(Deprecated.class)).isTrue();
        assertThat(commands.getMethod("readAsync").isAnnotationPresent(Deprecated.class)).isTrue();
        assertThat(Arrays.stream(commands.getMethods()).filter(method -> method.getName().startsWith("set")))
                .noneMatch(method -> method.isAnnotationPresent(Deprecated.class));
        assertThat(sources.get("NewCommands.java")).contains("@deprecated documented, but the device refuses it");
    }

    @Test
    void noWarningOfACallersIsSuppressed() {
        assertThat(sources.values()).as("generated code calls what it deprecates from nowhere else").noneMatch(source -> source.contains("\"deprecation\""));
    }

    @Test
    void javadocNamesTheChips() {
        assertThat(sources.get("NewCommands.java")).contains("</code>, only on C3 and C6. Waits for the response.");
        assertThat(sources.get("New.java")).contains("0..9; may be absent; only on C6").contains("to the left. (only on C6)");
    }

    @Test
    void theEmulatorRefusesWhatIsNotSupportedUntilOverridden() {
        String emulator = sources.entrySet().stream().filter(file -> file.getKey().endsWith("Emulator.java")).findFirst().orElseThrow().getValue();
        assertThat(emulator).contains("Not supported: the device refuses it, unless this method is overridden.").contains("Only on C3 and C6.");
    }
}
