package io.github.atspec.core.ambiguity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The pairs of lines that can have a line in common at all: the text that one always begins with is the beginning of the other's. Sorted by that text these
 * stand together, so that not every pair is looked at.
 */
final class HeadPairs {
    private HeadPairs() {}

    /** Two things in their order. */
    record Pair<T>(T first, T second) {}

    private record Place(int index, String head) {}

    /** The pairs, in the order of the things. */
    static <T> List<Pair<T>> of(List<T> things, Function<T, String> head, BiPredicate<T, T> wanted) {
        List<Place> sorted = IntStream.range(0, things.size())
                .mapToObj(i -> new Place(i, head.apply(things.get(i))))
                .sorted(Comparator.comparing(Place::head).thenComparing(Place::index))
                .toList();
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Place shorter = sorted.get(i);
            for (int j = i + 1; j < sorted.size() && sorted.get(j).head().startsWith(shorter.head()); j++) {
                int other = sorted.get(j).index();
                pairs.add(new int[] {Math.min(shorter.index(), other), Math.max(shorter.index(), other)});
            }
        }
        return pairs.stream()
                .sorted(Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]))
                .map(pair -> new Pair<>(things.get(pair[0]), things.get(pair[1])))
                .filter(pair -> wanted.test(pair.first(), pair.second()))
                .toList();
    }
}
