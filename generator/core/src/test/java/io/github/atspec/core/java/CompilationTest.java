package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CompilationTest {
    @Test
    void classes_are_compiled_against_the_runtime_and_loaded() throws ReflectiveOperationException {
        Compilation compilation = Compilation.of(Map.of(
                "a/A.java", "package a;\npublic class A { public static final io.github.atspec.runtime.Bytes B = io.github.atspec.runtime.Bytes.utf8(\"x\"); }\n"));

        assertThat(compilation.load("a.A").getField("B").get(null)).hasToString("x");
    }

    @Test
    void a_warning_is_a_mistake() {
        assertThatThrownBy(() -> Compilation.of(Map.of("a/A.java", "package a;\nclass A { java.util.List<String> x = new java.util.ArrayList(); }\n")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[rawtypes]");
    }
}
