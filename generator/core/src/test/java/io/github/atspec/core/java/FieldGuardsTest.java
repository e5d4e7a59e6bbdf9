package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.core.run.Descriptors;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.spec.CommandSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mode decides whether a field is in a line: of the bytes that a device sends where several spellings fit, of those that it writes always. */
class FieldGuardsTest {
    private static final String DESCRIPTOR =
            """
            state:
              columns: {type: {type: bits, bits: {0: NAME, 1: RSSI, 2: CHANNEL}}, initial: [NAME, RSSI, CHANNEL]}
              source: {type: bool, initial: false}
            commands:
              AT+MODES:
                parameters: {columns: {type: bits, bits: {0: NAME, 1: RSSI, 2: CHANNEL}}, source: bool}
                set: {syntax: 'AT+MODES=<columns>,<source>', stores: [{columns: <columns>}, {source: <source>}]}
              AT+TO:
                parameters: {link: int, name: string}
                set: {syntax: 'AT+TO=<link>,<name>', guard: {link: {source: true}}}
            events:
              found:
                parameters: {name: string, rssi: int, channel: int}
                lines: {only: {line: '+FOUND:<name>,<rssi>,<channel>', guard: {name: {columns: {has: NAME}}, rssi: {columns: {has: RSSI}}, channel: {columns: {has: CHANNEL}}}}}
              letter:
                parameters: {size: int, from: ipv4, port: int, data: {type: bytes, count: <size>}}
                lines: {only: {line: '+LETTER:<size>,<from>,<port>,<data>', guard: {from: {source: true}, port: {source: true}}}}
            """;
    private static final int NAME = 1;
    private static final int RSSI = 2;
    private static final int CHANNEL = 4;
    private static GeneratedCodecs codecs;

    @BeforeAll
    static void generate() {
        codecs = new GeneratedCodecs(Descriptors.sample(DESCRIPTOR));
    }

    @BeforeEach
    void nothingIsKnown() {
        codecs.mode("columns").forget();
        codecs.mode("source").forget();
    }

    private static void columns(int mask) {
        codecs.learnBits("columns", mask);
    }

    private static LineCodec<?> found() {
        return codecs.events().get(0).spellings().get(0).codec();
    }

    private static LineCodec<?> letter() {
        return codecs.events().get(1).spellings().get(0).codec();
    }

    private static long payload(String begun) {
        return letter().payloadLength(new LineReader(codecs.dialect()).reset(Bytes.utf8(begun)));
    }

    @Test
    void bytesThatOnlyOneSpellingFitsAreReadRightAgainstAnyBelief() {
        columns(CHANNEL);
        assertThat(codecs.read(found(), "+FOUND:\"den\",-60,6")).hasToString("Found[name=den, rssi=-60, channel=6]");
        assertThat(codecs.read(found(), "+FOUND:\"den\"")).hasToString("Found[name=den, rssi=null, channel=null]");
        assertThat(codecs.read(found(), "+FOUND:")).hasToString("Found[name=null, rssi=null, channel=null]");
    }

    @Test
    void theBeliefDecidesWhereSeveralSpellingsFit() {
        columns(NAME | RSSI);
        assertThat(codecs.read(found(), "+FOUND:\"den\",6")).hasToString("Found[name=den, rssi=6, channel=null]");
        columns(NAME | CHANNEL);
        assertThat(codecs.read(found(), "+FOUND:\"den\",6")).hasToString("Found[name=den, rssi=null, channel=6]");
    }

    @Test
    void theDeviceWritesTheFieldsWhoseGuardsHold() {
        Object event = codecs.read(found(), "+FOUND:\"den\",-60,6");
        columns(RSSI | CHANNEL);
        assertThat(codecs.write(found(), event)).hasToString("+FOUND:-60,6");
        columns(NAME | CHANNEL);
        assertThat(codecs.write(found(), event)).hasToString("+FOUND:\"den\",6");
        columns(0);
        assertThat(codecs.write(found(), event)).hasToString("+FOUND:");
    }

    @Test
    void theDeviceDoesNotLeaveOutAFieldThatItsModeDemands() {
        Object event = codecs.read(found(), "+FOUND:\"den\"");
        columns(NAME | RSSI);
        assertThatThrownBy(() -> codecs.write(found(), event)).hasMessage("<rssi> = nothing: must be given when columns has bit 1");
    }

    @Test
    void aRequestIsRefusedOnAccountOfAModeThatIsKnown() {
        CommandSpec<?, ?> to = codecs.variant("AT+TO set");
        assertThat(codecs.roundTrip(to.request(), "AT+TO=1,\"a\"")).isEqualTo("AT+TO=1,\"a\"");
        Object request = codecs.read(to.request(), "AT+TO=1,\"a\"");
        codecs.mode("source").learn(false);
        assertThatThrownBy(() -> codecs.write(to.request(), request)).hasMessage("<link> = 1: is given only when source = 1");
    }

    @Test
    void theModeSaysWhereAPayloadBegins() {
        codecs.mode("source").learn(true);
        assertThat(payload("+LETTER:5,")).isNegative();
        assertThat(payload("+LETTER:5,\"10.0.0.1\",80,")).isEqualTo(5);
        codecs.mode("source").learn(false);
        assertThat(payload("+LETTER:5,")).isEqualTo(5);
    }

    @Test
    void aWholeLineWithAPayloadIsReadRightAgainstAnyBelief() {
        codecs.mode("source").learn(false);
        assertThat(codecs.read(letter(), "+LETTER:5,\"10.0.0.1\",80,hello")).asString().contains("port=80");
        codecs.mode("source").learn(true);
        assertThat(codecs.read(letter(), "+LETTER:5,hello")).asString().contains("port=null");
    }
}
