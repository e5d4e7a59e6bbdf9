package io.github.atspec.core;

import java.util.List;
import java.util.stream.Stream;

/** The command sets that tests go over: a new one is named here, and nowhere else. */
public final class Sets {
    /** Those that ship with atspec. */
    public static final List<String> SHIPPED = List.of("ai-thinker-combo-at", "esp-at-2.0", "esp-at-2.1", "esp-at-2.2", "winnermicro-w800-at");

    /** Those that nobody builds, with every construct of the language between them. */
    public static final List<String> INVENTED = List.of("nimbus-n7", "stratus-s2", "cirrus-c1", "vega-v5", "lyra-l2");

    /** All of them. */
    public static final List<String> ALL = Stream.concat(SHIPPED.stream(), INVENTED.stream()).toList();

    private Sets() {}
}
