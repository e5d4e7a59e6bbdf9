package io.github.atspec.core.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.example.Act;
import io.github.atspec.core.example.Executed;
import io.github.atspec.core.example.OwnedLine;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.Bytes;
import io.github.atspec.core.interpret.Tolerance;
import java.util.List;
import java.util.Map;

/** Every line of the example is read by generated code, gives the values that the interpreter gives, and is written back. */
final class CodecPlay extends Play {
    private final Modes modes;
    private List<LineTwin> twins;

    CodecPlay(GeneratedSet generated, Executed executed) {
        super(generated, executed);
        modes = new Modes(generated.set());
        executed.example().given().forEach(given -> modes.apply(List.of(given.effect()), Map.of()));
        twins = LineTwins.of(generated, modes);
    }

    @Override
    void play() {
        executed.acts().forEach(this::act);
    }

    private void act(Act act) {
        if (act instanceof Act.Exchange exchange) {
            exchange(exchange);
            change(exchange);
        } else if (act instanceof Act.Several several) {
            several.commands().forEach(this::act);
        } else if (act instanceof Act.Repeated repeated) {
            act(repeated.act());
        } else if (act instanceof Act.Happened happened) {
            line(title(happened.event()), happened.step());
            modes.apply(happened.event().spelling().stores(), happened.event().values());
        } else {
            refused((Act.Refused) act);
        }
    }

    /** What the exchange does to the modes. */
    private void change(Act.Exchange exchange) {
        if (exchange.succeeded()) {
            modes.apply(exchange.variant().stores(), exchange.request());
            modes.apply(exchange.variant().aftermath());
            twins = LineTwins.of(generated, modes);
        }
    }

    private void exchange(Act.Exchange exchange) {
        String title = title(exchange.command(), exchange.variant());
        line(title + " request", exchange.steps().get(0));
        List<Step.FromDevice> steps = exchange.steps().stream()
                .filter(Step.FromDevice.class::isInstance)
                .map(Step.FromDevice.class::cast)
                .toList();
        for (int i = 0; i < steps.size(); i++) {
            OwnedLine line = exchange.lines().get(i);
            if (line instanceof OwnedLine.Info info) {
                line(title + " line " + info.item().name(), steps.get(i));
            } else if (line instanceof OwnedLine.Detail detail) {
                line(title + " failure " + detail.failure().name() + " " + detail.failure().lines().indexOf(detail.line()), steps.get(i));
            } else if (line instanceof OwnedLine.Why) {
                line(title + " why", steps.get(i));
            } else if (line instanceof OwnedLine.Announced announced) {
                line("event " + announced.item().event().name() + " " + announced.spelling().name(), steps.get(i));
            } else if (line instanceof OwnedLine.Unsolicited event) {
                line(title(event), steps.get(i));
            }
        }
    }

    private static String title(Command command, Variant variant) {
        return command.name() + " " + variant.form().key() + (variant.name() == null ? "" : " " + variant.name());
    }

    private static String title(OwnedLine.Unsolicited event) {
        return "event " + event.event().name() + " " + event.spelling().name();
    }

    private void line(String title, Step step) {
        LineTwin twin = twins.stream().filter(t -> t.title().equals(title)).findFirst().orElseThrow(() -> new AssertionError("no line " + title));
        Bytes text = Step.bytes(step instanceof Step.Request request ? request.text() : ((Step.FromDevice) step).text());
        Tolerance tolerance = twin.interpreterReads(text).isPresent() ? Tolerance.STRICT : Tolerance.LENIENT;
        Map<String, Value> values = twin.interpreterReads(text, tolerance).orElseThrow().values();

        assertThat(twin.codecReads(text, tolerance).map(LineTwin.Read::values)).as("%s read from '%s'", title, text).contains(values);
        if (twin.payload() == null) {
            assertThat(twin.codecWrites(values)).as("%s written back", title).contains(Step.bytes(canonical(step)));
        }
    }

    private void refused(Act.Refused refused) {
        Bytes line = Step.bytes(refused.line());

        List<LineTwin> reading = twins.stream().filter(twin -> twin.fromHost() && twin.interpreterReads(line).isPresent()).toList();
        assertThat(twins.stream().filter(twin -> twin.fromHost() && twin.codecReads(line).isPresent()).toList())
                .as("variants that read '%s'", line)
                .isEqualTo(reading);
    }
}
