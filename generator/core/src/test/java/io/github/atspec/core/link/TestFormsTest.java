package io.github.atspec.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.FormKind;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.run.Descriptors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a test form answers that states no response. */
class TestFormsTest {
    @TempDir
    private Path folder;

    private Command command(String text) throws java.io.IOException {
        Path file = folder.resolve("command-set.yaml");
        Files.writeString(file, "{atspec: 1, id: t, title: T, manual: {title: M, file: '1'}, dialect: {}, commands: {AT+X: {" + text + "}}}");
        return Descriptors.load(file).commands().get(0);
    }

    private static List<ResponseItem> answer(Command command) {
        return command.variants().stream().filter(variant -> variant.form().equals(FormKind.TEST)).map(Variant::response).findFirst().orElseThrow();
    }

    private static String ranges(Command command) {
        ResponseItem.Info info = (ResponseItem.Info) answer(command).get(0);
        Value said = java.util.Objects.requireNonNull(info.line().fields().get(0).parameter().defaultValue());
        return info.line().source() + " " + ((Value.Octets) said).bytes().utf8();
    }

    @Test
    void eachParameterOfTheSetFormStandsOnceInTheOrderOfItsVariants() throws java.io.IOException {
        String parameters = "parameters: {b: {type: int, range: 2..2}, a: {type: enum, values: {0: P, 1: Q}}, c: {type: mac}}";
        String set = "set: {variants: {one: {syntax: 'AT+X=<a>', where: {a: P}}, two: {syntax: 'AT+X=<a>,<c>[,<b>]', where: {a: Q}}}}";
        assertThat(ranges(command(parameters + ", " + set + ", test: {}"))).isEqualTo("+X:<ranges> (0,1),(),(2)");
    }

    @Test
    void theDialectSaysWhatStandsBehindTheName() throws java.io.IOException {
        Path file = folder.resolve("command-set.yaml");
        String command = "AT+X: {parameters: {a: {type: port}}, set: {syntax: 'AT+X=<a>'}, test: {}}";
        Files.writeString(file, "{atspec: 1, id: t, title: T, manual: {title: M, file: '1'}, dialect: {test answer: ': '}, commands: {" + command + "}}");
        assertThat(ranges(Descriptors.load(file).commands().get(0))).isEqualTo("+X: <ranges> (0-65535)");
    }

    @Test
    void theSetFormSaysWhatStandsBetweenThem() throws java.io.IOException {
        String parameters = "parameters: {a: {type: port}, b: {type: enum, values: {0: P, 1: Q}}}";
        assertThat(ranges(command(parameters + ", separator: '&', set: {syntax: 'AT+X=<a>&<b>'}, test: {}"))).isEqualTo("+X:<ranges> (0-65535)&(0,1)");
        assertThat(ranges(command(parameters + ", set: {syntax: 'AT+X=<a>;<b>', separator: ;}, test: {}"))).isEqualTo("+X:<ranges> (0-65535);(0,1)");
    }

    @Test
    void theNameGivesWayToAParameter() throws java.io.IOException {
        assertThat(ranges(command("parameters: {ranges: {type: port}}, set: {syntax: 'AT+X=<ranges>'}, test: {}"))).isEqualTo("+X:<ranges of values> (0-65535)");
    }

    @Test
    void withoutParametersThereIsOnlyTheSuccessCode() throws java.io.IOException {
        assertThat(answer(command("execute: {}, test: {}"))).singleElement().isInstanceOf(ResponseItem.Fixed.class);
    }

    @Test
    void aResponseThatIsStatedStays() throws java.io.IOException {
        assertThat(answer(command("parameters: {a: int}, set: {syntax: 'AT+X=<a>'}, test: {response: [OK]}"))).hasSize(1);
    }
}
