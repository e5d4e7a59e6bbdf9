package io.github.atspec.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.Descriptors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the docs say of times, UUIDs and availability. */
class KindsInDocsTest {
    private static final CommandSet SET = Descriptors.sample(
            """
            chips: [C3, C6, C8]
            commands:
              AT+TIME:
                parameters:
                  pause: {type: duration, unit: 100 ms, range: 1..600, multiple of: 2, default: 4, values: {600: longest}}
                  at: {type: unix-time}
                  zone: {type: timezone, forms: [hours, hhmm], default: -530}
                  date: {type: asctime, quoting: never}
                  service: {type: uuid, wire: 0xhex}
                set: {syntax: 'AT+TIME=[<pause>,<at>,<zone>,<date>,<service>]'}
              AT+NEW:
                not on: [C8]
                parameters:
                  level: {type: int, range: 0..9, only on: [C6]}
                  way: {type: enum, values: {0: IN, 1: {name: OUT, only on: [C3, C6]}}}
                set: {syntax: 'AT+NEW=<way>[,<level>]'}
                read: {supported: false, only on: [C3]}
                execute: {deprecated: {use: AT+TIME}}
            """);

    private static Page.Entry entry(int index) {
        return new PageBuilder(SET, SET.language()).build().chapters().get(0).commands().get(index);
    }

    private static String said(Page.Entry entry, String field) {
        Page.Field found = entry.fields().stream().filter(f -> f.name().equals("<" + field + ">")).findFirst().orElseThrow();
        return String.join(
                " | ", text(found.type()), found.range(), found.unit(), text(found.initial()), text(found.values()), text(found.remarks()));
    }

    private static String text(Phrase phrase) {
        return phrase.spans().stream().map(Phrase.Span::text).reduce("", String::concat);
    }

    private static String text(List<Phrase> phrases) {
        return String.join("; ", phrases.stream().map(KindsInDocsTest::text).toList());
    }

    @Test
    void timesAndUuidsSayRangeUnitAndNotation() {
        Page.Entry time = entry(0);
        assertThat(said(time, "pause")).isEqualTo("duration | 1 to 600 | 100 ms | 4 | 600: longest | a multiple of 2");
        assertThat(said(time, "at")).isEqualTo("time since the start of 1970 in UTC | 0 to 253402300799 | s |  |  | ");
        assertThat(said(time, "zone")).isEqualTo(
                "time zone | -12 to 14 | h | -05:30 |  | written as whole hours; other offsets as hours and minutes in one number, such as -530");
        assertThat(said(time, "date")).isEqualTo("date and time as asctime prints them |  |  |  |  | never in quotes");
        assertThat(said(time, "service")).isEqualTo("UUID, 4 or 32 hexadecimal digits after 0x |  |  |  |  | ");
    }

    @Test
    void availabilityStandsAtVariantsParametersAndValues() {
        Page.Entry command = entry(1);
        assertThat(command.shapes().stream().map(shape -> shape.facts().get(0)).map(fact -> fact.label() + ": " + text(fact.values())))
                .containsExactly(
                        "Availability: only on C3 and C6",
                        "Availability: only on C3; documented, but not supported: the device refuses it",
                        "Availability: only on C3 and C6; deprecated: use AT+TIME");
        assertThat(said(command, "level")).endsWith(" | only on C6");
        assertThat(said(command, "way")).contains("0: IN; 1: OUT (only on C3 and C6)");
        assertThat(new DocsEmitter().emit(SET).get("sample.md")).contains("- Chips: C3, C6, C8");
    }
}
