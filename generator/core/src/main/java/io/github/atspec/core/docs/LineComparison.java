package io.github.atspec.core.docs;

import io.github.atspec.core.docs.IndexPage.Line;
import io.github.atspec.core.docs.IndexPage.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Marks in a syntax line what others have not. The line is compared with the nearest one of each of the others; what is no part of the longest common sequence of
 * words differs.
 */
final class LineComparison {
    /** A parameter, a word, or any other character. */
    private static final Pattern WORD = Pattern.compile("<[^<>]*>|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    private LineComparison() {}

    /**
     * A line with its differences.
     *
     * @param others the lines of each of the others, none of which is empty
     */
    static Line of(String line, List<List<String>> others) {
        List<String> words = words(line);
        BitSet differs = new BitSet();
        for (List<String> lines : others) {
            BitSet common = lines.stream().map(other -> common(words, words(other))).max(Comparator.comparingInt(BitSet::cardinality)).orElseThrow();
            common.flip(0, words.size());
            differs.or(common);
        }
        return new Line(pieces(words, differs));
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).toList();
    }

    /** The words that are part of the longest common sequence. */
    private static BitSet common(List<String> words, List<String> others) {
        int[][] lengths = new int[words.size() + 1][others.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                lengths[i][j] = words.get(i).equals(others.get(j)) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        BitSet common = new BitSet();
        int i = 0;
        int j = 0;
        while (i < words.size() && j < others.size()) {
            if (words.get(i).equals(others.get(j))) {
                common.set(i++);
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static List<Piece> pieces(List<String> words, BitSet differs) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            boolean marked = differs.get(from);
            int end = marked ? differs.nextClearBit(from) : differs.nextSetBit(from);
            int to = end < 0 ? words.size() : Math.min(end, words.size());
            pieces.add(new Piece(Printable.of(String.join("", words.subList(from, to))), marked));
            from = to;
        }
        return List.copyOf(pieces);
    }
}
