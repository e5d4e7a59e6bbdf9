package io.github.atspec.runtime.client;

import static io.github.atspec.runtime.client.Specs.announced;
import static io.github.atspec.runtime.client.Specs.command;
import static io.github.atspec.runtime.client.Specs.fixed;
import static io.github.atspec.runtime.client.Specs.info;
import static io.github.atspec.runtime.client.Specs.ok;
import static io.github.atspec.runtime.client.Specs.passthrough;
import static io.github.atspec.runtime.client.Specs.payload;
import static io.github.atspec.runtime.client.Specs.prompt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.runtime.client.Codecs.Packet;
import io.github.atspec.runtime.client.Codecs.PacketCodec;
import io.github.atspec.runtime.client.Codecs.Pair;
import io.github.atspec.runtime.client.Codecs.PairCodec;
import io.github.atspec.runtime.client.Codecs.Request;
import io.github.atspec.runtime.client.Codecs.TextCodec;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a session makes of the modem's bytes does not depend on how they are cut into portions. */
class EverySplitTest {
    private static final String AWKWARD = "\r\nOK\r\n>ERROR\n\u0000";

    /**
     * @param bytes of the modem; {@code |} where it waits for the host
     * @param outcome everything that the session told
     */
    private record Script(String name, CommandSpec<Request, Collected> command, String bytes, List<Object> outcome) {}

    private static List<Script> scripts() {
        Packet packet = new Packet(1, AWKWARD.length(), Bench.bytes(AWKWARD));
        String counted = "1," + AWKWARD.length() + "," + AWKWARD;
        return List.of(
                new Script(
                        "echo, events, lines",
                        command(info("pair", PairCodec.strong("+PAIR:"), 1, 2), info("text", new TextCodec(), 0, 9), ok()),
                        "AT+GO\r\r\n+LINK:1,UP\r\n+PAIR:1,a\r\n+DATA,7,2\r\nfree\n\r\nOK\r\n+LINK:2,UP\r\n",
                        List.of(new Pair(1, "UP"), new Packet(7, 2, null), "done: [Pair[id=1, value=a]] [free]", new Pair(2, "UP"))),
                new Script(
                        "payloads in response and event",
                        command(info("packet", new PacketCodec("+READ,", false), 1, 1), ok()),
                        "\r\n+DATA," + counted + "\r\n+READ," + counted + "\r\nOK\r\n+DATA,2,0,\r\n",
                        List.of(packet, "done: [" + packet + "] []", new Packet(2, 0, Bench.bytes("")))),
                new Script(
                        "prompt with a line end after it",
                        command(ok(), prompt(), payload(), fixed("SEND OK")),
                        "\r\nOK\r\n>|\r\n+LINK:1,UP\r\n\r\nSEND OK\r\n",
                        List.of(new Pair(1, "UP"), "done: [] []")),
                new Script(
                        "prompt with a blank after it",
                        command(prompt(), payload(), announced(Specs.LINK, 0, 1, (q, e) -> true), ok()),
                        ">| +LINK:1,UP\r\nOK\r\n",
                        List.of(new Pair(1, "UP"), "done: [] []")),
                new Script(
                        "failure, then an event",
                        command(info("pair", PairCodec.strong("+PAIR:"), 1, 2), ok()),
                        "+PAIR:1,a\r\nERROR\r\n+LINK:1,UP\r\n",
                        List.of("failed: AT+TEST set: the modem answered ERROR", new Pair(1, "UP"))));
    }

    @TestFactory
    Stream<DynamicTest> inTwoPortions() {
        return scripts().stream().flatMap(script -> IntStream.range(0, script.bytes().length())
                .mapToObj(at -> DynamicTest.dynamicTest(script.name() + " cut at " + at, () -> play(script, (bench, bytes) -> {
                    say(bench, bytes.substring(0, at));
                    say(bench, bytes.substring(at));
                }))));
    }

    private static void say(Bench bench, String bytes) {
        for (String part : bytes.split("[|]")) {
            bench.says(part);
        }
    }

    @TestFactory
    Stream<DynamicTest> byteByByte() {
        return scripts().stream().map(script ->
                DynamicTest.dynamicTest(script.name(), () -> play(script, (bench, bytes) -> bench.saysEachByteAlone(bytes.replace("|", "")))));
    }

    private static void play(Script script, BiConsumer<Bench, String> modem) {
        try (Bench bench = new Bench(Specs.DATA, Specs.LINK)) {
            List<Object> told = new ArrayList<>();
            bench.session.subscribe(Specs.LINK, told::add);
            bench.session.subscribe(Specs.DATA, told::add);
            bench.session.onUnknownLine(line -> told.add("unknown: " + line));
            bench.session
                    .submit(script.command(), Request.of("AT+GO").withData("abc"))
                    .whenComplete((response, failure) -> told.add(text(response, failure)));
            modem.accept(bench, script.bytes());
            assertThat(told).isEqualTo(script.outcome());
        }
    }

    private static String text(Collected response, Throwable failure) {
        if (failure != null) {
            return "failed: " + failure.getMessage();
        }
        List<Object> lines = new ArrayList<>(response.all("pair", Object.class));
        lines.addAll(response.all("packet", Object.class));
        return "done: " + lines + " " + response.all("text", String.class);
    }

    @TestFactory
    Stream<DynamicTest> throughDataMode() {
        String bytes = "\r\n> " + AWKWARD + "\r\nOK\r\n+LINK:1,UP\r\n";
        int left = bytes.length() - "\r\nOK\r\n+LINK:1,UP\r\n".length();
        return IntStream.rangeClosed(0, bytes.length())
                .filter(at -> at != left)
                .mapToObj(at -> DynamicTest.dynamicTest("cut at " + at, () -> throughDataMode(bytes, at, left)));
    }

    private static void throughDataMode(String bytes, int at, int left) {
        try (Bench bench = new Bench(Specs.LINK)) {
            List<Object> told = new ArrayList<>();
            StringBuilder data = new StringBuilder();
            bench.session.subscribe(Specs.LINK, told::add);
            var entered = bench.session.submitEnter(command(prompt(), passthrough(), ok()), Request.of("AT+GO"));
            bench.says(bytes.substring(0, Math.min(at, left)));
            bench.says(bytes.substring(Math.min(at, left), left));
            DataMode<Collected> mode = entered.join();
            mode.onData(portion -> data.append(portion.utf8()));
            var response = mode.leaveAsync();
            bench.says(bytes.substring(left, Math.max(at, left)));
            bench.says(bytes.substring(Math.max(at, left)));
            assertThat(response).isCompleted();
            assertThat(data).hasToString(AWKWARD);
            assertThat(told).containsExactly(new Pair(1, "UP"));
        }
    }
}
