package io.github.atspec.core;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.DescriptorException;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command sets that tests go over: a new one is named here, and nowhere else. */
public final class Sets {
    /** Those that ship with atspec and encode a manual, line by line. */
    public static final List<String> OF_MANUALS = List.of("ai-thinker-combo-at", "esp-at-2.0", "esp-at-2.1", "esp-at-2.2", "winnermicro-w800-at");

    /** Those that ship with atspec: beside those of manuals one of standards, after what everybody knows of them. */
    public static final List<String> SHIPPED = chosen(Stream.concat(Stream.of("3gpp-27007-core"), OF_MANUALS.stream()));

    /** Those that nobody builds, with every construct of the language between them. */
    public static final List<String> INVENTED = List.of("nimbus-n7", "stratus-s2", "cirrus-c1", "vega-v5", "lyra-l2", "dorado-d4", "carina-c3", "altair-a6", "mira-m6");

    /** All of them. */
    public static final List<String> ALL = Stream.concat(SHIPPED.stream(), INVENTED.stream()).toList();

    private Sets() {}

    /** Whoever works on something small need not wait for all: {@code -Datspec.sets=a,b} leaves the other shipped ones out. */
    private static List<String> chosen(Stream<String> all) {
        String named = System.getProperty("atspec.sets", "");
        return all.filter(set -> named.isEmpty() || List.of(named.split(",")).contains(set)).toList();
    }

    /** Reads one, and checks it. */
    public static CommandSet load(String name) {
        DescriptorSource source = DescriptorSource.shipped(name, Sets.class.getClassLoader())
                .orElseGet(() -> DescriptorSource.file(Path.of("src/test/resources/differential", name, "command-set.yaml"), name));
        try {
            return new Pipeline().check(source).commandSet();
        } catch (DescriptorException e) {
            throw new AssertionError(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
