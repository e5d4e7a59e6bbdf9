package io.github.atspec.demo;

import io.github.atspec.runtime.emulator.Answer;
import io.github.atspec.samples.aithinkercomboat.emulator.AiThinkerComboAtEmulator;
import io.github.atspec.samples.aithinkercomboat.model.Wdomain;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** The emulated modem of the demo. Its descriptor says everything but which names exist, so this is the one method to override. */
final class DemoModem extends AiThinkerComboAtEmulator {
    private static final byte[] ADDRESS = {14, 119, 104, (byte) 189};

    @Override
    protected Answer<Wdomain.SetResponse> wdomainSet(Wdomain.Set request) {
        try {
            return Answer.ok(new Wdomain.SetResponse(InetAddress.getByAddress(ADDRESS)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
