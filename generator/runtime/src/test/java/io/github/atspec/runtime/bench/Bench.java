package io.github.atspec.runtime.bench;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.codec.Check;
import io.github.atspec.runtime.codec.Dialect;
import io.github.atspec.runtime.codec.LineCodec;
import io.github.atspec.runtime.codec.Mode;
import io.github.atspec.runtime.codec.Quoting;
import io.github.atspec.runtime.spec.Collected;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.EventSpec;
import io.github.atspec.runtime.spec.FailureSpec;
import io.github.atspec.runtime.spec.Step;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The commands and events of the modem, as generated code would hold them. */
public final class Bench {
    /** Ends command lines with CR LF and leaves passthrough by a bare +++. */
    public static final Dialect DIALECT = dialect("\r\n", 0, 0, 0);

    public record Nothing() {}

    public record Number(int number) {
        public Number {
            Check.range("number", number, 0, 99);
        }
    }

    public record Numbers(List<Number> numbers) {}

    public record Send(int id, int length, Bytes data) {
        public Send {
            Check.range("id", id, 0, 9);
        }
    }

    public record Sent(int bytes) {}

    public record Read(int id) {}

    public record Packet(int id, Bytes data) {}

    public record Packets(List<Packet> packets) {}

    public record Login(String password) {}

    public record Link(int id) {}

    public record Dialled(@Nullable Link link) {}

    public final CommandSpec<Nothing, Done> attention;
    public final CommandSpec<Number, Number> setNumber;
    public final CommandSpec<Nothing, Numbers> readNumbers;
    public final CommandSpec<Number, Done> setMode;
    public final CommandSpec<Number, Done> openSingle;
    public final CommandSpec<Number, Done> openMultiple;
    public final CommandSpec<Send, Sent> send;
    public final CommandSpec<Send, Done> sendKey;
    public final CommandSpec<Read, Packets> read;
    public final CommandSpec<Login, Done> login;
    public final CommandSpec<Number, Dialled> dial;
    public final CommandSpec<Nothing, Done> raw;
    public final CommandSpec<Nothing, Done> restart;
    /** Without the data in mode 0, with it in mode 1, not at all in other modes. */
    public final EventSpec<Packet> packet;

    public final EventSpec<Link> link;

    public Bench(Mode<Integer> mode) {
        BooleanSupplier zero = is(mode, 0);
        BooleanSupplier one = is(mode, 1);
        packet = new EventSpec<>("packet", List.of(
                new EventSpec.Spelling<>("announced", announcedPacket(), zero),
                new EventSpec.Spelling<>("delivered", packetLine("+PACKET:"), one)));
        link = new EventSpec<>("link", List.of(new EventSpec.Spelling<>("line", linkLine(), () -> true)));
        attention = spec("AT", "execute", null, nothing("AT"), List.of(ok()), List.of(), lines -> Done.DONE, () -> true);
        setNumber = spec("AT+NUM", "set", null, number("AT+NUM="), List.of(numberInfo(1, 1, n -> List.of(n)), ok()), List.of(),
                lines -> lines.one("number", Number.class), () -> true);
        readNumbers = spec("AT+NUM", "read", null, nothing("AT+NUM?"), List.of(numberInfo(0, 99, Numbers::numbers), ok()), List.of(),
                lines -> new Numbers(lines.all("number", Number.class)), () -> true);
        setMode = new CommandSpec<>("AT+MODE", "set", null, number("AT+MODE="), List.of(ok()), List.of(), lines -> Done.DONE, () -> true,
                (request, done) -> mode.learn(request.number()), Duration.ofSeconds(10));
        openSingle = spec("AT+OPEN", "set", "single", number("AT+OPEN="), List.of(ok()), List.of(), lines -> Done.DONE, zero);
        openMultiple = spec("AT+OPEN", "set", "multiple", number("AT+OPEN="), List.of(new Step.Fixed<>("MULTIPLE"), ok()), List.of(),
                lines -> Done.DONE, one);
        send = spec("AT+SEND", "set", null, sendRequest("AT+SEND="), List.of(new Step.Prompt<>(">"), payload(false), sentInfo(), ok()),
                List.of(new FailureSpec("sendFail", List.of(), "SEND FAIL")), lines -> lines.one("sent", Sent.class), () -> true);
        sendKey = spec("AT+KEY", "set", null, sendRequest("AT+KEY="), List.of(ok(), new Step.Prompt<>(">"), payload(true), ok()), List.of(),
                lines -> Done.DONE, () -> true);
        read = spec("AT+READ", "set", null, readRequest(), List.of(packetInfo(), ok()), List.of(),
                lines -> new Packets(lines.all("packet", Packet.class)), () -> true);
        login = spec("AT+LOGIN", "set", null, loginRequest(), List.of(ok()), List.of(), lines -> Done.DONE, () -> true);
        dial = spec("AT+DIAL", "set", null, number("AT+DIAL="), List.of(announcedLink(), ok()),
                List.of(new FailureSpec("busy", List.of(number("+BUSY:")), "NO CARRIER")),
                lines -> new Dialled(lines.optional("link", Link.class)), () -> true);
        raw = spec("AT+RAW", "execute", null, nothing("AT+RAW"),
                List.of(new Step.Prompt<>(">"), new Step.Passthrough<>("peer"), ok()), List.of(), lines -> Done.DONE, () -> true);
        restart = spec("AT+RST", "execute", null, nothing("AT+RST"), List.of(ok()), List.of(), lines -> Done.DONE, () -> true);
    }

    public static Dialect dialect(String commandEnd, int millisBefore, int millisAfter, int millisPause) {
        return new Dialect(
                Bytes.utf8(commandEnd),
                Bytes.utf8("\r\n"),
                40,
                10_000,
                '\\',
                "\"\\",
                List.of("OK"),
                List.of("ERROR", "NO CARRIER", "SEND FAIL"),
                new Dialect.EscapeSequence(
                        Bytes.utf8("+++"), Duration.ofMillis(millisBefore), Duration.ofMillis(millisAfter), Duration.ofMillis(millisPause)));
    }

    private static BooleanSupplier is(Mode<Integer> mode, int value) {
        return () -> !mode.known() || mode.value() == value;
    }

    private static <Q, R> CommandSpec<Q, R> spec(
            String command, String form, @Nullable String variant, LineCodec<Q> request, List<Step<Q, R>> steps,
            List<FailureSpec> failures, Function<Collected, R> assemble, BooleanSupplier expected) {
        return new CommandSpec<>(
                command, form, variant, request, steps, failures, assemble, expected, (q, r) -> {}, Duration.ofSeconds(10));
    }

    private static <Q, R> Step<Q, R> ok() {
        return new Step.Fixed<>("OK");
    }

    private static LineCodec<Nothing> nothing(String line) {
        return new BenchCodec<>(line, in -> new Nothing(), (out, value) -> {});
    }

    private static LineCodec<Number> number(String head) {
        return new BenchCodec<>(head, in -> new Number(in.int32("number", 0, 99)), (out, value) -> out.number(value.number()));
    }

    private static <Q, R> Step<Q, R> numberInfo(int min, int max, Function<R, List<Number>> values) {
        return new Step.Info<Q, R, Number>("number", number("+NUM:"), min, max, (q, line) -> true, values, () -> true);
    }

    private static LineCodec<Send> sendRequest(String head) {
        return new BenchCodec<>(
                head,
                in -> {
                    int id = in.int32("id", 0, 9);
                    in.separator(',');
                    int length = in.int32("length", 0, 99_999);
                    return new Send(id, length, Bytes.zeros(in.failed() ? 0 : length));
                },
                (out, value) -> {
                    out.number(value.id());
                    out.separator(',');
                    out.number(value.length());
                });
    }

    private static <R> Step<Send, R> payload(boolean secret) {
        return new Step.Payload<>("data", Send::data, Send::length, (q, data) -> new Send(q.id(), q.length(), data), secret);
    }

    private static Step<Send, Sent> sentInfo() {
        LineCodec<Sent> line = new BenchCodec<>("Recv ", in -> {
            int bytes = in.int32("bytes", 0, 99_999);
            in.literal(" bytes");
            return new Sent(bytes);
        }, (out, value) -> {
            out.number(value.bytes());
            out.literal(" bytes");
        });
        return new Step.Info<>("sent", line, 1, 1, (q, sent) -> true, List::of, () -> true);
    }

    private static LineCodec<Read> readRequest() {
        return new BenchCodec<>("AT+READ=", in -> new Read(in.int32("id", 0, 9)), (out, value) -> out.number(value.id()));
    }

    private static Step<Read, Packets> packetInfo() {
        return new Step.Info<>("packet", packetLine("+READ,"), 0, 9, (q, packet) -> q.id() == packet.id(), Packets::packets, () -> true);
    }

    private static LineCodec<Packet> packetLine(String head) {
        return new BenchCodec<Packet>(
                head,
                in -> {
                    int id = in.int32("id", 0, 9);
                    in.separator(',');
                    long length = in.int64("length", 0, 10_000);
                    in.separator(',');
                    return new Packet(id, in.counted("data", length));
                },
                (out, value) -> {
                    out.number(value.id());
                    out.separator(',');
                    out.number(value.data().length());
                    out.separator(',');
                    out.counted(value.data());
                })
                .counted(',', in -> {
                    in.int32("id", 0, 9);
                    in.separator(',');
                    long length = in.int64("length", 0, 10_000);
                    in.separator(',');
                    return length;
                });
    }

    private static LineCodec<Packet> announcedPacket() {
        return new BenchCodec<>(
                "+PACKET:",
                in -> {
                    int id = in.int32("id", 0, 9);
                    in.separator(',');
                    return new Packet(id, Bytes.zeros(in.int32("length", 0, 10_000)));
                },
                (out, value) -> {
                    out.number(value.id());
                    out.separator(',');
                    out.number(value.data().length());
                });
    }

    private static LineCodec<Login> loginRequest() {
        return new BenchCodec<>(
                "AT+LOGIN=",
                in -> {
                    String password = in.string("password", Quoting.ALWAYS, "");
                    in.secret();
                    return new Login(password);
                },
                (out, value) -> out.secretString("password", value.password(), Quoting.ALWAYS, ""));
    }

    private static LineCodec<Link> linkLine() {
        return new BenchCodec<>("LINK ", in -> new Link(in.int32("id", 0, 9)), (out, value) -> out.number(value.id()));
    }

    private Step<Number, Dialled> announcedLink() {
        return new Step.Announced<>("link", link, 0, 1, (q, l) -> q.number() == l.id(), dialled -> {
            Link reached = dialled.link();
            return reached == null ? List.of() : List.of(reached);
        });
    }
}
