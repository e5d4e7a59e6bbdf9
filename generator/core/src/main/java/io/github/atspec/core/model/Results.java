package io.github.atspec.core.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The final result codes of a dialect.
 *
 * @param success those that end a command in success; a plain one is among them
 * @param failure those that end it in failure; the device answers with the first that its mode allows and that has a value for its field
 * @param refusals the error for what the device refuses on its own, by why it does
 * @param answers the failure code for it, where that is text alone
 */
public record Results(List<ResultCode> success, List<ResultCode> failure, Map<Refusal, Named> refusals, Map<Refusal, String> answers) {

    /** A constant of an error table. */
    public record Named(ErrorTable table, ErrorTable.Code code) {}

    /** Codes that are text alone. */
    public static Results of(List<String> success, List<String> failure) {
        return new Results(plain(success), plain(failure), Map.of(), Map.of());
    }

    private static List<ResultCode> plain(List<String> texts) {
        return texts.stream().<ResultCode>map(text -> new ResultCode.Plain(text, List.of())).toList();
    }

    /** Whether there is more to them than texts. */
    public boolean areMoreThanText() {
        return !refusals.isEmpty() || !answers.isEmpty() || all().anyMatch(code -> code instanceof ResultCode.Fielded || !code.when().isEmpty());
    }

    /** Success codes, then failure codes. */
    public Stream<ResultCode> all() {
        return Stream.concat(success.stream(), failure.stream());
    }

    /** Those with a field. */
    public List<ResultCode.Fielded> fielded() {
        return fielded(all());
    }

    /** Failure codes with a field. */
    public List<ResultCode.Fielded> fieldedFailures() {
        return fielded(failure.stream());
    }

    private static List<ResultCode.Fielded> fielded(Stream<ResultCode> codes) {
        return codes.filter(ResultCode.Fielded.class::isInstance).map(ResultCode.Fielded.class::cast).toList();
    }

    static List<String> texts(List<ResultCode> codes) {
        return codes.stream().filter(ResultCode.Plain.class::isInstance).map(code -> ((ResultCode.Plain) code).text()).toList();
    }
}
