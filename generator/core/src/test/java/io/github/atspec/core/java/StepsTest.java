package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.run.Descriptors;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.spec.FailureSpec;
import io.github.atspec.runtime.spec.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a generated specification says about a command, through its generated functions. */
class StepsTest {
    private static GeneratedCodecs codecs;

    @BeforeAll
    static void generate() {
        codecs = new GeneratedCodecs(Descriptors.sample(
                """
                types:
                  id: {type: int, range: 0..9}
                  kind: {type: enum, values: {1: A, 2: B}}
                state:
                  mode: {type: {type: enum, values: {0: 'OFF', 1: 'ON'}}, initial: 'OFF'}
                  flags: {type: {type: bits, bits: {0: X, 1: Y}}, initial: 0}
                commands:
                  AT+ALL:
                    parameters: {id: id, kind: kind, n: int, code: int}
                    set:
                      variants:
                        one:
                          syntax: 'AT+ALL=<id>[,<kind>]'
                          when: {mode: 'ON'}
                          time-out: 1500 ms
                          response:
                            - {line: '+HEAD:<id>', match: [id]}
                            - {line: '+OPT:<kind>', repeat: 0..1, as: option, match: [kind], when: {flags: {has: Y}}}
                            - {line: '+ROW:<n>', repeat: 0..n, as: rows}
                            - {event: opened, repeat: 0..1, match: [id]}
                            - DONE
                            - OK
                          fails: [['+ALL:<code>', ERROR], ['BUSY', ERROR]]
                  AT+PUT:
                    parameters: {size: {type: int, range: 0..99}, data: {type: bytes, count: <size>, secret: true}}
                    set: {syntax: 'AT+PUT=<size>', response: ['>', {payload: data, count: <size>}, OK]}
                  AT+RAW:
                    execute: {response: ['>', {passthrough: raw}, OK]}
                  AT+FLAGS:
                    parameters: {bits: {type: bits, bits: {0: X, 1: Y}}}
                    set: {syntax: 'AT+FLAGS=<bits>', stores: {flags: {add: <bits>}}}
                    execute: {stores: {mode: initial}}
                events:
                  opened:
                    parameters: {id: id, why: {type: int}}
                    lines:
                      short: {line: '<id>,OPENED', when: {mode: 'OFF'}}
                      long: {line: '+OPENED:<id>,<why>', rules: ['<id> <= <why>']}
                """));
    }

    private static Object request(String variant, String line) {
        return codecs.read(codecs.variant(variant).request(), line);
    }

    @Test
    void aSpecificationSaysWhatTheDescriptorSays() {
        CommandSpec<?, ?> all = codecs.variant("AT+ALL set one");
        assertThat(all.timeOut()).isEqualTo(Duration.ofMillis(1500));
        assertThat(all.steps()).extracting(StepsTest::text).containsExactly("head 1..1", "option 0..1", "rows 0.." + Integer.MAX_VALUE, "opened 0..1", "DONE", "OK");
        assertThat(all.failures()).extracting(FailureSpec::code).containsExactly("ERROR", "ERROR");
        assertThat(all.failures().get(0).details()).hasSize(1);
        assertThat(codecs.roundTrip(all.failures().get(0).details().get(0), "+ALL:-7")).isEqualTo("+ALL:-7");
        assertThat(codecs.roundTrip(all.failures().get(1).details().get(0), "BUSY")).isEqualTo("BUSY");
    }

    private static String text(Step<?, ?> step) {
        if (step instanceof Step.Info<?, ?, ?> info) {
            return info.name() + " " + info.min() + ".." + info.max();
        } else if (step instanceof Step.Announced<?, ?, ?> announced) {
            return announced.name() + " " + announced.min() + ".." + announced.max();
        }
        return step instanceof Step.Fixed<?, ?> fixed ? fixed.text() : step.getClass().getSimpleName();
    }

    @Test
    void aLineBelongsToTheRequestWhoseValuesItRepeats() {
        Object request = request("AT+ALL set one", "AT+ALL=3");
        assertThat(matches(0, request, "+HEAD:3")).isTrue();
        assertThat(matches(0, request, "+HEAD:4")).isFalse();
        assertThat(matches(1, request, "+OPT:2")).isTrue();
        assertThat(matches(1, request("AT+ALL set one", "AT+ALL=3,1"), "+OPT:2")).isFalse();
        assertThat(matches(1, request("AT+ALL set one", "AT+ALL=3,2"), "+OPT:2")).isTrue();
    }

    private static boolean matches(int step, Object request, String line) {
        return matches((Step.Info<?, ?, ?>) codecs.variant("AT+ALL set one").steps().get(step), request, line);
    }

    @SuppressWarnings("unchecked") // The request came from the same specification.
    private static <Q, T> boolean matches(Step.Info<Q, ?, T> info, Object request, String line) {
        return info.match().test((Q) request, (T) codecs.read(info.codec(), line));
    }

    @Test
    void anEventBelongsToTheRequestToo() {
        Step.Announced<?, ?, ?> opened = (Step.Announced<?, ?, ?>) codecs.variant("AT+ALL set one").steps().get(3);
        assertThat(opened.event().name()).isEqualTo("opened");
        assertThat(announced(opened, request("AT+ALL set one", "AT+ALL=3"), "3,OPENED")).isTrue();
        assertThat(announced(opened, request("AT+ALL set one", "AT+ALL=3"), "4,OPENED")).isFalse();
    }

    @SuppressWarnings("unchecked") // The request came from the same specification.
    private static <Q, E> boolean announced(Step.Announced<Q, ?, E> step, Object request, String line) {
        return step.match().test((Q) request, (E) codecs.read(step.event().spellings().get(0).codec(), line));
    }

    @Test
    void aResponseIsMadeFromLinesAndTakenApartAgain() {
        CommandSpec<?, ?> all = codecs.variant("AT+ALL set one");
        Collected lines = new Collected();
        lines.add("head", codecs.read(line(all, 0), "+HEAD:3"));
        lines.add("rows", codecs.read(line(all, 2), "+ROW:1"));
        lines.add("rows", codecs.read(line(all, 2), "+ROW:2"));
        assertThat(takenApart(all, lines)).containsExactly("+HEAD:3", "+ROW:1", "+ROW:2");
    }

    private static LineCodec<?> line(CommandSpec<?, ?> spec, int step) {
        return ((Step.Info<?, ?, ?>) spec.steps().get(step)).codec();
    }

    private static <Q, R> List<String> takenApart(CommandSpec<Q, R> spec, Collected lines) {
        R response = spec.assemble().apply(lines);
        return spec.steps().stream()
                .filter(Step.Info.class::isInstance)
                .flatMap(step -> written((Step.Info<?, R, ?>) step, response).stream())
                .toList();
    }

    private static <R, T> List<String> written(Step.Info<?, R, T> info, R response) {
        return info.values().apply(response).stream().map(value -> codecs.write(info.codec(), value).utf8()).toList();
    }

    @Test
    void guardsAreFalseOnlyWhenKnownToBe() {
        CommandSpec<?, ?> all = codecs.variant("AT+ALL set one");
        Step.Info<?, ?, ?> option = (Step.Info<?, ?, ?>) all.steps().get(1);
        assertThat(all.expected().getAsBoolean()).isTrue();
        assertThat(option.expected().getAsBoolean()).isTrue();
        Object off = codecs.compilation().load("com.example.modem.model.Mode").getEnumConstants()[0];
        codecs.mode("mode").learn(off);
        assertThat(all.expected().getAsBoolean()).isFalse();
        codecs.mode("mode").forget();
    }

    @Test
    void aPayloadTakesThePlaceOfItsZeros() {
        CommandSpec<?, ?> put = codecs.variant("AT+PUT set");
        assertThat(received(put, "AT+PUT=3", Bytes.utf8("abc"))).isEqualTo("AT+PUT=3 with abc of 3, secret");
    }

    @SuppressWarnings("unchecked") // The request came from the same specification.
    private static <Q, R> String received(CommandSpec<Q, R> spec, String line, Bytes data) {
        Step.Payload<Q, R> payload = (Step.Payload<Q, R>) spec.steps().get(1);
        Q request = (Q) codecs.read(spec.request(), line);
        assertThat(payload.data().apply(request)).isEqualTo(Bytes.zeros(data.length()));
        Q whole = payload.with().apply(request, data);
        return codecs.write(spec.request(), whole).utf8() + " with " + payload.data().apply(whole).utf8() + " of " + payload.count().applyAsLong(whole)
                + (payload.secret() ? ", secret" : "");
    }

    @Test
    void aLengthBeyondTheDialectsLongestPayloadIsRefusedBeforeAnythingIsKept() {
        assertThat(request("AT+PUT set", "AT+PUT=100")).hasToString("Invalid[parameter=size, value=100, rule=must be in 0..99]");
    }

    @Test
    void passthroughIsAStep() {
        assertThat(codecs.variant("AT+RAW execute").steps()).extracting(step -> step.getClass().getSimpleName()).containsExactly("Prompt", "Passthrough", "Fixed");
    }

    @Test
    void bitsAreAddedToWhatTheHostBelieves() {
        CommandSpec<?, ?> flags = codecs.variant("AT+FLAGS set");
        Object one = maskOf(1);
        codecs.mode("flags").learn(one);
        succeed(flags, request("AT+FLAGS set", "AT+FLAGS=2"));
        assertThat(codecs.mode("flags").value()).isEqualTo(maskOf(3));
        codecs.mode("flags").forget();
        succeed(codecs.variant("AT+FLAGS execute"), request("AT+FLAGS execute", "AT+FLAGS"));
        assertThat(codecs.mode("mode").value()).hasToString("OFF");
        codecs.mode("mode").forget();
    }

    private static Object maskOf(long mask) {
        Class<?> type = codecs.compilation().load("com.example.modem.model.FlagsState");
        try {
            return type.getMethod("ofMask", long.class).invoke(null, mask);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked") // The request came from the same specification, which answers with fixed lines alone.
    private static <Q, R> void succeed(CommandSpec<Q, R> spec, Object request) {
        spec.succeeded().accept((Q) request, (R) Done.DONE);
    }

    @Test
    void aSpellingChecksItsOwnRulesAndWhatItNeeds() {
        EventSpec<?> opened = codecs.events().get(0);
        LineCodec<?> plain = opened.spellings().get(0).codec();
        LineCodec<?> full = opened.spellings().get(1).codec();
        assertThat(codecs.read(full, "+OPENED:5,4")).hasToString("Invalid[parameter=id, value=5, rule=breaks the rule <id> <= <why>]");
        Object withoutReason = codecs.read(plain, "3,OPENED");
        assertThat(withoutReason).hasToString("Opened[id=3, why=null]");
        assertThat(plain.strong()).isTrue();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> codecs.write(full, withoutReason)).hasMessage("<why> = nothing: must be given");
    }
}
