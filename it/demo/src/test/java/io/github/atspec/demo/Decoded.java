package io.github.atspec.demo;

import io.github.atspec.core.decode.Decoder;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.Pipeline;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A wire log as the decoder reads it. */
final class Decoded {
    private Decoded() {}

    /** What is wrong with lines of a log, each with the line. */
    static List<String> problems(String set, String log) throws Exception {
        CommandSet commands = new Pipeline().check(DescriptorSource.shipped(set, Decoded.class.getClassLoader()).orElseThrow()).commandSet();
        List<String> problems = new ArrayList<>();
        Decoder decoder = new Decoder(commands, line -> {
            if (line.problem() != null) {
                problems.add(line.text() + ": " + line.problem().message());
            }
        });
        decoder.decode(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)));
        return problems;
    }
}
