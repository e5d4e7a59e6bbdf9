package io.github.atspec.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atspec.core.Sets;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Example;
import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cuts, splices and wrong bytes: nothing of a log makes the decoder fail, and it finds its way back. */
class DamagedLogsTest {
    private static final int TRIES = 400;

    @TestFactory
    Stream<DynamicTest> damagedLogsDecode() {
        return Sets.ALL.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            CommandSet set = Sets.load(name);
            List<Bytes> logs = Logs.examples(set).stream().filter(example -> !example.wrong()).map(example -> Logs.bytes(set, example)).toList();
            Random random = new Random(4711);
            for (int i = 0; i < TRIES; i++) {
                Bytes damaged = damaged(logs.get(random.nextInt(logs.size())), logs.get(random.nextInt(logs.size())), random);
                assertThat(Logs.decode(set, damaged)).as("%s", damaged).allMatch(line -> line.line() > 0);
            }
        }));
    }

    /** Behind the damage stand exchanges with the set's simplest command, and then a whole example: from the fourth line on all is as without the damage. */
    @TestFactory
    Stream<DynamicTest> afterThreeLinesNothingOfTheDamageIsLeft() {
        return Sets.ALL.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            CommandSet set = Sets.load(name);
            List<Example> examples = Logs.examples(set).stream().filter(example -> !example.wrong() && example.given().isEmpty()).filter(DamagedLogsTest::speaksTwice).toList();
            Random random = new Random(1147);
            for (int i = 0; i < TRIES; i++) {
                Bytes before = Logs.bytes(set, examples.get(random.nextInt(examples.size())));
                Bytes simplest = Logs.bytes(set, simplest(examples));
                Bytes after = Logs.bytes(set, examples.get(random.nextInt(examples.size())));
                Bytes behind = joined(simplest, simplest, after);
                List<Decoded.Kind> good = kinds(Logs.decode(set, behind));
                Bytes log = joined(damaged(before, before, random), Bytes.utf8("\r\n"), behind);
                assertThat(kinds(Logs.decode(set, log))).as("%s", log).endsWith(good.subList(3, good.size()).toArray(Decoded.Kind[]::new));
            }
        }));
    }

    private static List<Decoded.Kind> kinds(List<Decoded> lines) {
        return lines.stream().map(Decoded::kind).toList();
    }

    private static boolean speaksTwice(Example example) {
        return example.steps().size() > 1;
    }

    private static Example simplest(List<Example> examples) {
        return examples.stream().filter(example -> example.steps().size() == 2).min(java.util.Comparator.comparing(example -> example.steps().get(0).toString().length())).orElseThrow();
    }

    private static Bytes damaged(Bytes log, Bytes other, Random random) {
        byte[] bytes = log.toByteArray();
        if (bytes.length == 0) {
            return log;
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(4)) {
            case 0 -> log.slice(0, at);
            case 1 -> joined(log.slice(0, at), other.slice(random.nextInt(other.length() + 1), other.length()));
            case 2 -> {
                bytes[at] = (byte) random.nextInt(256);
                yield Bytes.wrap(bytes);
            }
            default -> joined(log.slice(0, at), log.slice(Math.min(bytes.length, at + 1 + random.nextInt(4)), bytes.length));
        };
    }

    private static Bytes joined(Bytes... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Bytes part : parts) {
            out.writeBytes(part.toByteArray());
        }
        return Bytes.wrap(out.toByteArray());
    }
}
