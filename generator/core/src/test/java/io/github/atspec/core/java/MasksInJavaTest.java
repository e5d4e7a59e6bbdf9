package io.github.atspec.core.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.run.Descriptors;
import io.github.atspec.core.run.MemorySink;
import io.github.atspec.core.run.Part;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** A parameter and what it is stored in need not share a type, of bit masks either. */
class MasksInJavaTest {
    private static final String DESCRIPTOR =
            """
            state: {columns: {type: {type: bits, bits: {0: NAME, 1: RSSI}}, initial: [NAME]}}
            commands:
              AT+COLUMNS:
                parameters: {columns: {type: bits, bits: {0: NAME, 1: RSSI}}}
                set: {syntax: 'AT+COLUMNS=<columns>', stores: [{columns: <columns>}]}
                read: {syntax: AT+COLUMNS?, response: ['+COLUMNS:<columns>', OK]}
            """;

    @Test
    void a_mask_is_stored_in_a_mask_of_another_type_and_read_back() {
        MemorySink sink = new MemorySink();
        new JavaEmitter().emit(Descriptors.sample(DESCRIPTOR), new JavaOptions(Shipped.BASE, EnumSet.allOf(Part.class)), sink);

        assertThat(sink.files()).anySatisfy((path, text) -> assertThat(text).contains(".ofWire(").contains("columns().wire()"));
        Compilation.of(sink.files());
    }
}
