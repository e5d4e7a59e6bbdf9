package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import java.util.List;

/** The formats of a variant's lines, named after their records. */
final class Formats {
    private final JavaTypes types;
    private final Command command;
    private final Variant variant;

    Formats(JavaTypes types, Command command, Variant variant) {
        this.types = types;
        this.command = command;
        this.variant = variant;
    }

    LinePlan requestPlan() {
        JavaRecord record = types.request(command, variant);
        return new LinePlan(
                name(record),
                record,
                variant.request(),
                command.name(),
                variant.where(),
                variant.payload().orElse(null),
                List.of(),
                parameter -> types.type(command, parameter),
                parameter -> types.names().component(command, parameter));
    }

    LinePlan linePlan(ResponseItem.Info info) {
        return ofDevice(types.line(command, variant, info), info.line());
    }

    LinePlan detailPlan(Variant.Failure failure, int index) {
        return ofDevice(types.detail(command, variant, failure, index), failure.lines().get(index));
    }

    private LinePlan ofDevice(JavaRecord record, Line line) {
        return new LinePlan(
                name(record),
                record,
                line,
                null,
                List.of(),
                null,
                List.of(),
                parameter -> types.type(command, parameter),
                parameter -> types.names().component(command, parameter));
    }

    private static String name(JavaRecord record) {
        return record.type().simpleName() + "Format";
    }

    CodeBlock request() {
        return made(requestPlan());
    }

    CodeBlock line(ResponseItem.Info info) {
        return made(linePlan(info));
    }

    CodeBlock detail(Variant.Failure failure, int index) {
        return made(detailPlan(failure, index));
    }

    private static CodeBlock made(LinePlan plan) {
        return CodeBlock.of("new $L($L)", plan.name(), plan.guarded() ? "modes" : "");
    }
}
