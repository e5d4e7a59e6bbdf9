package io.github.atspec.core.docs;

import io.github.atspec.core.docs.IndexBuilder.Shown;
import io.github.atspec.core.model.CommandSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the page that leads to the documentation of several command sets, and compares them: which of them has which command, and where their syntax lines differ. A
 * function of the sets.
 */
public final class IndexEmitter {
    /** The page's name without its ending, in the first of its languages. */
    public static final String NAME = "index";

    private final Templates templates = new Templates();

    /**
     * Contents by file name ({@code index.html}, {@code index.md}; in further languages {@code index.<language>.html}), to lie in the folder of the sets' documentation.
     *
     * @param sets each in {@code language} where it has that, with its own language
     * @param language that the page is in
     * @param languages that there are pages in
     */
    public SortedMap<String, String> emit(Map<CommandSet, String> sets, String language, List<String> languages) {
        List<Page.Language> others = languages.stream()
                .filter(other -> !other.equals(language))
                .map(other -> new Page.Language(Printable.of(other), name(other, languages)))
                .toList();
        List<Shown> shown = new ArrayList<>();
        sets.forEach((set, ownLanguage) -> shown.add(Shown.of(set, ownLanguage)));
        IndexPage page = new IndexBuilder(shown).build(language, others);
        SortedMap<String, String> files = new TreeMap<>();
        files.put(name(language, languages) + ".html", templates.render("index.ftlh", page));
        files.put(name(language, languages) + ".md", templates.render("index.md.ftl", page));
        return files;
    }

    private static String name(String language, List<String> languages) {
        return PageNames.of(NAME, language, languages.get(0));
    }
}
