package io.github.atspec.core.run;

import io.github.atspec.core.element.ExtendsElement;
import io.github.atspec.core.inherit.Changes;
import io.github.atspec.core.inherit.Inheritance;
import io.github.atspec.core.inherit.NoParent;
import io.github.atspec.core.inherit.Taken;
import io.github.atspec.core.link.Origins;
import io.github.atspec.core.source.Node.Scalar;
import io.github.atspec.core.source.Node;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SetFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a descriptor and those that it extends, each written out over its own parent. */
final class Family {
    /** No set of sets that people write goes deeper; a chain without end is caught by its ids before. */
    private static final int MOST_GENERATIONS = 16;

    private final Problems problems;
    private final Map<String, String> parentsFiles = new TreeMap<>();
    private final List<String> headers = new ArrayList<>();

    Family(Problems problems) {
        this.problems = problems;
    }

    /** The set written out; empty when a header could not be read or a parent is missing. Problems are reported. */
    Optional<SetFiles> read(DescriptorSource source) throws IOException {
        headers.add(source.header());
        Optional<SetFiles> own = new TreeReader(source, problems).read();
        if (own.isEmpty()) {
            return own;
        }
        SetFiles files = own.get();
        Node parent = files.header().get("extends").orElse(null);
        if (parent == null) {
            refuseChanges(files);
            return own;
        }
        return extended(files, ExtendsElement.read(parent, problems), source);
    }

    /** Which set wrote what of the one that was read. */
    Origins origins(SetFiles files) {
        return parentsFiles.isEmpty() ? Origins.OWN : new Origins(Map.copyOf(parentsFiles), Changes.of(files));
    }

    private Optional<SetFiles> extended(SetFiles files, ExtendsElement said, DescriptorSource source) throws IOException {
        Optional<DescriptorSource> found = source.parent(said.id().text());
        if (found.isEmpty()) {
            String hint = "it is looked for in the folder of that name beside the header's, and as atspec/<id>/command-set.yaml on the class path";
            problems.error("unknown-parent", said.id().location(), "there is no command set '" + said.id().text() + "'", hint);
            return Optional.empty();
        } else if (headers.contains(found.get().header()) || headers.size() > MOST_GENERATIONS) {
            problems.error("extends-cycle", said.id().location(), "'" + said.id().text() + "' extends, over others, itself");
            return Optional.empty();
        }
        Optional<SetFiles> parent = read(found.get());
        parent.ifPresent(set -> remember(set, said.id()));
        return parent.map(set -> new Inheritance(problems).extend(set, new Taken(said.chapters(), said.assumed()), files));
    }

    /** The files of a parent; those of its own parents are known already. */
    private void remember(SetFiles set, Scalar id) {
        parentsFiles.putIfAbsent(set.header().location().file(), id.text());
        set.chapters().forEach(chapter -> parentsFiles.putIfAbsent(chapter.root().location().file(), id.text()));
    }

    private void refuseChanges(SetFiles files) {
        String why = "this set extends no other";
        NoParent.refuse(files.header(), why, problems);
        files.chapters().forEach(chapter -> NoParent.refuse(chapter.root(), why, problems));
    }
}
