package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.derive.Modes;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.Responses;
import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Reports;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.spec.Aftermath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the host learns about modes when a variant succeeds: from what it stores and from what it reports. */
final class BeliefCode {
    private final JavaTypes types;
    private final Command command;
    private final Variant variant;
    private final JavaRecord request;
    private final Set<String> modes;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final CodeBlock stored;

    BeliefCode(JavaTypes types, Command command, Variant variant) {
        this.types = types;
        this.command = command;
        this.variant = variant;
        this.request = types.request(command, variant);
        this.modes = Modes.of(types.set()).stream().map(StateItem::name).collect(Collectors.toUnmodifiableSet());
        variant.stores().forEach(this::effect);
        stored = code.build();
        variant.infos().forEach(this::report);
        if (startsAnew()) {
            anew(code);
        }
    }

    /** Whether the aftermath of the variant is more than nothing. */
    boolean hasAftermath() {
        return startsAnew() || !doubted().isEmpty();
    }

    private boolean startsAnew() {
        return variant.aftermath().restarts() || variant.aftermath().forgets();
    }

    private void anew(CodeBlock.Builder to) {
        Modes.of(types.set()).forEach(mode -> to.addStatement("modes.$N().restarted()", types.names().state(mode)));
    }

    private List<String> doubted() {
        return variant.stores().stream()
                .filter(effect -> effect.into() != Effect.Into.SAVED && modes.contains(effect.item().name()))
                .map(effect -> types.names().state(effect.item()))
                .distinct()
                .toList();
    }

    /** Statements over {@code modes} that make the host rely no longer on what the variant sets; empty where it sets no mode. */
    CodeBlock doubt() {
        CodeBlock.Builder doubt = CodeBlock.builder();
        if (startsAnew()) {
            anew(doubt);
        } else {
            doubted().forEach(mode -> doubt.addStatement("modes.$N().doubt()", mode));
        }
        return doubt.build();
    }

    /**
     * The aftermath as an expression.
     *
     * @param doubt a method that does what {@link #doubt} says
     */
    CodeBlock aftermath(String doubt) {
        CodeBlock task = doubt().isEmpty() ? CodeBlock.of("() -> {}") : CodeBlock.of("() -> $N(modes)", doubt);
        if (!startsAnew()) {
            return CodeBlock.of("$T.doubting($L)", Aftermath.class, task);
        }
        return CodeBlock.of("new $T($L, $L, $L)", Aftermath.class, variant.aftermath().restarts(), variant.aftermath().forgets(), task);
    }

    /** What the host learns from what the variant stores: statements over {@code modes} and {@code request}. */
    CodeBlock stored() {
        return stored;
    }

    boolean isEmpty() {
        return code.isEmpty();
    }

    CodeBlock code() {
        return code.build();
    }

    private void effect(Effect effect) {
        if (effect.into() == Effect.Into.SAVED || !(effect.item() instanceof StateItem.Scalar mode) || !modes.contains(mode.name())) {
            return;
        }
        if (effect instanceof Effect.Assign assign) {
            assign.assignments().forEach(assignment -> assign(mode, assignment.source()));
        } else if (effect instanceof Effect.Reset) {
            learn(mode, constant(mode, mode.initial()));
        } else if (effect instanceof Effect.ChangeBits change) {
            changeBits(mode, change);
        }
    }

    private void assign(StateItem.Scalar mode, Effect.Source source) {
        if (source instanceof Effect.Source.Constant constant) {
            learn(mode, constant(mode, constant.value()));
            return;
        }
        Parameter parameter = ((Effect.Source.Of) source).parameter();
        Optional<JavaComponent> component = request.component(parameter);
        if (component.isPresent()) {
            learn(mode, component.get(), CodeBlock.of("request.$N()", component.get().name()));
            absent(mode, component.get());
        } else {
            fixed(parameter).ifPresent(value -> learn(mode, constant(mode, value)));
        }
    }

    /** The device stores its default where the request has no value. What it takes from another item is not known. */
    private void absent(StateItem.Scalar mode, JavaComponent component) {
        Parameter parameter = component.parameter();
        boolean other = parameter.defaultItem() != null && !parameter.defaultItem().name().equals(mode.name());
        if (component.nullable() && (parameter.defaultValue() != null || other)) {
            code.beginControlFlow("if (request.$N() == null)", component.name());
            if (other) {
                code.addStatement("modes.$N().doubt()", types.names().state(mode));
            } else {
                learn(mode, constant(mode, parameter.defaultValue()));
            }
            code.endControlFlow();
        }
    }

    private Optional<Value> fixed(Parameter parameter) {
        return variant.request().fields().stream()
                .filter(field -> field.fixed() != null && field.parameter().name().equals(parameter.name()))
                .map(field -> field.fixed())
                .findFirst();
    }

    private void changeBits(StateItem.Scalar mode, Effect.ChangeBits change) {
        request.component(change.bits()).ifPresent(bits -> {
            if (bits.nullable()) {
                code.beginControlFlow("if (request.$N() != null)", bits.name());
            }
            String name = types.names().state(mode);
            String bitsAfter = change.add() ? "modes.$1N().value().mask() | request.$2N().mask()" : "modes.$1N().value().mask() & ~request.$2N().mask()";
            learn(mode, CodeBlock.of("$T.ofMask($L)", type(mode), CodeBlock.of(bitsAfter, name, bits.name())));
            if (bits.nullable()) {
                code.endControlFlow();
            }
        });
    }

    private void report(ResponseItem.Info info) {
        Reports reports = info.reports();
        if (reports == null || reports.saved() || !(reports.item() instanceof StateItem.Scalar mode) || !modes.contains(mode.name()) || Responses.occurrence(info) == Responses.Occurrence.MANY) {
            return;
        }
        JavaRecord line = types.line(command, variant, info);
        for (Reports.Binding binding : reports.bindings()) {
            Optional<JavaComponent> component = line.component(binding.parameter());
            if (component.isPresent()) {
                reported(info, mode, component.get());
            }
        }
    }

    private void reported(ResponseItem.Info info, StateItem.Scalar mode, JavaComponent component) {
        if (Responses.isLine(variant)) {
            learn(mode, component, CodeBlock.of("response.$N()", component.name()));
            return;
        }
        CodeBlock line = CodeBlock.of("response.$N()", types.names().component(command, variant, info));
        boolean optional = Responses.occurrence(info) == Responses.Occurrence.OPTIONAL;
        if (optional) {
            code.beginControlFlow("if ($L != null)", line);
        }
        learn(mode, component, CodeBlock.of("$L.$N()", line, component.name()));
        if (optional) {
            code.endControlFlow();
        }
    }

    /** Learns a value that may be absent, or of another enumeration with the same words. */
    private void learn(StateItem.Scalar mode, JavaComponent component, CodeBlock value) {
        TypeName type = type(mode);
        boolean same = type.box().equals(component.type().box());
        if (component.nullable()) {
            code.beginControlFlow("if ($L != null)", value);
        }
        if (same) {
            learn(mode, value);
        } else if (mode.column().type() instanceof io.github.atspec.core.model.ValueType.EnumType) {
            String local = types.names().state(mode) + "Value";
            code.addStatement("$T $N = $T.ofWire($L.wire())", type, local, type, value);
            code.beginControlFlow("if ($N != null)", local);
            learn(mode, CodeBlock.of("$N", local));
            code.endControlFlow();
        } else if (type.equals(TypeName.LONG)) {
            learn(mode, CodeBlock.of("(long) $L", value));
        }
        if (component.nullable()) {
            code.endControlFlow();
        }
    }

    private void learn(StateItem.Scalar mode, CodeBlock value) {
        code.addStatement("modes.$N().learn($L)", types.names().state(mode), value);
    }

    private CodeBlock constant(StateItem.Scalar mode, Value value) {
        return types.constant(type(mode), mode.column().type(), value);
    }

    private TypeName type(StateItem.Scalar mode) {
        return types.type(mode, mode.column());
    }
}
