package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.run.Descriptors;
import org.junit.jupiter.api.Test;

/** Text of a descriptor cannot break out of the comments, literals and names it is put into. */
class HostileTextTest {
    private static final String TEXT = "*/ class X { static { throw new Error(); } } /* \\u002a\\u002f {@code x @deprecated <b> & $T $L %s \"quoted\" \\";

    private static GeneratedCodecs generate(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return new GeneratedCodecs(Descriptors.sample(
                """
                types:
                  kind: {type: enum, summary: TEXT, values: {1: {name: CLIENT, summary: TEXT}, 2: {name: SEED, summary: TEXT}}}
                state:
                  mode: {summary: TEXT, type: {type: enum, values: {0: 'OFF', 1: {name: 'ON', summary: TEXT}}}, initial: 'OFF'}
                commands:
                  AT+X:
                    summary: TEXT
                    description: TEXT
                    parameters:
                      kind: {type: kind, summary: TEXT}
                      'a*/b\\u0022': {type: int, unit: TEXT, values: {0: TEXT}, summary: TEXT}
                    set:
                      summary: TEXT
                      syntax: 'AT+X=<kind>,<a*/b\\u0022>'
                      when: {mode: 'ON'}
                      response: [{line: '+X*/\\\\u0022$L:<kind>', as: 'l*/ine'}, OK]
                    execute:
                      response: ['"*/\\\\u000a"', OK]
                events:
                  'e*/v':
                    summary: TEXT
                    parameters: {kind: {type: kind, summary: TEXT}}
                    lines: {'s*/p': {line: '+E"$T\\\\\\\\:<kind>'}}
                """
                        .replace("TEXT", quoted)));
    }

    @Test
    void generatedSourcesCompileAndReadWhatTheDescriptorSays() {
        GeneratedCodecs codecs = generate(TEXT);
        assertThat(codecs.roundTrip(codecs.variant("AT+X set").request(), "AT+X=1,5")).isEqualTo("AT+X=1,5");
        assertThat(codecs.deviceLines()).extracting(line -> line.head()).containsExactly("+X*/\\u0022$L:", "+E\"$T\\\\:");
        assertThat(codecs.roundTrip(codecs.deviceLines().get(0), "+X*/\\u0022$L:2")).isEqualTo("+X*/\\u0022$L:2");
    }

    @Test
    void proseMayHoldAnyCharacter() {
        StringBuilder all = new StringBuilder("x");
        for (char c = ' '; c < 0x2100; c++) {
            boolean printable = c != 0x7F && !(c >= 0x80 && c < 0xA0);
            all.append(printable ? c : ' ');
        }
        GeneratedCodecs codecs = generate(all.toString());
        assertThat(codecs.roundTrip(codecs.variant("AT+X set").request(), "AT+X=1,5")).isEqualTo("AT+X=1,5");
    }
}
