package io.github.atspec.core.example;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import java.util.List;
import java.util.Map;

/**
 * A command of an example with what the device said to it.
 *
 * @param request values of the request, a payload included
 * @param lines of the device while the command was pending, in order
 * @param complete whether the response has its ending; an example may show a command line alone
 */
public record Exchange(Command command, Variant variant, Map<String, Value> request, List<OwnedLine> lines, boolean complete) {}
