package io.github.atspec.core.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Dialect;
import io.github.atspec.core.model.ErrorTable;
import io.github.atspec.runtime.spec.DetailSpec;
import io.github.atspec.runtime.spec.DeviceError;
import java.util.List;
import java.util.function.LongFunction;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the codec of the line by which the device says why a command fails. */
public final class DetailClass {
    private final JavaTypes types;
    private final Dialect.Detail detail;
    private final JavaRecord record;
    private final JavaComponent code;

    DetailClass(JavaTypes types, Dialect.Detail detail) {
        this.types = types;
        this.detail = detail;
        this.record = types.failureDetail(detail);
        this.code = record.components().get(0);
    }

    TypeSpec.Builder build() {
        LinePlan plan = new LinePlan("Format", record, detail.line(), null, List.of(), null, List.of(), parameter -> code.type(), parameter -> code.name());
        TypeName table = ParameterizedTypeName.get(ClassName.get(LongFunction.class), ClassName.get(DeviceError.class));
        String cast = code.type().equals(TypeName.INT) ? "(int) code" : "code";
        return TypeSpec.classBuilder(types.names().failureDetailCodec())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Reads and writes the line that comes before a failure code and says why.\n")
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("With the table that explains its codes.\n")
                        .returns(ParameterizedTypeName.get(ClassName.get(DetailSpec.class), record.type()))
                        .addParameter(types.names().modes(), "modes")
                        .addParameter(table, "errors")
                        .addStatement(
                                "return new $T<>(new Format(), detail -> detail.$N(), code -> new $T($L), errors, $L)",
                                DetailSpec.class, code.name(), record.type(), cast, new GuardCode(types).supplier(detail.when()))
                        .build())
                .addType(new LineClass(types, plan).type());
    }

    /** What a variant's specification has of it. */
    static CodeBlock of(JavaTypes types, io.github.atspec.core.model.Variant variant) {
        return of(types, variant.errors());
    }

    /** The specification with a table that explains its codes, or none. There must be a record {@code modes} where it stands. */
    public static CodeBlock of(JavaTypes types, @Nullable ErrorTable errors) {
        CodeBlock table = errors == null ? CodeBlock.of("$T::of", DeviceError.class) : CodeBlock.of("$T::of", types.names().errors(errors));
        return CodeBlock.of("$T.of(modes, $L)", types.names().failureDetailCodec(), table);
    }
}
