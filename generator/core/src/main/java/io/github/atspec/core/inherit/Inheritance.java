package io.github.atspec.core.inherit;

import io.github.atspec.core.source.Node.Entry;
import io.github.atspec.core.source.Node.Mapping;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node.Sequence;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SetFiles.ChapterFile;
import io.github.atspec.core.source.SetFiles;
import io.github.atspec.core.translate.Languages;
import io.github.atspec.core.translate.ProseHandover;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the files of a set that extends another those of a set written out.
 *
 * <ol>
 *   <li>what the parent hands over is marked as the parent's, and what the new set's chips do not have is left out;
 *   <li>the header's own keys replace the parent's, its dialect key by key;
 *   <li>the header's overlay changes elements of any file, a chapter's overlay those of the parent's chapter of the same path;
 *   <li>other chapters of the new set follow those of the parent.
 * </ol>
 */
public final class Inheritance {
    /** The keys by which a file says what becomes of the parent's elements. */
    public static final List<String> WORDS = List.of("change", "add", "remove", "replace");

    /** What stays the parent's own. */
    private static final List<String> NOT_INHERITED = List.of("description", "chapters");

    private static final List<String> LISTS = List.of("errata", "decisions", "suppress");

    private final Problems problems;

    public Inheritance(Problems problems) {
        this.problems = problems;
    }

    /**
     * The new set written out.
     *
     * @param parent written out
     * @param taken what of it comes over
     * @param child as written
     */
    public SetFiles extend(SetFiles parent, Taken taken, SetFiles child) {
        OverlayKeys.check(child.header(), problems);
        child.chapters().forEach(chapter -> OverlayKeys.check(chapter.root(), problems));
        Handover handover = new Handover(manual(parent), prose(parent, child));
        SetFiles available = new Available(chips(parent, child)).of(parent);
        List<ChapterFile> chapters = taken.of(available, problems).stream()
                .map(chapter -> new ChapterFile(chapter.path(), chapter.root() instanceof Mapping root ? taken.marked(chapter, handover.file(root)) : chapter.root()))
                .toList();
        SetFiles inherited = new SetFiles(taken.header(handover.file(available.header())), chapters);
        return withChapters(new HeaderOverlay(problems).apply(withOwnKeys(inherited, child.header()), child.header()), child);
    }

    private SetFiles withOwnKeys(SetFiles inherited, Mapping own) {
        Mapping header = inherited.header();
        for (String key : NOT_INHERITED) {
            header = Trees.without(header, key);
        }
        for (Entry entry : own.entries()) {
            header = ownKey(header, entry);
        }
        return new SetFiles(new Mapping(header.entries(), own.location()), inherited.chapters());
    }

    private Mapping ownKey(Mapping header, Entry entry) {
        String key = entry.key().text();
        if (WORDS.contains(key) || key.equals("extends") || Level.inFile(key) != Level.LEAF) {
            return header;
        } else if (key.equals("dialect") && entry.value() instanceof Mapping own && header.get(key).orElse(null) instanceof Mapping dialect) {
            return Trees.with(header, new Entry(entry.key(), new Overlay(problems).apply(dialect, own, Level.LEAF, "the dialect")));
        } else if (LISTS.contains(key) && entry.value() instanceof Sequence own && header.get(key).orElse(null) instanceof Sequence list) {
            List<Node> all = new ArrayList<>(list.items());
            all.addAll(own.items());
            return Trees.with(header, new Entry(entry.key(), new Sequence(List.copyOf(all), own.location())));
        }
        return new Mapping(Trees.with(Trees.without(header, key), entry).entries(), header.location());
    }

    private SetFiles withChapters(SetFiles inherited, SetFiles child) {
        List<ChapterFile> chapters = new ArrayList<>(inherited.chapters());
        for (ChapterFile own : child.chapters()) {
            Optional<ChapterFile> parents = inherited.chapter(own.path());
            if (parents.isPresent() && parents.get().root() instanceof Mapping base && own.root() instanceof Mapping overlay) {
                chapters.set(chapters.indexOf(parents.get()), new ChapterFile(own.path(), new FileOverlay(overlay).applyTo(base, problems)));
            } else {
                NoParent.refuse(own.root(), "the parent has no chapter '" + own.path() + "'", problems);
                chapters.add(own);
            }
        }
        return new SetFiles(inherited.header(), List.copyOf(chapters));
    }

    private static ProseHandover prose(SetFiles parent, SetFiles child) {
        Languages from = Languages.of(parent.header());
        Languages to = Languages.of(child.header());
        boolean stated = child.header().get("language").isPresent() || child.header().get("translations").isPresent();
        return new ProseHandover(from, stated ? to : from);
    }

    private static Scalar manual(SetFiles parent) {
        return parent.header().get("manual").orElse(null) instanceof Mapping manual && manual.get("file").orElse(null) instanceof Scalar file
                ? file
                : Trees.word("", parent.header().location());
    }

    private static Set<String> chips(SetFiles parent, SetFiles child) {
        Node chips = child.header().get("chips").or(() -> parent.header().get("chips")).orElse(null);
        Set<String> names = new LinkedHashSet<>();
        if (chips instanceof Sequence list) {
            list.items().stream().filter(Scalar.class::isInstance).forEach(chip -> names.add(((Scalar) chip).text()));
        }
        return names;
    }
}
