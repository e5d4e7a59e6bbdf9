package io.github.atspec.maven;

import io.github.atspec.core.run.DescriptorException;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.GenerateRequest;
import io.github.atspec.core.run.Generated;
import io.github.atspec.core.run.OutputFolder;
import io.github.atspec.core.run.Part;
import io.github.atspec.core.run.Pipeline;
import io.github.atspec.core.source.SourceLocation;
import java.io.File;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java and documentation from the descriptor of a command set, and adds the Java to the sources that are compiled. The project needs
 * {@code io.github.atspec:atspec-runtime} as a dependency. Files that would not change are left alone; files of an earlier run that are not generated any
 * more are deleted.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends DescriptorMojo {

    /**
     * Package of the generated types; they are in {@code model}, {@code codec}, {@code client} and {@code emulator} below it.
     *
     * <p>Example: {@code <basePackage>com.example.modem</basePackage>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.basePackage", required = true)
    String basePackage = "";

    /**
     * What to generate: {@code model} (records and codecs), {@code client}, {@code emulator}, {@code docs}. Client and emulator need the model of the same base package,
     * generated here or in a dependency.
     *
     * <p>Example, an emulator whose model lives in a dependency: {@code <parts>emulator</parts>}; several: {@code <parts>model,client,docs</parts>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.parts", defaultValue = "model,client,emulator,docs")
    List<String> parts = List.of();

    /**
     * One of the chips that the command set tells apart: commands, forms, variants, parameters and values that it lacks are left out. Without it, all is generated.
     *
     * <p>Example: {@code <chip>LX2</chip>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.chip")
    @Nullable String chip;

    /**
     * Source root for the generated Java.
     *
     * <p>Example: {@code <outputDirectory>target/generated-sources/modem</outputDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/atspec", required = true)
    File outputDirectory = new File("");

    /**
     * Folder for the documentation: {@code <id>.html} and {@code <id>.md}.
     *
     * <p>Example: {@code <docsDirectory>target/modem-docs</docsDirectory>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.docsDirectory", defaultValue = "${project.build.directory}/atspec-docs", required = true)
    File docsDirectory = new File("");

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project = new MavenProject();

    /** Two executions may share a folder: each deletes stale files of its own only. */
    @Parameter(defaultValue = "${mojoExecution.executionId}", readonly = true, required = true)
    String execution = "";

    @Override
    void run(DescriptorSource source) throws DescriptorException, IOException, MojoFailureException {
        Set<Part> wanted = wanted();
        Generated generated = new Pipeline().generate(new GenerateRequest(source, basePackage, wanted, chip));
        generated.problems().forEach(this::show);
        sayLeftOut(generated.leftOut());
        if (!wanted.equals(EnumSet.of(Part.DOCS))) {
            write(generated.java(), outputDirectory, "sources");
            project.addCompileSourceRoot(outputDirectory.getAbsolutePath());
        }
        if (wanted.contains(Part.DOCS)) {
            write(generated.docs(), docsDirectory, "documentation files");
        }
    }

    private void sayLeftOut(List<SourceLocation> examples) {
        if (!examples.isEmpty()) {
            getLog().info(examples.size() + (examples.size() == 1 ? " example is" : " examples are") + " left out, with what " + chip + " lacks");
            examples.forEach(place -> getLog().debug("left out: " + place));
        }
    }

    private void write(SortedMap<String, String> files, File folder, String what) throws IOException {
        OutputFolder.Changes changes = new OutputFolder(folder.toPath(), execution).write(files);
        getLog().info("%d %s: %d written, %d unchanged, %d stale ones deleted"
                .formatted(files.size(), what, changes.written(), changes.unchanged(), changes.deleted()));
    }

    private Set<Part> wanted() throws MojoFailureException {
        Set<Part> wanted = EnumSet.noneOf(Part.class);
        for (String key : parts) {
            wanted.add(Part.of(key.strip()).orElseThrow(() -> wrong("unknown part '" + key.strip() + "'")));
        }
        if (wanted.isEmpty()) {
            throw wrong("nothing to generate");
        }
        return wanted;
    }

    private static MojoFailureException wrong(String what) {
        return new MojoFailureException("<parts>: " + what + ", choose from model, client, emulator, docs");
    }
}
