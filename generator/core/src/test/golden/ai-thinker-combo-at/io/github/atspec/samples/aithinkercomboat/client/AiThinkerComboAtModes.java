package io.github.atspec.samples.aithinkercomboat.client;

import io.github.atspec.runtime.client.BelievedMode;
import io.github.atspec.samples.aithinkercomboat.model.ReceiveMode;
import javax.annotation.processing.Generated;

/**
 * What the client knows or assumes of the modem's modes, for its caller to look at and to correct.
 *
 * @param receiveMode receive mode: How received data is announced
 */
@Generated("io.github.atspec")
public record AiThinkerComboAtModes(BelievedMode<ReceiveMode> receiveMode) {
}
