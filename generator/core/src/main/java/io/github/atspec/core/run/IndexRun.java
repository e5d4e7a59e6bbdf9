package io.github.atspec.core.run;

import io.github.atspec.core.docs.DocsEmitter;
import io.github.atspec.core.docs.IndexEmitter;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.source.Problem;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Documentation of several command sets in one folder. */
final class IndexRun {
    private final Pipeline pipeline;
    private final Map<String, List<CommandSet>> setsById = new LinkedHashMap<>();
    private final Map<String, String> ownLanguages = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    IndexRun(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    void add(DescriptorSource descriptor, Checked checked) throws DescriptorException, IOException {
        CommandSet set = checked.commandSet();
        refuseTakenName(set);
        problems.addAll(checked.problems());
        setsById.put(set.id(), pipeline.inAllLanguages(set, descriptor, UnaryOperator.identity()));
        ownLanguages.put(set.id(), set.language());
    }

    private void refuseTakenName(CommandSet set) throws DescriptorException {
        Problems found = new Problems();
        SourceLocation place = set.location();
        if (setsById.containsKey(set.id())) {
            found.error("duplicate-name", place, "a second command set '" + set.id() + "'", "the documentation of both would have one name");
        } else if (set.id().equals(IndexEmitter.NAME)) {
            found.error("duplicate-name", place, "the command set is called as the index page is", "give it another id");
        }
        if (found.hasErrors()) {
            throw new DescriptorException(found.sorted());
        }
    }

    Generated generate() {
        SortedMap<String, String> files = new TreeMap<>();
        setsById.forEach((id, translated) -> translated.forEach(set -> files.putAll(new DocsEmitter().emit(set, ownLanguages.get(id)))));
        List<String> languages = languages();
        languages.forEach(language -> files.putAll(new IndexEmitter().emit(in(language), language, languages)));
        return new Generated(new TreeMap<>(), files, List.copyOf(problems), List.of());
    }

    /** Those that any of the sets has, the first set's own before the others. */
    private List<String> languages() {
        TreeSet<String> all = new TreeSet<>();
        setsById.values().forEach(translated -> translated.forEach(set -> all.add(set.language())));
        List<String> languages = new ArrayList<>(ownLanguages.values().stream().limit(1).toList());
        all.removeAll(languages);
        languages.addAll(all);
        return List.copyOf(languages);
    }

    /** The sets in a language, each with its own; those that lack it in their own. */
    private Map<CommandSet, String> in(String language) {
        Map<CommandSet, String> sets = new LinkedHashMap<>();
        setsById.forEach((id, translated) -> {
            String own = ownLanguages.get(id);
            CommandSet shown = translated.stream().filter(set -> set.language().equals(language)).findFirst()
                    .orElseGet(() -> translated.stream().filter(set -> set.language().equals(own)).findFirst().orElseThrow());
            sets.put(shown, own);
        });
        return sets;
    }
}
