package io.github.atspec.maven;

import io.github.atspec.core.run.DescriptorException;
import io.github.atspec.core.run.DescriptorSource;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read one descriptor share: which one. */
abstract class DescriptorMojo extends AtspecMojo {

    /**
     * The descriptor's header file. Its chapters lie beside it. Either this or {@code commandSet} is to be given.
     *
     * <p>Example: {@code <descriptor>src/main/atspec/command-set.yaml</descriptor>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.descriptor")
    @Nullable File descriptor;

    /**
     * The id of a command set in a jar: those of {@code atspec-spec} are always there, those of other jars when they are among the {@code <dependencies>} of
     * the plugin and hold {@code atspec/<id>/command-set.yaml}. Either this or {@code descriptor} is to be given.
     *
     * <p>Example: {@code <commandSet>acme-modem</commandSet>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.commandSet")
    @Nullable String commandSet;

    @Override
    final void run() throws IOException, MojoExecutionException, MojoFailureException {
        DescriptorSource source = source(descriptor, commandSet);
        try {
            run(source);
        } catch (DescriptorException e) {
            throw failure(source.header(), e);
        }
    }

    /** Does the goal's work. */
    abstract void run(DescriptorSource source) throws DescriptorException, IOException, MojoExecutionException, MojoFailureException;
}
