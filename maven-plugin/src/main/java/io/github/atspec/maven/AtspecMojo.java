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

/** What all goals share: how they are skipped, and how problems are shown. */
abstract class AtspecMojo extends AbstractMojo {

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
        try {
            run();
        } catch (IOException e) {
            throw new MojoExecutionException(e.toString(), e);
        }
    }

    /** Does the goal's work. */
    abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

    /**
     * The descriptor that parameters mean.
     *
     * @param file or null
     * @param id of one in a jar, or null
     */
    final DescriptorSource source(@Nullable File file, @Nullable String id) throws MojoFailureException {
        try {
            return new DescriptorChoice(file, id, basedir, getClass().getClassLoader()).source();
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    /** Shows the problems of a descriptor with errors. */
    final MojoFailureException failure(String header, DescriptorException e) {
        e.problems().forEach(this::show);
        return new MojoFailureException(header + ": " + count(e.problems()));
    }

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
