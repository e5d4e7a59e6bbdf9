package io.github.atspec.core.run;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.source.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Command sets for tests, from YAML: read and linked, not checked, examples not executed. A descriptor with errors fails the test with its problems. */
public final class Descriptors {
    /** What a descriptor needs besides its commands: id {@code sample}, strings quoted, a prompt, an escape sequence. */
    public static final String HEADER =
            """
            atspec: 1
            id: sample
            title: Sample
            manual: {title: Sample manual, file: '999'}
            dialect:
              command end: '\\r'
              line end: '\\r\\n'
              quoting: always
              escape: {char: '\\', escapes: ['"', '\\']}
              prompt: '>'
              escape sequence: {bytes: '+++'}
            """;

    private Descriptors() {}

    /** A descriptor without chapter files. */
    public static CommandSet parse(String yaml) {
        return link(source(Map.of("command-set.yaml", yaml)));
    }

    /** A descriptor of {@link #HEADER} and the rest: types, state, commands, events. */
    public static CommandSet sample(String rest) {
        return parse(HEADER + rest);
    }

    /** A header file on disk, with its chapters. */
    public static CommandSet load(Path header) {
        return link(DescriptorSource.file(header, header.getFileName().toString()));
    }

    /** A shipped command set. */
    public static CommandSet shipped(String id) {
        return link(DescriptorSource.shipped(id, Descriptors.class.getClassLoader()).orElseThrow());
    }

    /** Files in memory; the header is {@code command-set.yaml}. */
    public static DescriptorSource source(Map<String, String> files) {
        return new DescriptorSource() {
            @Override
            public String header() {
                return "command-set.yaml";
            }

            @Override
            public Optional<byte[]> read(String path) {
                return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static CommandSet link(DescriptorSource source) {
        try {
            return new Pipeline().link(source, null, java.util.function.UnaryOperator.identity(), new Problems());
        } catch (DescriptorException e) {
            throw new AssertionError(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
