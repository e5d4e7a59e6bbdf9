package io.github.atspec.core.example;

import io.github.atspec.core.interpret.EndedPayload;
import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Example.Step;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A command whose response is on its way. */
public final class Pending {
    private final Command command;
    private final Variant variant;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Value> request;
    private final List<OwnedLine> lines = new ArrayList<>();
    private final ResponseWalk walk;
    private boolean begun;
    private boolean failed;

    Pending(RequestMatch.Match match, Step.Request step, Modes modes) {
        this(match, modes);
        steps.add(step);
    }

    /** One whose command line was just read. */
    public Pending(RequestMatch.Match match, Modes modes) {
        this(match, new ResponseWalk(match.variant(), modes, modes.after(match.variant(), match.values()).quiet()));
    }

    private Pending(RequestMatch.Match match, ResponseWalk walk) {
        this.command = match.command();
        this.variant = match.variant();
        this.request = new LinkedHashMap<>(match.values());
        this.walk = walk;
    }

    /** One that others follow on its line: its success ending is not written. */
    static Pending followed(RequestMatch.Match match, Modes modes) {
        return new Pending(match, ResponseWalk.withoutEnding(match.variant(), modes));
    }

    public String title() {
        return command.name() + " " + variant.form().key() + (variant.name() == null ? "" : " " + variant.name());
    }

    /** The command that was sent. */
    public Command command() {
        return command;
    }

    public Variant variant() {
        return variant;
    }

    public ResponseWalk walk() {
        return walk;
    }

    public Map<String, Value> request() {
        return request;
    }

    /** Whether anything but the command line has been seen. */
    public boolean begun() {
        return begun;
    }

    public boolean open() {
        return !failed && !walk.complete();
    }

    public boolean succeeded() {
        return !failed && walk.complete() && !walk.aborted();
    }

    /** Whether the fields that must equal the request's do; a value that the request left out matches any. */
    boolean matches(List<Parameter> match, Map<String, Value> values) {
        return match.stream().allMatch(parameter -> {
            Value asked = request.get(parameter.name());
            return asked == null || asked.equals(values.get(parameter.name()));
        });
    }

    /** The device has answered nothing. */
    void unanswered() {
        begun = true;
    }

    void step(Step step) {
        steps.add(step);
    }

    public void take(OwnedLine line) {
        begun = true;
        lines.add(line);
        if (line instanceof OwnedLine.Info info) {
            walk.take(variant.item(info.item()));
        } else if (line instanceof OwnedLine.Announced announced) {
            walk.take(announced.item());
        } else if (line instanceof OwnedLine.Fixed fixed) {
            walk.take(fixed.item());
        } else if (line instanceof OwnedLine.Failure) {
            failed = true;
        }
    }

    /** A line of another command shows that it has succeeded. */
    public void over() {
        begun = true;
    }

    /** An event of its own came while the command was pending. */
    void overhear(OwnedLine.Unsolicited event) {
        lines.add(event);
    }

    /** Data with an ending, or what was taken back of it. */
    public void payload(ResponseItem.Payload item, EndedPayload read) {
        if (read.aborted() && item.ending() instanceof ResponseItem.Plain ending && ending.abort() != null) {
            begun = true;
            walk.abort(ending.abort());
        } else {
            payload(item, new Value.Octets(read.data()));
        }
    }

    public void payload(ResponseItem.Payload item, Value data) {
        begun = true;
        request.put(item.parameter().name(), data);
        walk.take(item);
    }

    public void passthrough(ResponseItem.Passthrough item) {
        begun = true;
        walk.take(item);
    }

    Act.Exchange exchange() {
        return new Act.Exchange(command, variant, List.copyOf(steps), Map.copyOf(request), List.copyOf(lines), begun && !open());
    }
}
