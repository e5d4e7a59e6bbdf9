package io.github.atspec.maven;

import io.github.atspec.core.run.DescriptorException;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.Generated;
import io.github.atspec.core.run.OutputFolder;
import io.github.atspec.core.run.Pipeline;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates the documentation of several command sets into one folder, and an index page over them: which set has which command, and how their syntax lines differ. Works
 * without a project.
 *
 * @since 0.1.0
 */
@Mojo(name = "index", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true, requiresProject = false)
public final class IndexMojo extends AtspecMojo {

    /**
     * Ids of command sets in jars, as {@code commandSet} of the other goals. They are shown in this order, before the {@code descriptors}.
     *
     * <p>Example: {@code <commandSets>acme-modem,acme-modem-2</commandSets>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.commandSets")
    List<String> commandSets = List.of();

    /**
     * Header files of further command sets.
     *
     * <p>Example: {@code <descriptors><descriptor>src/main/atspec/command-set.yaml</descriptor></descriptors>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.descriptors")
    List<File> descriptors = List.of();

    /**
     * Folder for {@code index.html}, {@code index.md} and the documentation of each set.
     *
     * <p>Example: {@code <docsDirectory>target/modem-docs</docsDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.docsDirectory", defaultValue = "${project.build.directory}/atspec-docs", required = true)
    File docsDirectory = new File("");

    /** Two executions may share a folder: each deletes stale files of its own only. */
    @Parameter(defaultValue = "${mojoExecution.executionId}", readonly = true, required = true)
    String execution = "";

    @Override
    void run() throws IOException, MojoFailureException {
        Generated generated = generate(sources());
        generated.problems().forEach(this::show);
        OutputFolder.Changes changes = new OutputFolder(docsDirectory.toPath(), execution).write(generated.docs());
        getLog().info("%d documentation files: %d written, %d unchanged, %d stale ones deleted"
                .formatted(generated.docs().size(), changes.written(), changes.unchanged(), changes.deleted()));
    }

    private Generated generate(List<DescriptorSource> sources) throws IOException, MojoFailureException {
        try {
            return new Pipeline().index(sources);
        } catch (DescriptorException e) {
            throw failure(e.problems().get(0).location().file(), e);
        }
    }

    private List<DescriptorSource> sources() throws MojoFailureException {
        List<DescriptorSource> sources = new ArrayList<>();
        for (String id : commandSets) {
            sources.add(source(null, id.strip()));
        }
        for (File file : descriptors) {
            sources.add(source(file, null));
        }
        if (sources.isEmpty()) {
            throw new MojoFailureException("Which command sets? Give <commandSets>, ids of those in jars, or <descriptors>, files");
        }
        return sources;
    }
}
