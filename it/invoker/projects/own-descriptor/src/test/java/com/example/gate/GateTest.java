package com.example.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.gate.client.AcmeGate;
import com.example.gate.emulator.AcmeGateEmulator;
import com.example.gate.model.Gate;
import com.example.gate.model.Position;
import io.github.atspec.runtime.emulator.MemoryHost;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void clientAndEmulatorOfAnOwnDescriptorUnderstandEachOther() throws Exception {
        AcmeGateEmulator emulator = new AcmeGateEmulator();
        try (AcmeGate gate = AcmeGate.open(MemoryHost.connect(emulator))) {
            CompletableFuture<String> passed = new CompletableFuture<>();
            gate.onPassed(event -> passed.complete(event.name()));
            gate.gate().set(r -> r.position(Position.OPEN));
            assertEquals(new Gate.ReadResponse(Position.OPEN), gate.gate().read());
            emulator.passed(event -> event.name("Ada"));
            assertEquals("Ada", passed.get(10, TimeUnit.SECONDS));
        }
    }
}
