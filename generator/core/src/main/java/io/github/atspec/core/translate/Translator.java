package io.github.atspec.core.translate;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.ScalarKind;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SetFiles.ChapterFile;
import io.github.atspec.core.source.SetFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a command set in one language. A text that lacks it is shown in the set's own, then in the first one it has. */
public final class Translator {
    private final Languages languages;
    private final Problems problems;
    private final SortedMap<String, Integer> missing = new TreeMap<>();

    public Translator(Languages languages, Problems problems) {
        this.languages = languages;
        this.problems = problems;
        languages.all().forEach(language -> missing.put(language, 0));
    }

    /**
     * The set in a language.
     *
     * @param wanted null = its own
     */
    public Translated in(@Nullable String wanted, SetFiles files) {
        String language = wanted == null ? languages.own() : wanted;
        Mapping header = (Mapping) ProseTree.map(files.header(), text -> shown(text, language));
        List<ChapterFile> chapters =
                files.chapters().stream().map(chapter -> new ChapterFile(chapter.path(), ProseTree.map(chapter.root(), text -> shown(text, language)))).toList();
        return new Translated(language, new SetFiles(said(header, language), chapters), missing);
    }

    private Node shown(Node text, String language) {
        if (text instanceof Mapping texts && !texts.entries().isEmpty() && isTranslated(texts)) {
            refuseUnknown(texts);
            languages.all().stream().filter(each -> texts.get(each).isEmpty()).forEach(this::lacks);
            return Stream.of(language, languages.own()).flatMap(each -> texts.get(each).stream()).findFirst().orElse(texts.entries().get(0).value());
        } else if (text instanceof Scalar scalar && scalar.scalarKind() == ScalarKind.TEXT) {
            languages.others().forEach(this::lacks);
        }
        return text;
    }

    private void lacks(String language) {
        missing.merge(language, 1, Integer::sum);
    }

    private boolean isTranslated(Mapping texts) {
        return texts.entries().stream().anyMatch(entry -> languages.all().contains(entry.key().text()));
    }

    private void refuseUnknown(Mapping texts) {
        for (Entry entry : texts.entries()) {
            if (!languages.all().contains(entry.key().text())) {
                String message = "'" + entry.key().text() + "' is no language of this set";
                problems.error("unknown-language", entry.key().location(), message, "name it under 'translations', or write one of " + String.join(", ", languages.all()));
            }
        }
    }

    /** The header with the language that the result is in. */
    private static Mapping said(Mapping header, String language) {
        List<Entry> entries = new ArrayList<>(header.entries());
        entries.replaceAll(entry -> entry.key().text().equals("language") && entry.value() instanceof Scalar scalar && scalar.scalarKind() == ScalarKind.TEXT
                ? new Entry(entry.key(), new Scalar(language, ScalarKind.TEXT, scalar.location(), scalar.textLocation()))
                : entry);
        if (header.get("language").isEmpty()) {
            entries.add(new Entry(word("language", header), word(language, header)));
        }
        return new Mapping(List.copyOf(entries), header.location());
    }

    private static Scalar word(String text, Mapping header) {
        return new Scalar(text, ScalarKind.TEXT, header.location(), header.location());
    }
}
