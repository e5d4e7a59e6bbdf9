package com.example.bell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.bell.client.AcmeBell;
import com.example.bell.emulator.AcmeBellEmulator;
import com.example.bell.model.Rings;
import io.github.atspec.runtime.emulator.MemoryHost;
import org.junit.jupiter.api.Test;

class BellTest {

    @Test
    void anEmulatorGeneratedAgainstAModelInADependencyAnswersItsClient() {
        try (AcmeBell bell = AcmeBell.open(MemoryHost.connect(new AcmeBellEmulator()))) {
            bell.rings().set(r -> r.rings(3));
            assertEquals(new Rings.ReadResponse(3), bell.rings().read());
        }
    }
}
