package io.github.atspec.core.translate;

import io.github.atspec.core.source.SetFiles;
import java.util.SortedMap;

/**
 * A command set in one language.
 *
 * @param language that one
 * @param files in which all prose is plain
 * @param missing every language of the set, with the number of texts that it lacks and that are shown in another one instead
 */
public record Translated(String language, SetFiles files, SortedMap<String, Integer> missing) {}
