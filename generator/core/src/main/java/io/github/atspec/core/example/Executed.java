package io.github.atspec.core.example;

import io.github.atspec.core.model.Example;
import java.util.List;

/**
 * What an example turned out to be.
 *
 * @param exchanges its commands, in order
 * @param events the events outside any command, in order
 */
public record Executed(Example example, List<Exchange> exchanges, List<OwnedLine.Unsolicited> events) {}
