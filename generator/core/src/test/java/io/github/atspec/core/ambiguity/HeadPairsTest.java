package io.github.atspec.core.ambiguity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadPairsTest {

    @Test
    void pairsAreExactlyThoseOfWhichOneHeadBeginsTheOther() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<String> heads = IntStream.range(0, 20).mapToObj(i -> head(random)).toList();
            List<List<String>> expected = new ArrayList<>();
            for (int i = 0; i < heads.size(); i++) {
                for (int j = i + 1; j < heads.size(); j++) {
                    if (heads.get(i).startsWith(heads.get(j)) || heads.get(j).startsWith(heads.get(i))) {
                        expected.add(List.of(heads.get(i), heads.get(j)));
                    }
                }
            }
            assertThat(HeadPairs.of(heads, head -> head, (a, b) -> true)).extracting(pair -> List.of(pair.first(), pair.second())).isEqualTo(expected);
        }
    }

    private static String head(Random random) {
        StringBuilder head = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            head.append("ab+".charAt(random.nextInt(3)));
        }
        return head.toString();
    }
}
