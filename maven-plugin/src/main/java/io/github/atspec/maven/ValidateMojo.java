package io.github.atspec.maven;

import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.run.Checked;
import io.github.atspec.core.run.Counts;
import io.github.atspec.core.run.DescriptorException;
import io.github.atspec.core.run.DescriptorSource;
import io.github.atspec.core.run.Pipeline;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks a descriptor, executes its examples, and says how much it holds. Fails with all its problems, one per line.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class ValidateMojo extends DescriptorMojo {

    /**
     * Shows notes too: what is no fault, but good to know, such as lines that only a mode tells apart.
     *
     * <p>Example: {@code <notes>true</notes>}
     *
     * @since 0.1.0
     */
    @Parameter(property = "atspec.notes", defaultValue = "false")
    boolean notes;

    @Override
    boolean showsNotes() {
        return notes;
    }

    @Override
    void run(DescriptorSource source) throws DescriptorException, IOException {
        Checked checked = new Pipeline().check(source);
        checked.problems().forEach(this::show);
        CommandSet set = checked.commandSet();
        getLog().info(set.id() + " (" + set.title() + "): " + Counts.of(set));
        set.untranslated().forEach((language, texts) -> {
            if (texts > 0) {
                getLog().info(set.id() + ": " + texts + (texts == 1 ? " text lacks " : " texts lack ") + language);
            }
        });
    }
}
