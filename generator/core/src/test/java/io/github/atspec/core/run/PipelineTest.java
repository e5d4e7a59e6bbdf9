package io.github.atspec.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.atspec.core.source.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipelineTest {

    @Test
    void problemsOfOneStageAreCollectedOverAllFiles() {
        assertThat(problems(Map.of(
                        "command-set.yaml", Descriptors.HEADER + "chapters: [one.yaml, two.yaml, three.yaml]\ncomands: {}\n",
                        "one.yaml", "title: One\nevent: {}\n",
                        "two.yaml", "title: Two\ntitle: Zwei\n")))
                .containsExactly(
                        "command-set.yaml:12:32: error: there is no chapter file 'three.yaml' beside the header [file-missing]",
                        "command-set.yaml:13:1: error: unknown key 'comands' in command set, did you mean 'commands'? [unknown-key]",
                        "one.yaml:2:1: error: unknown key 'event' in chapter, did you mean 'events'? [unknown-key]",
                        "two.yaml:2:1: error: duplicate key 'title', the first one is at line 1 [duplicate-key]");
    }

    @Test
    void aStageWithErrorsIsTheLastOne() {
        String unread = "commands: {AT+X: {colour: red, set: {syntax: 'AT+X=<a>'}, examples: ['>> AT+Y']}}\n";
        assertThat(ids(unread)).containsExactly("unknown-key");
        String unlinked = "commands: {AT+X: {parameters: {b: int}, set: {syntax: 'AT+X=<a>'}, examples: ['>> AT+Y']}}\n";
        assertThat(ids(unlinked)).containsExactly("unknown-parameter");
        String unchecked = "commands: {AT+X: {parameters: {a: int, b: int}, set: {syntax: 'AT+X=<a>'}, examples: ['>> AT+Y']}}\n";
        assertThat(ids(unchecked)).containsExactly("unused-parameter");
        String notExecuted = "commands: {AT+X: {parameters: {a: int}, set: {syntax: 'AT+X=<a>'}, examples: ['>> AT+Y']}}\n";
        assertThat(ids(notExecuted)).containsExactly("example-request");
    }

    @Test
    void theHeaderMustBeThere() {
        assertThat(problems(Map.of())).containsExactly("command-set.yaml:1:1: error: there is no such file [file-missing]");
    }

    @Test
    void warningsStopNothing() throws Exception {
        Checked checked = new Pipeline().check(Descriptors.source(Map.of("command-set.yaml", Descriptors.HEADER + "types: {t: int}\n")));
        assertThat(checked.problems()).extracting(Problem::toString)
                .containsExactly("command-set.yaml:12:9: warning: type 't' is not used [unused-type]");
        assertThat(checked.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void theSameDescriptorGivesTheSameFilesTwice() throws Exception {
        DescriptorSource source = DescriptorSource.shipped("ai-thinker-combo-at", PipelineTest.class.getClassLoader()).orElseThrow();
        GenerateRequest request = new GenerateRequest(source, "com.example.modem", EnumSet.allOf(Part.class));
        assertThat(new Pipeline().generate(request)).isEqualTo(new Pipeline().generate(request));
    }

    private static List<String> ids(String rest) {
        return thrown(Map.of("command-set.yaml", Descriptors.HEADER + rest)).stream().map(Problem::id).toList();
    }

    private static List<String> problems(Map<String, String> files) {
        return thrown(files).stream().map(Problem::toString).toList();
    }

    private static List<Problem> thrown(Map<String, String> files) {
        return catchThrowableOfType(DescriptorException.class, () -> new Pipeline().check(Descriptors.source(files))).problems();
    }
}
