package io.github.atspec.core.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.run.OutputSink;
import javax.annotation.processing.Generated;

/** Writes generated types as source files: marked as generated, in packages marked for null checks, the same text each time. */
public final class SourceWriter {
    /** Who generated it, for {@code @Generated}. */
    static final String GENERATOR = "io.github.atspec";

    private final OutputSink sink;

    public SourceWriter(OutputSink sink) {
        this.sink = sink;
    }

    /** Writes a top-level type. */
    public void write(String packageName, TypeSpec type) {
        TypeSpec marked = type.toBuilder()
                .addAnnotation(AnnotationSpec.builder(Generated.class).addMember("value", "$S", GENERATOR).build())
                .build();
        JavaFile file = JavaFile.builder(packageName, marked).skipJavaLangImports(true).indent("    ").build();
        sink.put(path(packageName, type.name()), file.toString());
    }

    /**
     * Writes {@code package-info.java}.
     *
     * @param javadoc about the package, already escaped
     */
    public void writePackage(String packageName, String javadoc) {
        sink.put(path(packageName, "package-info"), "/** " + javadoc + " */\n@NullMarked\npackage " + packageName
                + ";\n\nimport org.jspecify.annotations.NullMarked;\n");
    }

    private static String path(String packageName, String simpleName) {
        return packageName.replace('.', '/') + "/" + simpleName + ".java";
    }
}
