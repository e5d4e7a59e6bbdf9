package io.github.atspec.core.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.run.OutputSink;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;

/** Writes generated types and packages to a sink. */
public final class JavaSource {
    private static final String GENERATOR = "io.github.atspec";

    private JavaSource() {}

    /** The mark of generated types. */
    public static AnnotationSpec generated() {
        return AnnotationSpec.builder(Generated.class).addMember("value", "$S", GENERATOR).build();
    }

    /** Writes a top-level type, marked as generated. */
    public static void put(OutputSink sink, String packageName, TypeSpec.Builder type) {
        TypeSpec marked = type.addAnnotation(generated()).build();
        JavaFile file = JavaFile.builder(packageName, marked).skipJavaLangImports(true).indent("    ").build();
        sink.put(path(packageName, marked.name()), file.toString().lines().map(JavaSource::tidy).collect(Collectors.joining("\n", "", "\n")));
    }

    /** JavaPoet puts a blank before the annotation of a nested type. Lines with literals are left alone. */
    private static String tidy(String line) {
        return line.indexOf('"') >= 0 ? line : line.replace(". @Nullable ", ".@Nullable ");
    }

    /** Writes a {@code package-info} whose types take no null unless they say so. */
    public static void putPackage(OutputSink sink, String packageName, String description) {
        String text = """
                /** %s */
                @NullMarked
                package %s;

                import org.jspecify.annotations.NullMarked;
                """.formatted(JavadocText.sentence(description).replace("\n", " "), packageName);
        sink.put(path(packageName, "package-info"), text);
    }

    private static String path(String packageName, String simpleName) {
        return packageName.replace('.', '/') + "/" + simpleName + ".java";
    }
}
