package io.github.atspec.benchmarks;

import org.jspecify.annotations.Nullable;

/** What a line of a connection list carries, for the baselines. */
record ListLine(
        int id, int type, int status, @Nullable String host, @Nullable Integer remotePort, @Nullable Integer localPort, @Nullable Integer server) {}
