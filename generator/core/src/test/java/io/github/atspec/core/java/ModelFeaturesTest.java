package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atspec.core.run.Descriptors;
import io.github.atspec.core.run.MemorySink;
import io.github.atspec.core.run.Part;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records, builders and types of the model. */
class ModelFeaturesTest {
    private static final String DESCRIPTOR =
            """
            types:
              kind: {type: enum, values: {1: CLIENT, 2: {name: SEED, settable: false, summary: made by the device}}}
              mode: {type: enum, values: {0: 'OFF', 1: 'ON'}}
            commands:
              AT+OPEN:
                summary: Open a link
                parameters:
                  kind: kind
                  mode: mode
                  port: {type: port, summary: 'Port of the server'}
                  timeout: {type: int, range: 0..60, default: 10, unit: s}
                  address: ipv4
                  set: {type: bits, bits: {0: A, 3: B}}
                set:
                  syntax: 'AT+OPEN=<kind>,<port>[,<timeout>,<mode>,<address>,<set>]'
                  response: [{line: '+OPEN:<kind>,<port>', repeat: 0..2, as: links}, OK]
              AT+SEND:
                parameters:
                  length: {type: int, range: 1..100}
                  data: {type: bytes, count: <length>, secret: true}
                set: {syntax: 'AT+SEND=<length>', response: ['>', {payload: data, count: <length>}, OK]}
              AT+LINE:
                parameters: {length: {type: int, range: 1.., width: 31}, text: string}
                set: {syntax: 'AT+LINE=<length>,<text>', rules: ['<length> = bytes(<text>)']}
              AT+RANGE:
                parameters: {from: {type: int, width: 32}, to: {type: int, width: 32}, a: {type: int, width: 32, range: ..9}, b: {type: int, width: 32, range: 1..}}
                set: {syntax: 'AT+RANGE=<from>,<to>[,<a>,<b>]', rules: ['<from> <= <to>', 'together <a>, <b>', 'not <from> in {7, 8}']}
            """;
    private static Compilation model;

    @BeforeAll
    static void generate() {
        MemorySink sink = new MemorySink();
        new JavaEmitter().emit(Descriptors.sample(DESCRIPTOR), new JavaOptions("m", Set.of(Part.MODEL)), sink);
        model = Compilation.of(sink.files());
    }

    /** Calls the only method of that name whose parameter takes the arguments. */
    private static Object call(Object target, String method, Object... arguments) {
        Class<?> type = target instanceof Class<?> c ? c : target.getClass();
        for (Method candidate : type.getMethods()) {
            if (candidate.getName().equals(method) && takes(candidate.getParameterTypes(), arguments)) {
                return Invocations.invoke(candidate, target, arguments);
            }
        }
        throw new AssertionError(type + "." + method);
    }

    private static boolean takes(Class<?>[] parameters, Object[] arguments) {
        boolean takes = parameters.length == arguments.length;
        for (int i = 0; takes && i < parameters.length; i++) {
            takes = parameters[i].isPrimitive() ? arguments[i] instanceof Integer : parameters[i].isInstance(arguments[i]);
        }
        return takes;
    }

    private static Class<?> type(String name) {
        return model.load("m.model." + name);
    }

    private static Object constant(String type, String wire) {
        return call(type(type), "ofWire", wire);
    }

    private static Object set(Object builder, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            call(builder, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return builder;
    }

    private static Object build(String type, Object... namesAndValues) {
        return call(set(call(type(type), "builder"), namesAndValues), "build");
    }

    private static void refused(String message, String type, Object... namesAndValues) {
        assertThatThrownBy(() -> build(type, namesAndValues)).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @Test
    void aBuilderMakesARecord() {
        assertThat(build("Open$Set", "kind", constant("Kind", "1"), "port", 80, "address", "10.0.0.1"))
                .hasToString("Set[kind=CLIENT, port=80, timeout=null, mode=null, address=/10.0.0.1, set=null]");
    }

    @Test
    void theDefaultOfAnAbsentValueCanBeAskedFor() {
        assertThat(call(build("Open$Set", "kind", constant("Kind", "1"), "port", 80), "timeoutOrDefault")).isEqualTo(10);
        assertThat(call(build("Open$Set", "kind", constant("Kind", "1"), "port", 80, "timeout", 3), "timeoutOrDefault")).isEqualTo(3);
    }

    @Test
    void refusalsNameParameterValueAndRule() {
        Object client = constant("Kind", "1");
        refused("<port> = 65536: must be in 0..65535", "Open$Set", "kind", client, "port", 65536);
        refused("<port> = nothing: must be given", "Open$Set", "kind", client);
        refused("<kind> = nothing: must be given", "Open$Set", "port", 1);
        refused("<kind> = 2: cannot be set", "Open$Set", "kind", constant("Kind", "2"), "port", 1);
        refused("<kind> = 7: must be one of 1, 2", "Open$Set", "kind", constant("Kind", "7"), "port", 1);
        refused("<timeout> = 61: must be in 0..60", "Open$Set", "kind", client, "port", 1, "timeout", 61);
        refused("<text> = a\\x0Db: cannot hold CR, LF or NUL", "Line$Set", "text", "a\rb");
    }

    @Test
    void aCountIsComputedAndABuilderCanBeUsedAgain() {
        Object builder = set(call(type("Line$Set"), "builder"), "text", "gr\u00fcn");
        assertThat(call(builder, "build")).hasToString("Set[length=5, text=gr\u00fcn]");
        assertThat(call(set(builder, "text", "abc"), "build")).hasToString("Set[length=3, text=abc]");
        assertThat(call(build("Send$Set", "data", Bytes.utf8("abc")), "length")).isEqualTo(3);
    }

    @Test
    void aWrongCountIsRefused() {
        refused("<length> = 2: must be the number of bytes of <data>, 3", "Send$Set", "length", 2, "data", Bytes.utf8("abc"));
        refused("<length> = 2: breaks the rule <length> = bytes(<text>)", "Line$Set", "length", 2, "text", "abc");
    }

    @Test
    void rulesBetweenValuesAreChecked() {
        assertThat(build("Range$Set", "from", 1, "to", 1)).hasToString("Set[from=1, to=1, a=null, b=null]");
        refused("<from> = 2: breaks the rule <from> <= <to>", "Range$Set", "from", 2, "to", 1);
        refused("<a> = 5: breaks the rule together <a>, <b>", "Range$Set", "from", 1, "to", 1, "a", 5);
        refused("<from> = 7: breaks the rule not <from> in {7, 8}", "Range$Set", "from", 7, "to", 9, "a", 5, "b", 5);
        refused("<a> = 10: must be in -2147483648..9", "Range$Set", "from", 1, "to", 9, "a", 10, "b", 5);
        refused("<b> = 0: must be in 1..2147483647", "Range$Set", "from", 1, "to", 9, "a", 9, "b", 0);
    }

    @Test
    void aSecretIsNotPrinted() {
        Object send = build("Send$Set", "data", Bytes.utf8("abc"));
        assertThat(send).hasToString("Set[length=3, data=***]");
        assertThat(call(send, "data")).isEqualTo(Bytes.utf8("abc"));
    }

    @Test
    void anEnumerationThatResponsesCarryIsOpenAndAnotherIsNot() {
        assertThat(constant("Kind", "9")).hasToString("Other[wire=9]");
        assertThat(constant("Kind", "1")).isSameAs(type("Kind$Known").getEnumConstants()[0]);
        assertThat(constant("Mode", "9")).isNull();
        assertThat(call(constant("Mode", "1"), "wire")).isEqualTo("1");
    }

    @Test
    void aMaskKeepsBitsWithoutAName() {
        Object mask = Invocations.invoke(method("Open$SetType", "ofMask"), null, 11L);
        assertThat(mask).hasToString("SetType[bits=[A, B], unnamed=2]");
        assertThat(call(mask, "mask")).isEqualTo(11L);
        assertThat(call(mask, "wire")).isEqualTo("11");
        assertThat(Invocations.invoke(method("Open$SetType", "ofWire"), null, "11")).isEqualTo(mask);
        assertThat(call(mask, "has", type("Open$SetType$Bit").getEnumConstants()[1])).isEqualTo(true);
        assertThat(Invocations.invoke(method("Open$SetType", "ofMask"), null, 2L)).hasToString("SetType[bits=[], unnamed=2]");
    }

    private static Method method(String type, String name) {
        return java.util.Arrays.stream(type(type).getMethods()).filter(m -> m.getName().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aResponseKeepsTheNumberOfItsLines() {
        Object line = build("Open$SetLinksLine", "kind", constant("Kind", "2"), "port", 1);
        java.lang.reflect.Constructor<?> response = type("Open$SetResponse").getConstructors()[0];
        assertThat(Invocations.make(response, List.of(line, line))).hasToString("SetResponse[links=[SetLinksLine[kind=SEED, port=1], SetLinksLine[kind=SEED, port=1]]]");
        assertThatThrownBy(() -> Invocations.make(response, List.of(line, line, line))).hasMessage("<links> = 3 lines: must be 0..2");
    }
}
