package io.github.atspec.core.docs;

import io.github.atspec.core.docs.Page.Language;
import io.github.atspec.core.model.CommandSet;
import java.util.List;

/** How the files of a command set's documentation are called. */
final class PageNames {
    private PageNames() {}

    /** Without its ending: {@code acme-lamp}, in a language that is not the descriptor's own {@code acme-lamp.de}. */
    static String of(String id, String language, String ownLanguage) {
        return language.equals(ownLanguage) ? id : id + "." + language;
    }

    /** The other languages to switch to. */
    static List<Language> others(CommandSet set, String ownLanguage) {
        return set.untranslated().keySet().stream()
                .filter(language -> !language.equals(set.language()))
                .map(language -> new Language(Printable.of(language), of(set.id(), language, ownLanguage)))
                .toList();
    }
}
