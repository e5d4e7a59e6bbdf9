package io.github.atspec.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ValueType.EnumType;
import io.github.atspec.core.model.ValueType.EnumValue;
import io.github.atspec.core.model.Variant;
import io.github.atspec.core.source.SourceLocation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A set that is generated for one of its chips. */
class OneChipTest {
    private static final String DESCRIPTOR = Descriptors.HEADER
            + """
            chips: [C3, C6, C8]
            state:
              lamps: {rows: {lamp: {type: int, range: 0..9}, fade: {type: int, range: 0..100}}, key: lamp}
            commands:
              AT+LAMP:
                parameters:
                  lamp: {type: int, range: 0..9}
                  fade: {type: int, range: 0..100, only on: [C6]}
                  way: {type: enum, values: {0: IN, 1: {name: OUT, not on: [C8]}}}
                set:
                  syntax: 'AT+LAMP=<lamp>[,<way>[,<fade>]]'
                  rules: ['<fade> > <lamp>']
                  stores: {lamps: {add: {lamp: <lamp>, fade: <fade>}}}
                read:
                  response:
                    - {line: '+LAMP:<lamp>,<fade>', repeat: 0..n, as: lamps, reports: lamps}
                    - OK
                test: {only on: [C3], response: ['+LAMP:(0-9)', OK]}
                examples:
                  - ['>> AT+LAMP=1', '<< OK']
                  - ['>> AT+LAMP=1,1', '<< OK']
                  - lines: ['>> AT+LAMP=1,0,50', '<< OK']
                  - ['>> AT+LAMP=?', '<< +LAMP:(0-9)', '<< OK']
              AT+WAKE:
                parameters: {source: {type: enum, values: {0: TIMER, 1: PIN}}, time: int, pin: int}
                set:
                  variants:
                    timer: {syntax: 'AT+WAKE=<source>,<time>', where: {source: TIMER}}
                    pin: {syntax: 'AT+WAKE=<source>,0,<pin>', where: {source: PIN}, only on: [C3]}
              AT+GLOW: {parameters: {glow: int, fade: {type: int, only on: [C6]}}, set: {syntax: 'AT+GLOW=<glow>[,<fade>]'}}
              AT+BULB: {like: AT+GLOW, but: {drop parameters: [fade]}}
              AT+OLD: {execute: {}, deprecated: {use: AT+STROBE}}
              AT+STROBE: {only on: [C3, C6], execute: {}}
              AT+PULSE: {parameters: {a: int}, set: {variants: {one: {syntax: 'AT+PULSE=<a>', not on: [C8]}}}}
            events:
              broken: {parameters: {lamp: int, why: {type: int, only on: [C6]}}, lines: {line: {line: '+BROKEN:<lamp>,<why>'}}, examples: ['<< +BROKEN:1,2']}
            """;

    private static CommandSet narrowed(String chip) throws Exception {
        return narrowed(chip, DESCRIPTOR);
    }

    private static CommandSet narrowed(String chip, String descriptor) throws Exception {
        DescriptorSource source = source(descriptor);
        return new ChipRun(new Pipeline(), source, chip).narrow(new Pipeline().check(source).commandSet());
    }

    private static DescriptorSource source(String descriptor) {
        return Descriptors.source(Map.of("command-set.yaml", descriptor));
    }

    private static Command lamp(String chip) throws Exception {
        return narrowed(chip).command("AT+LAMP").orElseThrow();
    }

    private static List<String> lines(Command command) {
        return command.variants().stream().map(variant -> variant.request().source()).toList();
    }

    @Test
    void commandsAndFormsThatTheChipLacksAreNotThere() throws Exception {
        assertThat(narrowed("C3").commands()).extracting(Command::name).containsExactly("AT+LAMP", "AT+WAKE", "AT+GLOW", "AT+BULB", "AT+OLD", "AT+STROBE", "AT+PULSE");
        assertThat(narrowed("C8").commands()).extracting(Command::name).as("nor those without a variant").containsExactly("AT+LAMP", "AT+WAKE", "AT+GLOW", "AT+BULB", "AT+OLD");
        assertThat(lines(lamp("C3"))).contains("AT+LAMP=?");
        assertThat(lines(lamp("C8"))).doesNotContain("AT+LAMP=?");
    }

    @Test
    void aParameterThatTheChipLacksLeavesLinesRulesEffectsAndEvents() throws Exception {
        CommandSet c8 = narrowed("C8");
        assertThat(lines(lamp("C8"))).containsExactly("AT+LAMP=<lamp>[,<way>]", "AT+LAMP?");
        assertThat(lamp("C8").parameters()).extracting(Parameter::name).containsExactly("lamp", "way");
        Variant set = lamp("C8").variants().get(0);
        assertThat(set.rules()).isEmpty();
        assertThat(set.stores()).singleElement().asString().doesNotContain("<fade>");
        assertThat(c8.event("broken").orElseThrow().lines().get(0).line().source()).isEqualTo("+BROKEN:<lamp>");
        assertThat(lines(lamp("C6"))).containsExactly("AT+LAMP=<lamp>[,<way>[,<fade>]]", "AT+LAMP?");
    }

    @Test
    void valuesThatTheChipLacksAreNotThere() throws Exception {
        EnumType way = (EnumType) lamp("C8").parameter("way").orElseThrow().type();
        assertThat(way.values()).extracting(EnumValue::name).containsExactly("IN");
    }

    @Test
    void aParameterThatOnlyWhatIsLeftOutNamedIsLeftOutToo() throws Exception {
        assertThat(narrowed("C8").command("AT+WAKE").orElseThrow().parameters()).extracting(Parameter::name).containsExactly("source", "time");
        assertThat(narrowed("C3").command("AT+WAKE").orElseThrow().parameters()).extracting(Parameter::name).containsExactly("source", "time", "pin");
    }

    @Test
    void referencesToWhatIsLeftOutGoWithIt() throws Exception {
        CommandSet c8 = narrowed("C8");
        assertThat(lines(c8.command("AT+BULB").orElseThrow())).containsExactly("AT+BULB=<glow>");
        assertThat(c8.command("AT+OLD").orElseThrow().variants().get(0).availability().replacement()).isNull();
        assertThat(narrowed("C3").command("AT+OLD").orElseThrow().variants().get(0).availability().replacement()).isEqualTo("AT+STROBE");
    }

    @Test
    void nothingIsSaidOfOtherChips() throws Exception {
        CommandSet c3 = narrowed("C3");
        assertThat(c3.chips()).containsExactly("C3");
        assertThat(c3.commands().stream().flatMap(command -> command.variants().stream())).allMatch(variant -> variant.availability().chips().isEmpty());
    }

    @Test
    void examplesThatTheChipCannotDoAreLeftOutAndSaid() throws Exception {
        assertThat(lamp("C8").examples()).hasSize(1);
        assertThat(lamp("C3").examples()).hasSize(3);
        Generated generated = new Pipeline().generate(new GenerateRequest(source(DESCRIPTOR), "com.example", EnumSet.allOf(Part.class), "C8"));
        assertThat(generated.leftOut()).extracting(SourceLocation::line).containsExactly(32, 33, 34, 47);
        assertThat(generated.docs().get("sample.md")).contains(">> AT+LAMP=1\n<< OK").doesNotContain("<fade>", "AT+STROBE", "C6");
        assertThat(generated.java().keySet()).noneMatch(path -> path.contains("Strobe"));
    }

    @Test
    void withoutAChipAllIsGeneratedAndNothingLeftOut() throws Exception {
        Generated generated = new Pipeline().generate(new GenerateRequest(source(DESCRIPTOR), "com.example", EnumSet.allOf(Part.class)));
        assertThat(generated.leftOut()).isEmpty();
        assertThat(generated.java().keySet()).anyMatch(path -> path.endsWith("Strobe.java"));
    }

    @Test
    void anUnknownChipIsOneErrorThatNamesTheChips() {
        assertThat(refused("C33", DESCRIPTOR)).containsExactly("command-set.yaml:1:1: error: unknown chip 'C33', it is one of C3, C6, C8 [unknown-chip]");
        assertThat(refused("C3", Descriptors.HEADER)).containsExactly("command-set.yaml:1:1: error: unknown chip 'C3', the set tells no chips apart [unknown-chip]");
    }

    @Test
    void whatTheChipHasAndWhatItNeedsMustAgree() {
        String bad = Descriptors.HEADER
                + """
                chips: [C3, C8]
                commands:
                  AT+X:
                    parameters: {way: {type: enum, values: {0: IN, 1: {name: OUT, only on: [C3]}}}}
                    set: {syntax: 'AT+X=<way>', where: {way: [OUT]}}
                """;
        assertThat(refused("C8", bad)).singleElement().asString().startsWith("command-set.yaml:16:").contains("OUT");
    }

    @ParameterizedTest
    @CsvSource({"esp-at-2.0, ESP8266, 3", "esp-at-2.2, ESP32-S2, 1", "winnermicro-w800-at, W800, 0"})
    void aShippedSetIsSoundForAChip(String id, String chip, int leftOut) throws Exception {
        DescriptorSource source = DescriptorSource.shipped(id, OneChipTest.class.getClassLoader()).orElseThrow();
        ChipRun run = new ChipRun(new Pipeline(), source, chip);
        CommandSet narrowed = run.narrow(Descriptors.shipped(id));
        assertThat(run.leftOut()).hasSize(leftOut);
        assertThat(narrowed.chips()).containsExactly(chip);
    }

    private static List<String> refused(String chip, String descriptor) {
        return catchThrowableOfType(DescriptorException.class, () -> narrowed(chip, descriptor)).problems().stream().map(Object::toString).toList();
    }
}
