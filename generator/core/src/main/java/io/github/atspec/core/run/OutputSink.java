package io.github.atspec.core.run;

/** Takes generated files: memory in tests, the disk in a build. */
@FunctionalInterface
public interface OutputSink {

    /**
     * Takes one file.
     *
     * @param path relative, with {@code /} as separator: {@code io/github/example/model/Link.java}
     * @param text its content, lines ended by LF; written as UTF-8
     */
    void put(String path, String text);
}
