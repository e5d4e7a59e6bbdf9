package io.github.atspec.core.run;

import io.github.atspec.core.source.Problem;
import io.github.atspec.core.source.SourceLocation;
import java.util.List;
import java.util.SortedMap;

/**
 * What a run of the generator gives: contents by path, with {@code /} and LF, to be written in UTF-8. A function of the request.
 *
 * @param java sources, below a source root
 * @param docs documentation, below a folder of its own
 * @param problems warnings and notes, in the order of their places
 * @param leftOut where examples stand that a chip cannot do; they are in none of the files
 */
public record Generated(SortedMap<String, String> java, SortedMap<String, String> docs, List<Problem> problems, List<SourceLocation> leftOut) {}
