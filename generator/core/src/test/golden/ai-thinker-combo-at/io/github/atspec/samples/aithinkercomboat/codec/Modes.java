package io.github.atspec.samples.aithinkercomboat.codec;

import io.github.atspec.runtime.codec.Mode;
import io.github.atspec.samples.aithinkercomboat.model.ReceiveMode;
import javax.annotation.processing.Generated;

/**
 * The modes that lines and variants depend on: cells on the device, beliefs on the host.
 *
 * @param receiveMode receive mode: How received data is announced
 */
@Generated("io.github.atspec")
public record Modes(Mode<ReceiveMode> receiveMode) {
}
