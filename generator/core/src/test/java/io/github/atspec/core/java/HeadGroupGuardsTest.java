package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.core.run.Descriptors;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.spec.CommandSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A mode decides whether a head group is there; elsewhere a guard of a parameter says nothing. */
class HeadGroupGuardsTest {
    private static final String DESCRIPTOR =
            """
            state: {mux: {type: {type: enum, values: {0: SINGLE, 1: MULTIPLE}}, initial: SINGLE}}
            commands:
              AT+MUX:
                parameters: {mode: {type: enum, values: {0: SINGLE, 1: MULTIPLE}}}
                set: {syntax: 'AT+MUX=<mode>', stores: {mux: <mode>}}
              AT+SHOW:
                parameters: {head: int, link: {type: int, range: 0..4, when: {mux: MULTIPLE}}, a: int}
                set: {syntax: 'AT+SHOW=[<head>,]<a>[,<link>]'}
            events:
              opened:
                parameters: {link: {type: int, range: 0..4, when: {mux: MULTIPLE}}}
                lines: {opened: {line: '[<link>,]OPENED'}}
            """;
    private static GeneratedCodecs codecs;

    @BeforeAll
    static void generate() {
        codecs = new GeneratedCodecs(Descriptors.sample(DESCRIPTOR));
    }

    @BeforeEach
    void nothingIsKnown() {
        codecs.mode("mux").forget();
    }

    private static void know(int mode) {
        codecs.mode("mux").learn(codecs.compilation().load("com.example.modem.model.MuxState").getEnumConstants()[mode]);
    }

    private static LineCodec<?> opened() {
        return codecs.events().get(0).spellings().get(0).codec();
    }

    @Test
    void aGuardOutsideAHeadGroupRefusesNothing() {
        CommandSpec<?, ?> show = codecs.variant("AT+SHOW set");
        know(0);
        assertThat(codecs.roundTrip(show.request(), "AT+SHOW=1,2,3")).isEqualTo("AT+SHOW=1,2,3");
        know(1);
        assertThat(codecs.roundTrip(show.request(), "AT+SHOW=2")).isEqualTo("AT+SHOW=2");
    }

    @Test
    void bytesOfTheDeviceDecideEvenAgainstAKnownMode() {
        know(0);
        assertThat(codecs.read(opened(), "3,OPENED")).hasToString("Opened[link=3]");
        know(1);
        assertThat(codecs.read(opened(), "OPENED")).hasToString("Opened[link=null]");
    }

    @Test
    void theDeviceWritesAHeadGroupOnlyInItsMode() {
        Object event = codecs.read(opened(), "3,OPENED");
        assertThat(codecs.write(opened(), event)).hasToString("3,OPENED");
        know(0);
        assertThat(codecs.write(opened(), event)).hasToString("OPENED");
    }

    @Test
    void theDeviceDoesNotLeaveOutAHeadGroupThatItsModeDemands() {
        Object event = codecs.read(opened(), "OPENED");
        know(1);
        assertThatThrownBy(() -> codecs.write(opened(), event)).hasMessage("<link> = nothing: must be given when mux = MULTIPLE");
    }
}
