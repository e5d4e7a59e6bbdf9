package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of one form.
 *
 * @param name the variant's name, or null when the form has just one
 * @param form its form
 * @param request the request line
 * @param end what the request line ends with, maybe nothing, or null where it ends as the dialect says
 * @param where parameters restricted to constants
 * @param when mode guard, joined by "and"
 * @param response the steps of success; the last one is the success ending, see also {@link #endsWithPause()}; empty where the device answers nothing
 * @param fails further sequences that end in failure, besides the failure codes of the dialect
 * @param errors the table that explains the dialect's detail line here: the variant's, else the dialect's, else null
 * @param rules between the values of the request
 * @param requires preconditions over state; not met = the device refuses
 * @param stores what success does to state
 * @param aftermath what success means for the state as a whole
 * @param timeOut how long it may take
 * @param availability where it works, what is said of its command included
 */
public record Variant(
        @Nullable String name,
        FormKind form,
        @Nullable String summary,
        Line request,
        @Nullable Bytes end,
        List<Where> where,
        List<Guard> when,
        List<ResponseItem> response,
        List<Failure> fails,
        @Nullable ErrorTable errors,
        List<Rule> rules,
        List<Rule> requires,
        List<Effect> stores,
        Aftermath aftermath,
        Duration timeOut,
        Availability availability,
        SourceLocation location) {

    /** Without an aftermath, and available everywhere. */
    public Variant(
            @Nullable String name,
            FormKind form,
            @Nullable String summary,
            Line request,
            List<Where> where,
            List<Guard> when,
            List<ResponseItem> response,
            List<Failure> fails,
            @Nullable ErrorTable errors,
            List<Rule> rules,
            List<Rule> requires,
            List<Effect> stores,
            Duration timeOut,
            SourceLocation location) {
        this(name, form, summary, request, null, where, when, response, fails, errors, rules, requires, stores, Aftermath.NONE, timeOut, Availability.EVERYWHERE, location);
    }

    /** The same with another response. */
    public Variant answering(List<ResponseItem> items) {
        return new Variant(name, form, summary, request, end, where, when, items, fails, errors, rules, requires, stores, aftermath, timeOut, availability, location);
    }

    /** What a request line ends with. */
    public Bytes end(Dialect dialect) {
        return end == null ? dialect.commandEnd() : end;
    }

    /** The payload step of the response, where there is one. */
    public Optional<ResponseItem.Payload> payload() {
        return response.stream().filter(ResponseItem.Payload.class::isInstance).map(ResponseItem.Payload.class::cast).findFirst();
    }

    /** The passthrough step of the response, where there is one. */
    public Optional<ResponseItem.Passthrough> passthrough() {
        return response.stream()
                .filter(ResponseItem.Passthrough.class::isInstance)
                .map(ResponseItem.Passthrough.class::cast)
                .findFirst();
    }

    /** Whether the device answers nothing to it when it succeeds. */
    public boolean answersNothing() {
        return response.isEmpty();
    }

    /** Whether the pause after the escape sequence is the success ending: whatever stands behind passthrough may be missing. */
    public boolean endsWithPause() {
        return passthrough()
                .map(item -> response.subList(response.indexOf(item) + 1, response.size()).stream().allMatch(ResponseItem::mayBeMissing))
                .orElse(false);
    }

    /** The information response lines, in order; those of several kinds one for each kind. */
    public List<ResponseItem.Info> infos() {
        return response.stream().flatMap(Variant::infos).toList();
    }

    private static Stream<ResponseItem.Info> infos(ResponseItem item) {
        if (item instanceof ResponseItem.OneOf several) {
            return several.kinds().stream().map(ResponseItem.Kind::line);
        }
        return item instanceof ResponseItem.Info info ? Stream.of(info) : Stream.empty();
    }

    /** The item of the response that an information line is of: the line itself, or the one of which it is a kind. */
    public ResponseItem item(ResponseItem.Info line) {
        return response.stream()
                .filter(item -> item.equals(line) || item instanceof ResponseItem.OneOf several && several.has(line))
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param parameter restricted
     * @param values to these constants
     */
    public record Where(Parameter parameter, List<Value> values, SourceLocation location) {}

    /**
     * A failure sequence: detail lines before a failure code.
     *
     * @param name the failure's name for Java and docs
     * @param lines detail lines, in order, maybe none
     * @param code the final result code
     */
    public record Failure(String name, List<Line> lines, String code, SourceLocation location) {}
}
