package io.github.atspec.core.differential;

import io.github.atspec.core.example.Act;
import io.github.atspec.core.example.Executed;
import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.interpret.Reading;
import io.github.atspec.core.interpret.Writing;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.model.Refusal;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.ResultCode;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.client.RawCommand;
import io.github.atspec.runtime.spec.CommandSpec;
import io.github.atspec.runtime.spec.DeviceError;
import io.github.atspec.runtime.spec.Step.Info;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the plays of an example have in common: generated objects for what it shows. */
abstract class Play {
    /** Longer than any silence of a dialect, shorter than a time-out. */
    static final Duration A_WHILE = Duration.ofMillis(1_500);

    final GeneratedSet generated;
    final Executed executed;

    Play(GeneratedSet generated, Executed executed) {
        this.generated = generated;
        this.executed = executed;
    }

    /** The request as the example shows it; a payload that it does not show, since the command is refused before, is zeros. */
    final Object request(Act.Exchange exchange) {
        Map<String, Value> values = new HashMap<>(exchange.request());
        exchange.variant().payload().ifPresent(payload -> {
            if (payload.count() == null) {
                values.putIfAbsent(payload.parameter().name(), new Value.Octets(Bytes.EMPTY));
            } else if (values.get(payload.count().name()) instanceof Value.Int count) {
                values.putIfAbsent(payload.parameter().name(), new Value.Octets(Bytes.zeros((int) count.value())));
            }
        });
        return generated.values().record(generated.types().request(exchange.command(), exchange.variant()), values);
    }

    /** The record of a line with values; empty for a fixed line or a result code. */
    final Optional<Object> record(Act.Exchange exchange, OwnedLine line) {
        if (line instanceof OwnedLine.Info info) {
            JavaRecord record = generated.types().line(exchange.command(), exchange.variant(), info.item());
            return Optional.of(generated.values().record(record, info.values()));
        }
        if (line instanceof OwnedLine.Detail detail) {
            int index = detail.failure().lines().indexOf(detail.line());
            JavaRecord record = generated.types().detail(exchange.command(), exchange.variant(), detail.failure(), index);
            return Optional.of(generated.values().record(record, detail.values()));
        }
        if (line instanceof OwnedLine.Why why) {
            return Optional.of(generated.values().record(generated.types().failureDetail(why.detail()), why.values()));
        }
        if (line instanceof OwnedLine.Announced announced) {
            return Optional.of(generated.values().record(generated.types().event(announced.item().event()), announced.values()));
        }
        return line instanceof OwnedLine.Unsolicited event ? Optional.of(event(event, event.values())) : Optional.empty();
    }

    /** What the table of the exchange says of a detail line. */
    final DeviceError error(Act.Exchange exchange, OwnedLine.Why why) {
        ErrorTable table = exchange.variant().errors();
        long code = ((Value.Int) why.values().values().iterator().next()).value();
        return table == null ? DeviceError.of(code) : errorOf(table, code);
    }

    /** What the table of the exchange says of a failure code with a field. */
    final DeviceError error(Act.Exchange exchange, OwnedLine.Failure failure) {
        ErrorTable own = generated.set().dialect().ownErrors(exchange.variant());
        ErrorTable table = own == null ? Objects.requireNonNull(failure.fielded()).errors() : own;
        Value field = failure.values().values().iterator().next();
        ErrorTable.Code named = table == null ? null : table.values().stream()
                .filter(code -> field instanceof Value.Int number ? number.value() == code.code() : text(field).equals(code.words()))
                .findFirst()
                .orElse(null);
        if (named == null && !(field instanceof Value.Int)) {
            return DeviceError.of(text(field));
        }
        long code = named == null ? ((Value.Int) field).value() : named.code();
        return table == null ? DeviceError.of(code) : errorOf(table, code);
    }

    private static String text(Value field) {
        return ((Value.Octets) field).bytes().utf8();
    }

    private DeviceError errorOf(ErrorTable table, long code) {
        return (DeviceError) Objects.requireNonNull(Reflect.callStatic(generated.values().load(generated.names().errors(table)), "of", code));
    }

    /** Whether a line is a failure code. */
    final boolean isFailure(String text) {
        Dialect dialect = generated.set().dialect();
        return dialect.failure().contains(text)
                || dialect.results().fieldedFailures().stream().anyMatch(code -> generated.interpreter().readLine(code.line(), Bytes.utf8(text)) instanceof Reading.Parsed);
    }

    /** A failure code: the first that is text alone, or one with the number for what nothing else is said of. */
    final String refusal() {
        Dialect dialect = generated.set().dialect();
        if (!dialect.failure().isEmpty()) {
            return dialect.failure().get(0);
        }
        ResultCode.Fielded code = dialect.results().fieldedFailures().get(0);
        Value number = new Value.Int(Objects.requireNonNull(dialect.results().refusals().get(Refusal.OTHERWISE)).code().code());
        return ((Writing.Written) generated.interpreter().writeLine(code.line(), Map.of(code.field().name(), number))).line().utf8();
    }

    final Object event(OwnedLine.Unsolicited event, Map<String, Value> values) {
        return generated.values().record(generated.types().event(event.event()), values);
    }

    /** The records that the example shows for one step of the response. */
    final List<Object> shown(Act.Exchange exchange, Info<?, ?, ?> step) {
        List<Object> records = new ArrayList<>();
        for (OwnedLine line : exchange.lines()) {
            if (line instanceof OwnedLine.Info info && itemName(exchange, info).equals(step.name())) {
                records.add(record(exchange, line).orElseThrow());
            }
        }
        return records;
    }

    /** The name of the response item that a line is of, or of which it is a kind. */
    static String itemName(Act.Exchange exchange, OwnedLine.Info line) {
        return exchange.variant().item(line.item()) instanceof ResponseItem.OneOf several ? several.name() : line.item().name();
    }

    /** The records that a response has for one step. */
    static List<?> answered(Info<?, ?, ?> step, Object response) {
        return untyped(step).values().apply(response);
    }

    /** A step belongs to the response it is used with, which reflection cannot express. */
    @SuppressWarnings("unchecked")
    private static Info<Object, Object, Object> untyped(Info<?, ?, ?> step) {
        return (Info<Object, Object, Object>) step;
    }

    final List<Info<?, ?, ?>> infos(CommandSpec<?, ?> spec) {
        List<Info<?, ?, ?>> infos = new ArrayList<>();
        spec.steps().forEach(step -> {
            if (step instanceof Info<?, ?, ?> info) {
                infos.add(info);
            }
        });
        return infos;
    }

    /** What sends other data than a call of the variant does: a client of the variant has all its data, and takes none back. */
    static RawCommand aborting(Act.Exchange exchange) {
        String line = ((Step.Request) exchange.steps().get(0)).text();
        String prompt = exchange.variant().response().stream()
                .filter(ResponseItem.Prompt.class::isInstance)
                .map(item -> ((ResponseItem.Prompt) item).known())
                .findFirst()
                .orElseThrow();
        return exchange.steps().stream()
                .filter(Step.RawToDevice.class::isInstance)
                .map(step -> RawCommand.of(line).withData(prompt, ((Step.RawToDevice) step).bytes()))
                .findFirst()
                .orElseThrow();
    }

    final boolean isPrompt(String text) {
        return generated.set().dialect().prompts().contains(text);
    }

    final boolean isEscapeSequence(Bytes bytes) {
        return generated.set().dialect().escapeSequence() != null && generated.set().dialect().escapeSequence().bytes().equals(bytes);
    }

    /** Scalar state as the example has it before its first line. */
    final Modes givenModes() {
        Modes modes = new Modes(generated.set());
        executed.example().given().forEach(given -> modes.apply(List.of(given.effect()), Map.of()));
        return modes;
    }

    /** Whether the device echoes command lines: it has a state item for it, and that is on. */
    final boolean echoes(Modes modes) {
        return generated.set().dialect().echo() instanceof StateItem.Scalar item
                && (modes.value(item) instanceof Value.Flag flag && flag.value()
                        || modes.value(item) instanceof Value.Choice choice && choice.wire().equals("1"));
    }

    /** Whether the device says that it failed after it has got data, without an ending that the command has for that: nobody knows then what it takes the next bytes for. */
    final boolean failsInPayload(Act.Exchange exchange) {
        return exchange.variant().payload().filter(payload -> exchange.request().containsKey(payload.parameter().name())).isPresent()
                && failure(exchange).filter(this::isFailure).isPresent();
    }

    /** The code with which the exchange fails. */
    static Optional<String> failure(Act.Exchange exchange) {
        return exchange.lines().stream().filter(OwnedLine.Failure.class::isInstance).map(line -> ((OwnedLine.Failure) line).code()).findFirst();
    }

    static boolean hasPassthrough(Variant variant) {
        return variant.passthrough().isPresent();
    }

    /** How the formatter spells a step. */
    static String canonical(Step step) {
        if (step instanceof Step.Request request) {
            return request.formatsAs() == null ? request.text() : request.formatsAs();
        }
        Step.FromDevice line = (Step.FromDevice) step;
        return line.formatsAs() == null ? line.text() : line.formatsAs();
    }

    /** The lines of the device, in order. */
    static List<Step.FromDevice> answers(Act act) {
        List<Step.FromDevice> answers = new ArrayList<>();
        if (act instanceof Act.Exchange exchange) {
            exchange.steps().stream().filter(Step.FromDevice.class::isInstance).map(Step.FromDevice.class::cast).forEach(answers::add);
        } else if (act instanceof Act.Several several) {
            several.commands().forEach(command -> answers.addAll(answers(command)));
            Optional.ofNullable(several.refused()).ifPresent(answers::add);
        } else if (act instanceof Act.Refused refused) {
            Stream.of(Optional.ofNullable(refused.why()), Optional.ofNullable(refused.answer())).flatMap(Optional::stream).forEach(answers::add);
        }
        return answers;
    }

    /** Whether the last line of the device says that all went well. */
    final boolean succeeds(Act act) {
        List<Step.FromDevice> answers = answers(act);
        return silent(act) || !answers.isEmpty() && generated.set().dialect().success().contains(answers.get(answers.size() - 1).text());
    }

    /** Whether the device is in a mode in which it writes no result codes once the act is over. */
    final boolean silent(Act act) {
        List<Act.Exchange> commands = commands(act);
        if (commands.isEmpty()) {
            return act instanceof Act.Refused refused && refused.answer() == null;
        }
        Act.Exchange last = commands.get(commands.size() - 1);
        return generated.set().dialect().results().quiet() != null && last.succeeded() && !last.variant().answersNothing()
                && last.lines().stream().noneMatch(line -> line instanceof OwnedLine.Fixed fixed && fixed.item() instanceof ResponseItem.Fixed item && generated.set().dialect().success().contains(item.text()));
    }

    /** A line that no call writes, with the data that the example has after its prompt. */
    final RawCommand rawCommand(String line, Act act) {
        RawCommand command = RawCommand.of(line);
        for (Act.Exchange exchange : commands(act)) {
            String prompt = null;
            for (Step step : exchange.steps()) {
                prompt = step instanceof Step.FromDevice from ? from.text() : prompt;
                command = step instanceof Step.RawToDevice data ? command.withData(Objects.requireNonNull(prompt), data.bytes()) : command;
            }
        }
        return command;
    }

    /** The commands that an act consists of. */
    static List<Act.Exchange> commands(Act act) {
        if (act instanceof Act.Several several) {
            return several.commands();
        }
        return act instanceof Act.Exchange exchange ? List.of(exchange) : List.of();
    }

    /** Plays the example; throws when something differs from it. */
    abstract void play() throws Exception;
}
