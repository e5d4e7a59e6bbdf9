package io.github.atspec.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.run.Descriptors;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ListDocsTest {
    private static final String DESCRIPTOR =
            """
            state: {names: {fields: {server: {type: ipv4, count: 0..3}}, kept: flash}}
            commands:
              AT+NAMES:
                parameters:
                  server: {type: ipv4, count: 0..3}
                  size: {type: int, range: 1..9, unit: byte, count: 2}
                set: {syntax: 'AT+NAMES=<size>,<size>[,<server>,<server>,<server>]', rules: ['distinct <server>'], stores: names}
            """;

    @Test
    void aListSaysHowManyValuesOfWhichTypeItHas() {
        SortedMap<String, String> pages = new DocsEmitter().emit(Descriptors.sample(DESCRIPTOR));
        assertThat(pages.values()).isNotEmpty().allSatisfy(page -> assertThat(page)
                .contains("list of at most 3 values: IPv4 address")
                .contains("list of 2 values: integer")
                .contains("1 to 9"));
    }
}
