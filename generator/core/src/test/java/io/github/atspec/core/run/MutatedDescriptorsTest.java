package io.github.atspec.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.atspec.core.source.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever stands in a descriptor, it is answered with problems that have a place, not with a crash. */
class MutatedDescriptorsTest {
    private static final int VARIATIONS = 10;
    private static final List<String> TOKENS = List.of(
            "{}", "[]", "''", "~", "0", "-1", "0x", "<a>", "[<a>]", "\\", "'", "\"", ": ", "- ", "&a ", "*a", "initial", "all", "OK", ">", "..", "0..n", "type", "int",
            "\uD800", "\u00E9", "9999999999999999999", "{add: all}", "{has: A}", "when: {a: b}", "bytes", "text", ",", "{", "}", "[", "]");

    @RepeatedTest(10)
    void aBrokenDescriptorHasProblems(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        String header = shipped("command-set.yaml");
        String chapter = shipped("tcpip.yaml");
        for (int i = 0; i < VARIATIONS; i++) {
            String broken = mutated(chapter, random);
            assertThatCode(() -> run(Map.of("command-set.yaml", header, "tcpip.yaml", broken))).as(broken).doesNotThrowAnyException();
        }
    }

    private static void run(Map<String, String> files) throws IOException {
        try {
            new Pipeline().check(Descriptors.source(files));
        } catch (DescriptorException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> assertThat(isInside(problem, files)).as("%s", problem).isTrue());
        }
    }

    /** Whether a problem points into its file, or right behind its end. */
    private static boolean isInside(Problem problem, Map<String, String> files) {
        String text = files.get(problem.location().file());
        return text != null && problem.location().line() >= 1 && problem.location().line() <= text.lines().count() + 1 && problem.location().column() >= 1;
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            mutate(lines, random);
        }
        return String.join("\n", lines);
    }

    private static void mutate(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size()), line);
            case 2 -> lines.set(at, line.replaceFirst("[A-Za-z0-9<>]+", TOKENS.get(random.nextInt(TOKENS.size())).replace("\\", "\\\\")));
            case 3 -> lines.set(at, replaceAt(line, random, TOKENS.get(random.nextInt(TOKENS.size()))));
            case 4 -> lines.set(at, " ".repeat(random.nextInt(8)) + line.strip());
            default -> lines.set(at, line.replaceFirst(":.*", ": " + TOKENS.get(random.nextInt(TOKENS.size())).replace("\\", "\\\\")));
        }
    }

    private static String replaceAt(String line, Random random, String token) {
        int from = random.nextInt(line.length() + 1);
        int to = Math.min(line.length(), from + random.nextInt(6));
        return line.substring(0, from) + token + line.substring(to);
    }

    private static String shipped(String file) throws IOException {
        try (InputStream in = MutatedDescriptorsTest.class.getResourceAsStream("/atspec/ai-thinker-combo-at/" + file)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
