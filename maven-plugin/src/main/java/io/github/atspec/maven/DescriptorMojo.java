package io.github.atspec.maven;

import io.github.atspec.core.run.DescriptorException;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.source.Problem;
import io.github.atspec.core.source.Severity;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that read a descriptor share: which one, and how its problems are shown. */
abstract class DescriptorMojo extends AbstractMojo {

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

    /**
     * Does nothing when true.
     *
     * <p>Example: {@code <skip>true</skip>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.skip", defaultValue = "false")
    boolean skip;

    /** Messages name files relative to this. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    @Nullable File basedir;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped.");
            return;
        }
        DescriptorSource source = source();
        try {
            run(source);
        } catch (DescriptorException e) {
            e.problems().forEach(this::show);
            throw new MojoFailureException(source.header() + ": " + count(e.problems()));
        } catch (IOException e) {
            throw new MojoExecutionException(e.toString(), e);
        }
    }

    private DescriptorSource source() throws MojoFailureException {
        try {
            return new DescriptorChoice(descriptor, commandSet, basedir, getClass().getClassLoader()).source();
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    /** Does the goal's work. */
    abstract void run(DescriptorSource source) throws DescriptorException, IOException, MojoExecutionException, MojoFailureException;

    /** Whether notes are for the reader of the build's output, and not for its debug log alone. */
    boolean showsNotes() {
        return false;
    }

    /** One line per problem, as everywhere. */
    final void show(Problem problem) {
        switch (problem.severity()) {
            case ERROR -> getLog().error(problem.toString());
            case WARNING -> getLog().warn(problem.toString());
            case NOTE -> note(problem.toString());
        }
    }

    private void note(String line) {
        if (showsNotes()) {
            getLog().info(line);
        } else {
            getLog().debug(line);
        }
    }

    private static String count(List<Problem> problems) {
        long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
        return errors == 1 ? "1 error" : errors + " errors";
    }
}
