package io.github.atspec.core.java.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.decode.Traced;
import io.github.atspec.core.differential.Subjects;
import io.github.atspec.core.java.Compilation;
import io.github.atspec.core.java.JavaEmitter;
import io.github.atspec.core.java.JavaOptions;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.MemorySink;
import io.github.atspec.core.run.Part;
import io.github.atspec.core.run.Pipeline;
import io.github.atspec.runtime.emulator.Emulator;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class GeneratedSessionTest {
    private static final Set<Part> ALL = Set.of(Part.MODEL, Part.CLIENT, Part.EMULATOR);

    @TestFactory
    Stream<DynamicTest> the_shipped_client_and_emulator_hold_a_session() throws Exception {
        return sessions(shipped(), "ComboSession");
    }

    @TestFactory
    Stream<DynamicTest> the_bench_client_and_emulator_hold_a_session() throws Exception {
        return sessions(read("/sessions/bench/command-set.yaml"), "BenchSession");
    }

    @Test
    void parts_generated_one_by_one_are_those_generated_together() throws Exception {
        Map<String, String> together = emit(shipped(), ALL);

        Map<String, String> client = emit(shipped(), Set.of(Part.CLIENT));
        Map<String, String> emulator = emit(shipped(), Set.of(Part.EMULATOR));

        assertThat(client.keySet()).allMatch(path -> path.startsWith("sample/client/"));
        assertThat(emulator.keySet()).allMatch(path -> path.startsWith("sample/emulator/"));
        assertThat(together).containsAllEntriesOf(client).containsAllEntriesOf(emulator);
        assertThat(together.keySet().stream().map(path -> path.substring(0, path.lastIndexOf('/'))).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("sample/model", "sample/codec", "sample/client", "sample/emulator");
    }

    @Test
    void an_emulator_compiles_against_a_model_in_a_dependency(@TempDir Path dependency) throws Exception {
        Compilation.of(emit(shipped(), Set.of(Part.MODEL))).writeTo(dependency);

        Compilation emulator = Compilation.against(dependency, emit(shipped(), Set.of(Part.EMULATOR)));

        assertThat(emulator.load("sample.emulator.State")).isFinal();
    }

    @Test
    void client_and_emulator_of_a_set_with_every_construct_compile() throws Exception {
        Class<?> emulator = Subjects.generated("nimbus-n7").load("emulator.NimbusN7Emulator");

        assertThat(emulator.getDeclaredConstructor().newInstance()).isInstanceOf(Emulator.class);
    }

    private static CommandSet shipped() throws Exception {
        return new Pipeline().check(DescriptorSource.shipped("ai-thinker-combo-at", GeneratedSessionTest.class.getClassLoader()).orElseThrow()).commandSet();
    }

    private static CommandSet read(String resource) throws Exception {
        Path header = Path.of(GeneratedSessionTest.class.getResource(resource).toURI());
        return new Pipeline().check(DescriptorSource.file(header, resource)).commandSet();
    }

    private static Map<String, String> emit(CommandSet set, Set<Part> parts) {
        MemorySink sink = new MemorySink();
        new JavaEmitter().emit(set, new JavaOptions("sample", parts), sink);
        return sink.files();
    }

    private static Stream<DynamicTest> sessions(CommandSet set, String driver) throws Exception {
        Map<String, String> sources = new HashMap<>(emit(set, ALL));
        try (InputStream in = GeneratedSessionTest.class.getResourceAsStream("/sessions/" + driver + ".java")) {
            sources.put("sample/session/" + driver + ".java", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Class<?> type = Compilation.of(sources).load("sample.session." + driver);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> {
                    Traced traced = new Traced();
                    call(method, traced);
                    traced.decodes(set);
                }));
    }

    private static void call(Method method, Traced traced) throws Throwable {
        try {
            method.invoke(null, traced);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
