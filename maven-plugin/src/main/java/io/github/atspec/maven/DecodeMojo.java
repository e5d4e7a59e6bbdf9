package io.github.atspec.maven;

import io.github.atspec.core.decode.AnnotatedText;
import io.github.atspec.core.decode.Decoded;
import io.github.atspec.core.decode.Decoder;
import io.github.atspec.core.decode.JsonLines;
import io.github.atspec.core.decode.Summary;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.DescriptorException;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.Pipeline;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what every line of a captured serial log means. The log is raw bytes as on the wire, both directions mixed, optionally with {@code >> } (host to modem) or
 * {@code << } before lines; or trace format 1. Works without a project. Lines that nobody knows are reported and fail nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "decode", defaultPhase = LifecyclePhase.NONE, threadSafe = true, requiresProject = false)
public final class DecodeMojo extends DescriptorMojo {

    /**
     * The log.
     *
     * <p>Example: {@code <input>capture.log</input>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.input", required = true)
    File input = new File("");

    /**
     * File to write to; without it, standard output.
     *
     * <p>Example: {@code <output>capture.txt</output>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.output")
    @Nullable File output;

    /**
     * {@code text}: a transcript with one line of meaning under each line of the wire, and a summary. {@code jsonl}: a JSON object for each line, as
     * {@code atspec/schema/decoded-line.schema.json} describes it.
     *
     * <p>Example: {@code <format>jsonl</format>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.format", defaultValue = "text")
    String format = "text";

    /**
     * Shows passwords and keys instead of masking them.
     *
     * <p>Example: {@code <showSecrets>true</showSecrets>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.showSecrets", defaultValue = "false")
    boolean showSecrets;

    @Override
    void run(DescriptorSource source) throws DescriptorException, IOException, MojoFailureException {
        if (!input.isFile()) {
            throw new MojoFailureException("No such file: <input>" + input.getPath() + "</input>");
        }
        CommandSet set = new Pipeline().check(source).commandSet();
        Summary summary = new Summary(set);
        try (InputStream log = Files.newInputStream(input.toPath()); Writer out = writer()) {
            new Decoder(set, lines(set, out).andThen(summary)).decode(log);
            if (format.equals("text")) {
                out.append('\n');
                for (String line : summary.text()) {
                    out.append(line).append('\n');
                }
            }
        }
        if (output != null) {
            summary.text().forEach(getLog()::info);
        }
    }

    private Consumer<Decoded> lines(CommandSet set, Writer out) throws MojoFailureException {
        return switch (format) {
            case "text" -> new AnnotatedText(set, out, showSecrets, output == null && System.console() != null);
            case "jsonl" -> new JsonLines(set, out, showSecrets);
            default -> throw new MojoFailureException("<format>: '" + format + "', choose from text, jsonl");
        };
    }

    /** Standard output stays open. */
    private Writer writer() throws IOException {
        if (output != null) {
            return Files.newBufferedWriter(output.toPath(), StandardCharsets.UTF_8);
        }
        PrintStream console = System.out;
        return new BufferedWriter(new OutputStreamWriter(console, StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
