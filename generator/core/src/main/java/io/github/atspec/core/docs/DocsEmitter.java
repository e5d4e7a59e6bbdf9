package io.github.atspec.core.docs;

import io.github.atspec.core.model.CommandSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the documentation of a command set: one HTML page that works from disk, and the same as Markdown. A function of the command set.
 */
public final class DocsEmitter {
    private final Templates templates = new Templates();

    /** The documentation of a set in its own language. */
    public SortedMap<String, String> emit(CommandSet set) {
        return emit(set, set.language());
    }

    /**
     * Contents by file name ({@code <id>.html}, {@code <id>.md}; of a translation {@code <id>.<language>.html}), with LF, to be written in UTF-8.
     *
     * @param ownLanguage of the descriptor, whatever language the set is in here
     */
    public SortedMap<String, String> emit(CommandSet set, String ownLanguage) {
        Page page = new PageBuilder(set, ownLanguage).build();
        String name = PageNames.of(set.id(), set.language(), ownLanguage);
        SortedMap<String, String> files = new TreeMap<>();
        files.put(name + ".html", templates.render("page.ftlh", page));
        files.put(name + ".md", templates.render("page.md.ftl", page));
        return files;
    }
}
