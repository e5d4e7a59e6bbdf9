package io.github.atspec.core;

import java.util.List;
import java.util.stream.Stream;

/** The command sets that tests go over: a new one is named here, and nowhere else. */
public final class Sets {
    /** Those that ship with atspec and encode a manual, line by line. */
    public static final List<String> OF_MANUALS = List.of("ai-thinker-combo-at", "esp-at-2.0", "esp-at-2.1", "esp-at-2.2", "winnermicro-w800-at");

    /** Those that ship with atspec: beside those of manuals one of standards, after what everybody knows of them. */
    public static final List<String> SHIPPED = chosen(Stream.concat(Stream.of("3gpp-27007-core"), OF_MANUALS.stream()));

    /** Those that nobody builds, with every construct of the language between them. */
    public static final List<String> INVENTED = List.of("nimbus-n7", "stratus-s2", "cirrus-c1", "vega-v5", "lyra-l2");

    /** All of them. */
    public static final List<String> ALL = Stream.concat(SHIPPED.stream(), INVENTED.stream()).toList();

    private Sets() {}

    /** Whoever works on something small need not wait for all: {@code -Datspec.sets=a,b} leaves the other shipped ones out. */
    private static List<String> chosen(Stream<String> all) {
        String named = System.getProperty("atspec.sets", "");
        return all.filter(set -> named.isEmpty() || List.of(named.split(",")).contains(set)).toList();
    }
}
