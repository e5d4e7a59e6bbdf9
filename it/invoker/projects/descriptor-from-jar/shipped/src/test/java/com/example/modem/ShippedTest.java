package com.example.modem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.modem.client.AiThinkerComboAt;
import com.example.modem.emulator.AiThinkerComboAtEmulator;
import io.github.atspec.runtime.emulator.MemoryHost;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedTest {

    @Test
    void aShippedCommandSetNeedsNothingButItsId() {
        try (AiThinkerComboAt modem = AiThinkerComboAt.open(MemoryHost.connect(new AiThinkerComboAtEmulator()))) {
            assertEquals(List.of(), modem.socket().read().connections());
        }
    }
}
