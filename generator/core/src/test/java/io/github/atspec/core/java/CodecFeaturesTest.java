package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.core.run.Descriptors;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.LineProblem;
import io.github.atspec.runtime.codec.LineReader;
import io.github.atspec.runtime.codec.LineWriter;
import io.github.atspec.runtime.codec.Tolerance;
import io.github.atspec.runtime.codec.Span;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line can be made of, through generated code: literal bytes in and out. Strings are quoted always, skipped parameters in the middle keep their comma. */
class CodecFeaturesTest {
    private static final String DESCRIPTOR =
            """
            types:
              link: {type: int, range: 0..4}
              security: {type: enum, of: string, values: {open: OPEN, wpa2: WPA2}}
              fields: {type: bits, bits: {0: ECN, 1: SSID, 4: CHANNEL}, width: 8}
            state:
              mux: {type: {type: enum, values: {0: SINGLE, 1: MULTIPLE}}, initial: SINGLE}
              mask: {type: fields, initial: 3}
            commands:
              AT+MUX:
                parameters: {mode: {type: enum, values: {0: SINGLE, 1: MULTIPLE}}}
                set: {syntax: 'AT+MUX=<mode>', stores: {mux: <mode>}}
                read: {response: [{line: '+MUX:<mode>', reports: {mux: <mode>}}, OK]}
              AT+START:
                parameters:
                  link: {type: link, when: {mux: MULTIPLE}}
                  host: {type: host, bytes: 1..10}
                  port: port
                  alive: {type: int, range: 0..60, default: 5}
                set: {syntax: 'AT+START=[<link>,]<host>,<port>[,<alive>]'}
              AT+JOIN:
                parameters:
                  ssid: {type: string, bytes: 1..8}
                  password: {type: string, bytes: 8..63, secret: true}
                  security: security
                  channel: {type: int, range: 1..14}
                set:
                  syntax: 'AT+JOIN=[<ssid>],<password>[,<channel>[,<security>]]'
                  rules: ['<channel> >= 2 if <security> present and <security> = WPA2']
              AT+MID:
                parameters: {a: int, b: int, c: {type: int, nullable: true}, d: int}
                set: {syntax: 'AT+MID=<a>[,<b>],<c>,<d>'}
              AT+TYPES:
                parameters:
                  code: {type: int, base: 16, digits: 4, range: 0..0xFFFF}
                  fields: fields
                  on: {type: bool, wire: ['false', 'true']}
                  raw: {type: hex, bytes: 1..4}
                  address: {type: ip}
                  mac: {type: mac, quoting: optional}
                  big: {type: int, multiple of: 4}
                set: {syntax: 'AT+TYPES=<code>,<fields>,<on>,<raw>,<address>,<mac>,<big>'}
              AT+WORDS:
                parameters: {class: {type: string, quoting: never}, in: int, hash code: int}
                set: {syntax: 'AT+WORDS=<class>,<in>,<hash code>'}
              ATE:
                parameters: {echo: {type: enum, values: {0: 'OFF', 1: 'ON'}}}
                basic: {syntax: 'ATE[<echo>]'}
              AT+LIST:
                parameters:
                  kind: {type: enum, values: {0: NEAR, 1: FAR}}
                  name: {type: string, nullable: true}
                  level: {type: int, none: [-1, 0], range: 1..9}
                  rest: text
                read:
                  response:
                    - {line: '+LIST:<kind>,<name>,[<level>]', repeat: 0..n, as: items}
                    - {line: 'level=<level>', repeat: 0..1, as: level}
                    - {line: '<rest>', as: rest}
                    - OK
                  fails: [['+LIST:<kind>', ERROR]]
            events:
              data:
                parameters:
                  link: {type: link, when: {mux: MULTIPLE}}
                  size: {type: int, range: 0..100}
                  content: {type: bytes, count: <size>}
                lines:
                  pushed: {line: '+IPD,[<link>,]<size>:<content>'}
            """;
    private static GeneratedCodecs codecs;

    @BeforeAll
    static void generate() {
        codecs = new GeneratedCodecs(Descriptors.sample(DESCRIPTOR));
    }

    private static String request(String variant, String line) {
        return codecs.roundTrip(codecs.variant(variant).request(), line);
    }

    private static String value(String variant, String line) {
        return codecs.read(codecs.variant(variant).request(), line).toString();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "AT+START=\"a,b\",80 | Set[link=null, host=a,b, port=80, alive=null]",
                "AT+START=3,\"a\",80,7 | Set[link=3, host=a, port=80, alive=7]",
                "AT+START=\"5\",80 | Set[link=null, host=5, port=80, alive=null]"
            })
    void aHeadGroupIsInOrOutWithItsComma(String line, String value) {
        assertThat(value("AT+START set", line)).isEqualTo(value);
        assertThat(request("AT+START set", line)).isEqualTo(line);
    }

    @Test
    void anEmptyFieldAtTheEndIsAHoleAndNotWrittenAgain() {
        assertThat(request("AT+START set", "AT+START=\"a\",80,")).isEqualTo("AT+START=\"a\",80");
        assertThat(value("AT+START set", "AT+START=\"a\",80,,")).isEqualTo("Mismatch[offset=16, expected=the end of the line]");
    }

    @Test
    void aKnownModeDecidesWhetherAHeadGroupIsAllowed() {
        CommandSpec<?, ?> start = codecs.variant("AT+START set");
        Object withLink = codecs.read(start.request(), "AT+START=3,\"a\",80");
        Object without = codecs.read(start.request(), "AT+START=\"a\",80");
        Class<?> mux = codecs.compilation().load("com.example.modem.model.MuxState");
        codecs.mode("mux").learn(mux.getEnumConstants()[0]);
        try {
            assertThat(value("AT+START set", "AT+START=3,\"a\",80"))
                    .isEqualTo("Invalid[parameter=link, value=3, rule=is given only when mux = MULTIPLE]");
            assertThatThrownBy(() -> codecs.write(start.request(), withLink)).hasMessage("<link> = 3: is given only when mux = MULTIPLE");
            codecs.mode("mux").learn(mux.getEnumConstants()[1]);
            assertThatThrownBy(() -> codecs.write(start.request(), without)).hasMessage("<link> = nothing: must be given when mux = MULTIPLE");
            assertThat(codecs.write(start.request(), withLink)).hasToString("AT+START=3,\"a\",80");
        } finally {
            codecs.mode("mux").forget();
        }
    }

    @Test
    void aModeIsLearntFromWhatIsStoredAndReported() {
        CommandSpec<?, ?> set = codecs.variant("AT+MUX set");
        succeed(set, codecs.read(set.request(), "AT+MUX=1"), io.github.atspec.runtime.spec.Done.DONE);
        assertThat(codecs.mode("mux").value()).hasToString("MULTIPLE");
        CommandSpec<?, ?> read = codecs.variant("AT+MUX read");
        LineCodec<?> line = ((Step.Info<?, ?, ?>) read.steps().get(0)).codec();
        succeed(read, codecs.read(read.request(), "AT+MUX?"), codecs.read(line, "+MUX:0"));
        assertThat(codecs.mode("mux").value()).hasToString("SINGLE");
        codecs.mode("mux").forget();
    }

    @SuppressWarnings("unchecked") // The values came from the codecs of this specification.
    private static <Q, R> void succeed(CommandSpec<Q, R> spec, Object request, Object response) {
        spec.succeeded().accept((Q) request, (R) response);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "AT+JOIN=\"home\",\"12345678\"",
                "AT+JOIN=,\"12345678\"",
                "AT+JOIN=\"\\\"\\\\\",\"12345678\",6,\"wpa2\"",
                "AT+JOIN=\"h\",\"12345678\",6"
            })
    void slotsAndNestedTailsRoundTrip(String line) {
        assertThat(request("AT+JOIN set", line)).isEqualTo(line);
    }

    @Test
    void aNestedTailNeedsTheOneAroundIt() {
        assertThat(value("AT+JOIN set", "AT+JOIN=,\"12345678\",,\"open\""))
                .isEqualTo("Invalid[parameter=channel, value=nothing, rule=must be given with <security>]");
    }

    @Test
    void aRuleBetweenValuesIsChecked() {
        assertThat(value("AT+JOIN set", "AT+JOIN=,\"12345678\",1,\"wpa2\""))
                .isEqualTo("Invalid[parameter=channel, value=1, rule=breaks the rule <channel> >= 2 if <security> present and <security> = WPA2]");
        assertThat(request("AT+JOIN set", "AT+JOIN=,\"12345678\",1,\"open\"")).isEqualTo("AT+JOIN=,\"12345678\",1,\"open\"");
    }

    @Test
    void aSecretIsMaskedInMessagesTextsAndTraces() {
        LineCodec<?> join = codecs.variant("AT+JOIN set").request();
        assertThat(value("AT+JOIN set", "AT+JOIN=,\"1234\"")).isEqualTo("Invalid[parameter=password, value=***, rule=must be 8..63 bytes long]");
        assertThat(value("AT+JOIN set", "AT+JOIN=\"h\",\"12345678\"")).endsWith("[ssid=h, password=***, channel=null, security=null]");
        LineReader in = new LineReader(codecs.dialect()).reset(Bytes.utf8("AT+JOIN=\"h\",\"12345678\""));
        join.read(in);
        assertThat(in.secrets()).containsExactly(new Span(13, 21));
        assertThat(writer(join, codecs.read(join, "AT+JOIN=\"h\",\"12345678\"")).secrets()).containsExactly(new Span(13, 21));
    }

    @SuppressWarnings("unchecked") // The value came from this codec.
    private static <T> LineWriter writer(LineCodec<T> codec, Object value) {
        LineWriter out = new LineWriter(codecs.dialect());
        codec.write(out, (T) value);
        return out;
    }

    @ParameterizedTest
    @CsvSource({"AT+MID=1|2|3|4", "AT+MID=1||3|4", "AT+MID=1|||4", "AT+MID=-1|+02|3|4"})
    void aSkippedMiddleKeepsItsComma(String bars) {
        String line = bars.replace('|', ',');
        assertThat(request("AT+MID set", line)).isEqualTo(line.replace("+02", "2"));
    }

    @Test
    void tooFewFieldsAreAMismatch() {
        assertThat(value("AT+MID set", "AT+MID=1,2,3")).isEqualTo("Mismatch[offset=12, expected=',']");
        assertThat(value("AT+MID set", "AT+MID=1,2,3,")).isEqualTo("Mismatch[offset=13, expected=a number for <d>]");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "AT+TYPES=00fF,19,true,0aFF,\"FE80::0:1\",0A:00:00:00:00:01,8 | AT+TYPES=00FF,19,true,0AFF,\"fe80::1\",0a:00:00:00:00:01,8",
                "AT+TYPES=1234,0,false,00,\"10.0.0.1\",\"0a:00:00:00:00:01\",-4 | AT+TYPES=1234,0,false,00,\"10.0.0.1\",0a:00:00:00:00:01,-4"
            })
    void valuesAreWrittenInTheirCanonicalSpelling(String line, String written) {
        assertThat(request("AT+TYPES set", line)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "AT+TYPES=10000,0,true,00,\"::\",00:00:00:00:00:00,0 | Invalid[parameter=code, value=65536, rule=must be in 0..65535]",
                "AT+TYPES=1,256,true,00,\"::\",00:00:00:00:00:00,0 | Invalid[parameter=fields, value=256, rule=must be in 0..255]",
                "AT+TYPES=1,0,true,0011223344,\"::\",00:00:00:00:00:00,0 | Invalid[parameter=raw, value=\\x00\\x11\"3D, rule=must be 1..4 bytes long]",
                "AT+TYPES=1,0,true,00,\"::\",00:00:00:00:00:00,6 | Invalid[parameter=big, value=6, rule=must be a multiple of 4]",
                "AT+TYPES=1,0,1,00,\"::\",00:00:00:00:00:00,4 | Mismatch[offset=13, expected='false' or 'true']"
            })
    void valuesThatBreakARuleAreToldFromLinesThatAreDifferent(String line, String problem) {
        assertThat(value("AT+TYPES set", line)).isEqualTo(problem);
    }

    @Test
    void parametersMayBeNamedLikeAnything() {
        assertThat(request("AT+WORDS set", "AT+WORDS=x,1,2")).isEqualTo("AT+WORDS=x,1,2");
    }

    @ParameterizedTest
    @CsvSource({"ATE", "ATE0", "ATE1"})
    void aPlainGroupIsInOrOutWithAllItsText(String line) {
        assertThat(request("ATE basic", line)).isEqualTo(line);
    }

    @Test
    void anUnlistedConstantOfARequestIsRefused() {
        assertThat(value("ATE basic", "ATE7")).isEqualTo("Invalid[parameter=echo, value=7, rule=must be one of 0, 1]");
        assertThat(value("AT+JOIN set", "AT+JOIN=,\"12345678\",1,\"wep\"")).isEqualTo("Invalid[parameter=security, value=wep, rule=must be one of open, wpa2]");
    }

    @Test
    void anUnlistedConstantOfAResponseSurvivesLenientReading() {
        Bytes line = Bytes.utf8("+LIST:9,\"a\",5");
        assertThat(codecs.write(info(0), codecs.read(info(0), line, Tolerance.LENIENT))).isEqualTo(line);
        assertThat(codecs.read(info(0), line)).isEqualTo(new LineProblem.Invalid("kind", "9", "is not listed"));
    }

    private static LineCodec<?> info(int step) {
        return ((Step.Info<?, ?, ?>) codecs.variant("AT+LIST read").steps().get(step)).codec();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "+LIST:1,\"a\",5,,, | +LIST:1,\"a\",5",
                "+LIST:1,,5 | +LIST:1,,5",
                "+LIST:1 | +LIST:1,,",
                "+LIST:1,\"\" | +LIST:1,\"\",",
                "+LIST:1,,-1 | +LIST:1,,"
            })
    void fieldsMissingOrEmptyAtTheEndOfAResponseMeanNothing(String line, String written) {
        assertThat(codecs.roundTrip(info(0), line)).isEqualTo(written);
    }

    @Test
    void theFirstSpellingOfNoValueIsWrittenWhereTheFieldIsMandatory() {
        assertThat(codecs.roundTrip(info(1), "level=0")).isEqualTo("level=-1");
        assertThat(codecs.roundTrip(info(1), "level=12")).isEqualTo("Invalid[parameter=level, value=12, rule=must be in 1..9]");
    }

    @Test
    void textTakesTheRestOfTheLine() {
        assertThat(codecs.roundTrip(info(2), "anything, \"at\" all:")).isEqualTo("anything, \"at\" all:");
        assertThat(info(2).strong()).isFalse();
        assertThat(info(2).head()).isEmpty();
    }

    @Test
    void aPayloadIsCountedInEveryShape() {
        LineCodec<?> pushed = codecs.events().get(0).spellings().get(0).codec();
        assertThat(pushed.payloadMark()).isEqualTo(':');
        assertThat(length(pushed, "+IPD,5:")).isEqualTo(5);
        assertThat(length(pushed, "+IPD,3,200:")).isEqualTo(200);
        assertThat(length(pushed, "+IPD,3,5")).isEqualTo(-1);
        assertThat(length(pushed, "+IPX,5:")).isEqualTo(-1);
        Bytes line = Bytes.of("+IPD,3,4:\r\n\0:".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(codecs.write(pushed, codecs.read(pushed, line))).isEqualTo(line);
        assertThat(codecs.read(pushed, "+IPD,3:ab")).isInstanceOf(LineProblem.Mismatch.class);
        assertThat(codecs.read(pushed, "+IPD,3:abcd")).isInstanceOf(LineProblem.Mismatch.class);
    }

    private static long length(LineCodec<?> codec, String soFar) {
        return codec.payloadLength(new LineReader(codecs.dialect()).reset(Bytes.utf8(soFar)));
    }
}
