package io.github.atspec.maven;

import io.github.atspec.core.run.DescriptorSource;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which descriptor the parameters mean.
 *
 * @param basedir messages name files relative to this; null outside of a project
 * @param classPath of the plugin
 */
record DescriptorChoice(@Nullable File descriptor, @Nullable String commandSet, @Nullable File basedir, ClassLoader classPath) {

    /** @throws IllegalArgumentException says to the user what is wrong with the parameters */
    DescriptorSource source() {
        if (descriptor != null && commandSet != null) {
            throw new IllegalArgumentException("Both <descriptor> and <commandSet> are given: leave one out");
        } else if (descriptor != null) {
            return file(descriptor.toPath());
        } else if (commandSet != null) {
            return shipped(commandSet);
        }
        throw new IllegalArgumentException("Which descriptor? Give <descriptor>, a file, or <commandSet>, the id of one in a jar");
    }

    private DescriptorSource file(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("No such file: <descriptor>" + display(file) + "</descriptor>");
        }
        return DescriptorSource.file(file, display(file), classPath);
    }

    private DescriptorSource shipped(String id) {
        return DescriptorSource.shipped(id, classPath)
                .orElseThrow(() -> new IllegalArgumentException("No command set '" + id + "': no jar on the plugin's class path holds atspec/" + id
                        + "/command-set.yaml; add the jar that does to the <dependencies> of atspec-maven-plugin"));
    }

    private String display(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = basedir == null ? absolute : basedir.toPath().toAbsolutePath().normalize().relativize(absolute);
        return shown.toString().replace('\\', '/');
    }
}
