package io.github.atspec.core.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.atspec.core.java.EndingCode;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.ResponseComponent;
import io.github.atspec.core.java.Responses;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.codec.FreeLine;
import io.github.atspec.runtime.codec.OneOfCodec;
import io.github.atspec.runtime.spec.Done;
import io.github.atspec.runtime.spec.Step;
import io.github.atspec.runtime.spec.Streaming;
import java.util.List;

/** The steps of a variant's response, and how a response is made from the lines read. */
final class StepCode {
    private final JavaTypes types;
    private final Command command;
    private final Variant variant;
    private final Formats formats;
    private final JavaRecord request;

    StepCode(JavaTypes types, Command command, Variant variant, Formats formats) {
        this.types = types;
        this.command = command;
        this.variant = variant;
        this.formats = formats;
        this.request = types.request(command, variant);
    }

    /** Whether some step looks at a mode. */
    boolean needsModes() {
        return variant.response().stream().anyMatch(item -> item instanceof ResponseItem.Announced
                || item instanceof ResponseItem.OneOf several
                        && (!several.when().isEmpty() || several.kinds().stream().anyMatch(kind -> formats.linePlan(kind.line()).guarded()))
                || item instanceof ResponseItem.Info info && (!info.when().isEmpty() || formats.linePlan(info).guarded()));
    }

    CodeBlock steps() {
        return variant.response().stream().map(this::step).collect(CodeBlock.joining(",\n"));
    }

    private CodeBlock step(ResponseItem item) {
        if (item instanceof ResponseItem.Fixed fixed) {
            return CodeBlock.of("new $T<>($L)", Step.Fixed.class, JavaTypes.string(fixed.text()));
        } else if (item instanceof ResponseItem.Prompt prompt) {
            return CodeBlock.of("new $T<>($L)", Step.Prompt.class, JavaTypes.string(prompt.text()));
        } else if (item instanceof ResponseItem.Passthrough passthrough) {
            return CodeBlock.of("new $T<>($S)", Step.Passthrough.class, passthrough.name());
        } else if (item instanceof ResponseItem.Payload payload) {
            return payload(payload);
        } else if (item instanceof ResponseItem.Announced announced) {
            return announced(announced);
        } else if (item instanceof ResponseItem.OneOf several) {
            return oneOf(several);
        }
        return info((ResponseItem.Info) item);
    }

    private CodeBlock info(ResponseItem.Info info) {
        return CodeBlock.of(
                "new $T<>($S, $L, $L, $L, $L, $L, $L$L)",
                Step.Info.class,
                info.name(),
                info.traits().undocumented() ? CodeBlock.of("new $T<>($L)", FreeLine.class, formats.line(info)) : formats.line(info),
                least(info),
                max(info.max()),
                new MatchCode(request, types.line(command, variant, info), variant.request(), parameter -> types.type(command, parameter)).of(info.match()),
                values(info),
                new GuardCode(types).supplier(info.when()),
                streaming(info.traits().stream()));
    }

    private CodeBlock oneOf(ResponseItem.OneOf several) {
        ClassName type = types.names().oneOf(command, variant, several);
        CodeBlock kinds = several.kinds().stream()
                .map(kind -> CodeBlock.of("new $T.Kind<>($T.class, $L)", OneOfCodec.class, types.line(command, variant, kind.line()).type(), formats.line(kind.line())))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(
                "new $T<>($S, new $T<$T>($T.of(\n$>$>$L$<$<)), $L, $L, $L, $L, $L$L)",
                Step.Info.class,
                several.name(),
                OneOfCodec.class,
                type,
                List.class,
                kinds,
                several.when().isEmpty() ? several.min() : 0,
                max(several.max()),
                match(several),
                values(several),
                new GuardCode(types).supplier(several.when()),
                streaming(several.stream()));
    }

    private static CodeBlock streaming(boolean stream) {
        return stream ? CodeBlock.of(", $T.unheard()", Streaming.class) : CodeBlock.of("");
    }

    /** Whether a line belongs to the request, by the kind that it is. */
    private CodeBlock match(ResponseItem.OneOf several) {
        if (several.kinds().stream().allMatch(kind -> kind.line().match().isEmpty())) {
            return CodeBlock.of("(request, any) -> true");
        }
        CodeBlock.Builder tests = CodeBlock.builder().add("(request, any) -> ");
        String or = "";
        for (ResponseItem.Kind kind : several.kinds()) {
            // One pattern variable may not be bound by both sides of an "or".
            String variable = "line" + (1 + several.kinds().indexOf(kind));
            JavaRecord line = types.line(command, variant, kind.line());
            CodeBlock test = new MatchCode(request, line, variant.request(), parameter -> types.type(command, parameter), variable).test(kind.line().match());
            tests.add("$Lany instanceof $T $N && $L", or, line.type(), variable, test);
            or = "\n|| ";
        }
        return tests.build();
    }

    /** The host may only assume the mode of a guard: a line that does not come does not make the response incomplete then. */
    private static int least(ResponseItem.Info info) {
        return info.when().isEmpty() ? info.min() : 0;
    }

    private CodeBlock announced(ResponseItem.Announced announced) {
        return CodeBlock.of(
                "new $T<>($S, new $T(modes).$N, $L, $L, $L, $L$L)",
                Step.Announced.class,
                announced.name(),
                types.names().eventsCodec(),
                types.names().eventMember(announced.event()),
                announced.min(),
                max(announced.max()),
                new MatchCode(request, types.event(announced.event()), variant.request(), parameter -> types.type(command, parameter)).of(announced.match()),
                values(announced),
                streaming(announced.stream()));
    }

    private CodeBlock payload(ResponseItem.Payload payload) {
        JavaComponent data = component(payload.parameter());
        CodeBlock arguments = request.components().stream()
                .map(component -> component.equals(data) ? CodeBlock.of("data") : CodeBlock.of("request.$N()", component.name()))
                .collect(CodeBlock.joining(", "));
        if (payload.count() == null) {
            return CodeBlock.of(
                    "new $T<>($S, request -> request.$N(), (request, data) -> new $T($L), $L, $L)",
                    Step.Payload.class, payload.name(), data.name(), request.type(), arguments, payload.parameter().secret(),
                    EndingCode.of(java.util.Objects.requireNonNull(payload.ending())));
        }
        CodeBlock count = request.component(payload.count())
                .map(component -> CodeBlock.of(component.nullable() ? "request -> request.$1N() == null ? 0 : request.$1N()" : "request -> request.$N()", component.name()))
                .orElseGet(() -> CodeBlock.of("request -> request.$N().length()", data.name()));
        return CodeBlock.of(
                "new $T<>($S, request -> request.$N(), $L, (request, data) -> new $T($L), $L$L)",
                Step.Payload.class, payload.name(), data.name(), count, request.type(), arguments, payload.parameter().secret(),
                payload.ending() == null ? CodeBlock.of("") : CodeBlock.of(", $L", EndingCode.of(payload.ending())));
    }

    private JavaComponent component(Parameter parameter) {
        return request.component(parameter).orElseThrow();
    }

    private static CodeBlock max(int max) {
        return max == Integer.MAX_VALUE ? CodeBlock.of("$T.MAX_VALUE", Integer.class) : CodeBlock.of("$L", max);
    }

    private CodeBlock values(ResponseItem item) {
        if (Responses.isLine(variant)) {
            return CodeBlock.of("response -> $T.of(response)", List.class);
        }
        String name = types.names().component(command, variant, item);
        return switch (Responses.occurrence(item)) {
            case ONE -> CodeBlock.of("response -> $T.of(response.$N())", List.class, name);
            case OPTIONAL -> CodeBlock.of("response -> response.$1N() == null ? $2T.of() : $2T.of(response.$1N())", name, List.class);
            case MANY -> CodeBlock.of("response -> response.$N()", name);
        };
    }

    /** How the response is made from the lines read. */
    CodeBlock assemble() {
        if (Responses.isDone(variant)) {
            return CodeBlock.of("lines -> $T.DONE", Done.class);
        }
        ClassName response = types.response(command, variant);
        if (Responses.isLine(variant)) {
            return CodeBlock.of("lines -> lines.one($S, $T.class)", variant.infos().get(0).name(), response);
        }
        CodeBlock arguments = ResponseComponent.of(types, command, variant).stream().map(StepCode::collected).collect(CodeBlock.joining(", "));
        return CodeBlock.of("lines -> new $T($L)", response, arguments);
    }

    private static CodeBlock collected(ResponseComponent component) {
        String method =
                switch (component.occurrence()) {
                    case ONE -> "one";
                    case OPTIONAL -> "optional";
                    case MANY -> "all";
                };
        return CodeBlock.of("lines.$L($S, $T.class)", method, component.item(), component.type());
    }
}
