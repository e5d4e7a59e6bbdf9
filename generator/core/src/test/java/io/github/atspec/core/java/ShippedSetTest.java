package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.Sets;
import io.github.atspec.core.differential.Subjects;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.run.Part;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.spec.CommandSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code generated from the shipped command sets, and every line of the manual of the smallest. */
class ShippedSetTest {
    private static CommandSet set;
    private static GeneratedCodecs codecs;

    @BeforeAll
    static void generate() {
        set = Shipped.set();
        codecs = new GeneratedCodecs(set);
    }

    @ParameterizedTest
    @CsvSource({"3gpp-27007-core, ThreeGpp27007Core", "ai-thinker-combo-at, AiThinkerComboAt", "esp-at-2.0, EspAt20", "esp-at-2.1, EspAt21", "esp-at-2.2, EspAt22", "winnermicro-w800-at, WinnermicroW800At"})
    void modelClientAndEmulatorCompileTogetherWithoutWarnings(String id, String client) {
        assertThat(Subjects.generated(id).load("client." + client)).isInterface();
    }

    static List<String> sets() {
        return Sets.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void sourcesAreTheSameTwice(String id) {
        assertThat(Shipped.sources(Shipped.set(id), Part.CLIENT, Part.EMULATOR))
                .isEqualTo(Shipped.sources(Shipped.set(id), Part.CLIENT, Part.EMULATOR));
    }

    /** The literal requests of the manual, lines 30 to 300. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT+SOCKET=3,10086",
                "AT+SOCKET=1,8001",
                "AT+SOCKET=2,192.168.31.239,23333",
                "AT+SOCKET=3,8888",
                "AT+SOCKET=4,192.168.31.239,60000",
                "AT+SOCKET?",
                "AT+SOCKETSEND=1,3",
                "AT+SOCKETSENDLINE=2,10,1234567890",
                "AT+SOCKETREAD=1",
                "AT+SOCKETDEL=1",
                "AT+SOCKETRECVCFG=0",
                "AT+SOCKETTT",
                "AT+SOCKET=4,192.168.31.98,18",
                "AT+SOCKETTT=2",
                "AT+SOCKETAUTOTT=1,10086",
                "AT+SOCKETAUTOTT=4,192.168.31.239,60000",
                "AT+SOCKETAUTOTT?",
                "AT+SSLCRET=1,10",
                "AT+SSLCRET=1",
                "AT+WDOMAIN=www.baidu.com",
                "AT+WDNS?",
                "AT+WDNS=114.114.114.114"
            })
    void aRequestOfTheManualIsReadByOneVariantAndWrittenAgain(String line) {
        assertThat(requestsThatRead(line)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,4,3,192.168.31.239,60000,-1,0",
                "+EVENT:SocketDown,1,21",
                "+SOCKETREAD,1,21,Hello From TCP Server",
                "connect success ConID=1",
                "+SOCKETAUTOTT:4,192.168.31.239,60000",
                "+SSLCRET:1,10,1234567890",
                "+WDOMAIN:14.119.104.189",
                "+WDNS:192.168.3.1,0.0.0.0",
                "+WDNS:114.114.114.114"
            })
    void aLineOfTheDeviceInTheManualIsReadAndWrittenAgain(String line) {
        assertThat(deviceLinesThatRead(line)).isNotEmpty().containsOnly(line);
    }

    @Test
    void theMisprintedRequestOfTheManualIsReadByNone() {
        assertThat(requestsThatRead("AT+SOCKETTT=UDPServerTTMode")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOfTheDescriptorRoundTrips() {
        Stream<Example> examples = Stream.concat(
                set.commands().stream().flatMap(command -> command.examples().stream()), set.events().stream().flatMap(event -> event.examples().stream()));
        return examples.map(example -> DynamicTest.dynamicTest(example.location().toString(), () -> example.steps().forEach(step -> roundTrips(example, step))));
    }

    private static void roundTrips(Example example, Step step) {
        if (step instanceof Step.Request request) {
            List<String> written = requestsThatRead(request.text());
            if (example.wrong()) {
                assertThat(written).isEmpty();
            } else if (!written.isEmpty() || !refused(example)) {
                assertThat(written).containsExactly(Objects.requireNonNullElse(request.formatsAs(), request.text()));
            }
        } else if (step instanceof Step.FromDevice line && !fixed().contains(line.text())) {
            assertThat(deviceLinesThatRead(line.text())).isNotEmpty().containsOnly(Objects.requireNonNullElse(line.formatsAs(), line.text()));
        }
    }

    /** Requests that show a refusal may hold values that break a rule. */
    private static boolean refused(Example example) {
        return example.steps().stream().anyMatch(step -> step instanceof Step.FromDevice line && line.text().equals("ERROR"));
    }

    private static List<String> fixed() {
        List<String> fixed = new ArrayList<>(set.dialect().success());
        fixed.addAll(set.dialect().failure());
        fixed.addAll(set.dialect().prompts());
        return fixed;
    }

    private static List<String> requestsThatRead(String line) {
        return codecs.variants().stream().map(CommandSpec::request).filter(codec -> reads(codec, line)).map(codec -> codecs.roundTrip(codec, line)).toList();
    }

    private static List<String> deviceLinesThatRead(String line) {
        return codecs.deviceLines().stream().filter(codec -> reads(codec, line)).map(codec -> codecs.roundTrip(codec, line)).toList();
    }

    private static boolean reads(LineCodec<?> codec, String line) {
        return !(codecs.read(codec, line) instanceof io.github.atspec.runtime.codec.LineProblem);
    }
}
