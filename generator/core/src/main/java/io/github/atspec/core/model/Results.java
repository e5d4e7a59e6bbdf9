package io.github.atspec.core.model;

import io.github.atspec.core.source.SourceLocation;
import io.github.atspec.runtime.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The final result codes of a dialect.
 *
 * @param success those that end a command in success; a plain one is among them
 * @param failure those that end it in failure; the device answers with the first that its mode allows and that has a value for its field
 * @param refusals the error for what the device refuses on its own, by why it does
 * @param answers the failure code for it, where that is text alone
 * @param numeric when codes are numbers, null = never
 * @param quiet when there are no codes, null = never
 */
public record Results(
        List<ResultCode> success,
        List<ResultCode> failure,
        Map<Refusal, Named> refusals,
        Map<Refusal, String> answers,
        @Nullable Numeric numeric,
        @Nullable Quiet quiet) {

    /** A constant of an error table. */
    public record Named(ErrorTable table, ErrorTable.Code code) {}

    /**
     * Codes as numbers (V.250, section 6.2.6).
     *
     * @param when mode guards: words when false
     * @param codes in the order written
     * @param end what a number ends with: CR, or the line end
     */
    public record Numeric(List<Guard> when, List<Code> codes, Bytes end) {

        /**
         * What is written as a number.
         *
         * @param word a code that is text alone, or an event that is
         */
        public record Code(String word, int number, SourceLocation location) {}

        /** What is written in place of a word, or null. */
        public @Nullable String number(String word) {
            return codes.stream().filter(code -> code.word().equals(word)).map(code -> Integer.toString(code.number())).findFirst().orElse(null);
        }

        /** What a number stands for, or null. */
        public @Nullable String word(String number) {
            return codes.stream().filter(code -> Integer.toString(code.number()).equals(number)).map(Code::word).findFirst().orElse(null);
        }
    }

    /**
     * No codes (V.250, section 6.2.5).
     *
     * @param when mode guards: there are codes when false
     * @param after how long nothing has to come for a host to take a command for done
     */
    public record Quiet(List<Guard> when, Duration after) {}

    /** Codes that are text alone. */
    public static Results of(List<String> success, List<String> failure) {
        return new Results(plain(success), plain(failure), Map.of(), Map.of(), null, null);
    }

    private static List<ResultCode> plain(List<String> texts) {
        return texts.stream().<ResultCode>map(text -> new ResultCode.Plain(text, List.of())).toList();
    }

    /** Whether there is more to them than texts. */
    public boolean areMoreThanText() {
        return numeric != null || quiet != null || !refusals.isEmpty() || !answers.isEmpty() || all().anyMatch(code -> code instanceof ResultCode.Fielded || !code.when().isEmpty());
    }

    /** The guards of single codes, and of how all of them are written. */
    public Stream<Guard> guards() {
        Stream<Guard> spelling = Stream.concat(numeric == null ? Stream.empty() : numeric.when().stream(), quiet == null ? Stream.empty() : quiet.when().stream());
        return Stream.concat(all().flatMap(code -> code.when().stream()), spelling);
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
