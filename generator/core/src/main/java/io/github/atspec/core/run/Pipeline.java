package io.github.atspec.core.run;

import io.github.atspec.core.ambiguity.Ambiguity;
import io.github.atspec.core.check.Checks;
import io.github.atspec.core.check.Suppressions;
import io.github.atspec.core.docs.DocsEmitter;
import io.github.atspec.core.example.ExampleChecks;
import io.github.atspec.core.java.JavaEmitter;
import io.github.atspec.core.java.JavaOptions;
import io.github.atspec.core.link.Chapters;
import io.github.atspec.core.link.Linker;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.source.Problem;
import io.github.atspec.core.source.Problems;
import io.github.atspec.core.source.SetFiles;
import io.github.atspec.core.source.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The whole run, from descriptor to generated files. The Maven plugin and the tests call this class; it knows neither Maven nor a file system to write to.
 *
 * <ol>
 *   <li>read: header and chapter files to nodes with their places, nodes to elements as written;
 *   <li>link: elements to the command set, every name resolved;
 *   <li>check: what must hold beyond names; no line means two things;
 *   <li>examples: every example is executed by the interpreter;
 *   <li>emit: Java and documentation.
 * </ol>
 *
 * <p>A stage collects all its problems. A stage that finds an error is the last one.
 */
public final class Pipeline {

    /**
     * Reads, links and checks a descriptor, and executes its examples: steps 1 to 4.
     *
     * @throws DescriptorException with all problems of the stage that found an error
     * @throws IOException when a file that is there cannot be read
     */
    public Checked check(DescriptorSource source) throws DescriptorException, IOException {
        Problems problems = new Problems();
        CommandSet set = link(source, null, UnaryOperator.identity(), problems);
        Suppressions suppressions = new Suppressions(set);
        Checks.check(set, problems); // 3
        Ambiguity.check(set, problems);
        gate(problems, suppressions);
        ExampleChecks.check(set, problems); // 4
        gate(problems, suppressions);
        suppressions.reportUnused(problems);
        return new Checked(set, suppressions.left(problems.sorted()));
    }

    /**
     * The command set, linked but not yet checked: steps 1 and 2.
     *
     * @param language of its prose; null = its own
     * @param narrowing what becomes of its files
     */
    CommandSet link(DescriptorSource source, @Nullable String language, UnaryOperator<SetFiles> narrowing, Problems problems) throws DescriptorException, IOException {
        Optional<Chapters> files = new DescriptorReader(source, language, narrowing, problems).read(); // 1
        gate(problems);
        CommandSet set = Linker.link(files.orElseThrow(), problems); // 2
        gate(problems);
        return set;
    }

    /** Checks a descriptor and generates the parts asked for: all steps. */
    public Generated generate(GenerateRequest request) throws DescriptorException, IOException {
        Checked checked = check(request.descriptor());
        if (request.chip() == null) {
            return generated(checked.commandSet(), request, UnaryOperator.identity(), checked.problems(), List.of()); // 5
        }
        ChipRun chip = new ChipRun(this, request.descriptor(), request.chip());
        CommandSet narrowed = chip.narrow(checked.commandSet());
        return generated(narrowed, request, chip.narrowing(), checked.problems(), chip.leftOut());
    }

    private Generated generated(CommandSet set, GenerateRequest request, UnaryOperator<SetFiles> narrowing, List<Problem> problems, List<SourceLocation> leftOut)
            throws DescriptorException, IOException {
        return new Generated(java(set, request), docs(set, request, narrowing), problems, leftOut);
    }

    /**
     * Checks several descriptors and generates the documentation of each, and the index page that compares them. They are shown in the order given; no two have one id.
     *
     * @return no Java
     */
    public Generated index(List<DescriptorSource> descriptors) throws DescriptorException, IOException {
        IndexRun run = new IndexRun(this);
        for (DescriptorSource descriptor : descriptors) {
            run.add(descriptor, check(descriptor));
        }
        return run.generate();
    }

    /** Ends the run when the stage before found an error. */
    private static void gate(Problems problems) throws DescriptorException {
        if (problems.hasErrors()) {
            throw new DescriptorException(problems.sorted());
        }
    }

    private static void gate(Problems problems, Suppressions suppressions) throws DescriptorException {
        if (problems.hasErrors()) {
            throw new DescriptorException(suppressions.left(problems.sorted()));
        }
    }

    private static SortedMap<String, String> java(CommandSet set, GenerateRequest request) {
        MemorySink sources = new MemorySink();
        new JavaEmitter().emit(set, new JavaOptions(request.basePackage(), request.parts()), sources);
        return sources.files();
    }

    /** One documentation for each language; the set's own has the plain names. */
    private SortedMap<String, String> docs(CommandSet set, GenerateRequest request, UnaryOperator<SetFiles> narrowing) throws DescriptorException, IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (request.parts().contains(Part.DOCS)) {
            for (CommandSet shown : inAllLanguages(set, request.descriptor(), narrowing)) {
                files.putAll(new DocsEmitter().emit(shown, set.language()));
            }
        }
        return files;
    }

    /** A checked set in each of its languages. */
    List<CommandSet> inAllLanguages(CommandSet set, DescriptorSource descriptor, UnaryOperator<SetFiles> narrowing) throws DescriptorException, IOException {
        List<CommandSet> all = new ArrayList<>();
        for (String language : set.untranslated().keySet()) {
            all.add(language.equals(set.language()) ? set : link(descriptor, language, narrowing, new Problems()));
        }
        return List.copyOf(all);
    }
}
