package com.example.modem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.modem.client.AiThinkerComboAt;
import com.example.modem.emulator.AiThinkerComboAtEmulator;
import com.example.modem.model.Twelfth;
import io.github.atspec.runtime.emulator.MemoryHost;
import org.junit.jupiter.api.Test;

class TwelfthCommandTest {

    @Test
    void aCommandAddedInYamlIsThereOnBothSides() {
        try (AiThinkerComboAt modem = AiThinkerComboAt.open(MemoryHost.connect(new AiThinkerComboAtEmulator()))) {
            modem.twelfth().set(r -> r.seconds(12));
            assertEquals(new Twelfth.ReadResponse(12), modem.twelfth().read());
        }
    }
}
