package io.github.atspec.core.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.Equality;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.java.Truths;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a line field by field: statements over {@code in}, and over {@code shape} where groups may be in or out. */
final class ReadCode {
    private final LinePlan plan;
    private final FieldReader fields;
    private final Predicate<Parameter> kept;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private boolean atPayload;

    /** Whether the variables of the fields at hand were declared before a group. */
    private boolean declared;

    /** @param kept the parameters whose values are wanted */
    ReadCode(JavaTypes types, LinePlan plan, Predicate<Parameter> kept) {
        this.plan = plan;
        this.fields = new FieldReader(types, plan);
        this.kept = kept;
    }

    /** Everything to the end of the line. */
    CodeBlock line() {
        lists();
        parts(plan.line().parts());
        if (plan.trimmed() && plan.line().lastSeparator().isPresent()) {
            code.addStatement("in.endTolerant($L)", quoted(plan.line().lastSeparator().get()));
        } else {
            code.addStatement("in.end()");
        }
        return code.build();
    }

    /** Everything before the counted bytes. */
    CodeBlock upToPayload() {
        lists();
        for (Line.Part part : plan.line().parts()) {
            part(part, true);
        }
        return code.build();
    }

    /** Lists grow element by element. */
    private void lists() {
        plan.line().lists().stream().filter(kept).forEach(list -> {
            TypeName type = plan.types().apply(list);
            code.addStatement("$T $N = new $T<>()", type, plan.local(list), ArrayList.class);
        });
    }

    private void parts(List<Line.Part> parts) {
        Line.Part before = null;
        for (Line.Part part : parts) {
            if (part instanceof Line.Part.LineEnd) {
                lineEnd(before);
            } else {
                part(part, false);
            }
            before = part;
        }
    }

    /** Behind fields of the device, surplus ones are passed over. */
    private void lineEnd(Line.@Nullable Part before) {
        Optional<Character> separator = before == null || !plan.trimmed() ? Optional.empty() : Line.separator(before);
        code.addStatement(separator.isPresent() ? CodeBlock.of("in.lineEndTolerant($L)", quoted(separator.get())) : CodeBlock.of("in.lineEnd()"));
    }

    private void part(Line.Part part, boolean prefix) {
        if (atPayload) {
            return;
        }
        if (part instanceof Line.Part.Literal literal) {
            literal(literal.text());
        } else if (part instanceof Line.Part.LineEnd) {
            code.addStatement("in.lineEnd()");
        } else if (part instanceof Line.Part.Group group) {
            group(group);
        } else if (part instanceof Line.Part.Repeat repeat) {
            code.beginControlFlow("while ($L)", another(repeat));
            parts(repeat.parts());
            code.endControlFlow();
        } else {
            run((Line.Part.Run) part, prefix);
        }
    }

    private CodeBlock another(Line.Part.Repeat repeat) {
        if (repeat.opening().isEmpty()) {
            return CodeBlock.of("in.anotherBefore($L)", JavaTypes.string(repeat.behind()));
        }
        String opening = repeat.opening();
        if (!repeat.behind().isEmpty()) {
            return CodeBlock.of("in.another($L) && !in.another($L)", JavaTypes.string(opening), JavaTypes.string(repeat.behind()));
        }
        return plan.line().lastSeparator()
                .filter(separator -> plan.trimmed() && plan.isLastPart(repeat) && opening.chars().allMatch(c -> c == separator))
                .map(separator -> CodeBlock.of("in.another($L, $L)", JavaTypes.string(opening), quoted(separator)))
                .orElse(CodeBlock.of("in.another($L)", JavaTypes.string(opening)));
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            code.addStatement("in.literal($L)", JavaTypes.string(text));
        }
    }

    private void group(Line.Part.Group group) {
        boolean outermost = !declared;
        if (outermost) {
            List<Line.Field> inner = new Line("", group.parts(), 0, plan.line().location()).fields();
            inner.stream().filter(field -> field.fixed() == null).forEach(this::declare);
        }
        code.beginControlFlow("if ((shape & $L) != 0)", 1 << group.group());
        declared = true;
        parts(group.parts());
        declared = !outermost;
        code.endControlFlow();
    }

    private void run(Line.Part.Run run, boolean prefix) {
        for (int i = 0; i < run.positions().size() && !atPayload; i++) {
            Position position = run.positions().get(i);
            atPayload = prefix && position.field() != null && position.field().parameter().type() instanceof ValueType.BytesType;
            position(run, i, position);
        }
    }

    private void position(Line.Part.Run run, int i, Position position) {
        Line.Field field = position.field();
        Presence presence = position.presence();
        boolean bare = presence instanceof Presence.Required && (field == null || field.fixed() != null || !LinePlan.mayBeHole(field.parameter()));
        if (!atPayload && field != null && field.fixed() == null && !bare && !declared) {
            declare(field);
        }
        if (presence instanceof Presence.Gated gated) {
            code.beginControlFlow("if ((shape & $L) != 0)", 1 << gated.group());
            separator(run, i, 1 << gated.group());
            content(position, false);
            otherwise(field);
            code.endControlFlow();
        } else if (missable(run, i)) {
            optional(run, i, position, true);
        } else if (presence instanceof Presence.Slot) {
            separator(run, i, 0);
            optional(run, i, position, false);
        } else {
            separator(run, i, 0);
            mandatory(position, bare);
        }
        if (!atPayload && field != null) {
            where(field, LinePlan.always(position));
        }
    }

    private void mandatory(Position position, boolean bare) {
        literal(position.before());
        Line.Field field = position.field();
        if (field != null && !atPayload) {
            if (!bare && LinePlan.mayBeHole(field.parameter())) {
                code.beginControlFlow("if (in.filled($S))", position.stops());
                value(position, false);
                otherwise(field);
                code.endControlFlow();
            } else {
                value(position, bare && !declared);
            }
        }
        if (!atPayload) {
            literal(position.after());
        }
    }

    /** A position that may be a hole; with {@code ends}, the line may end before it. */
    private void optional(Line.Part.Run run, int i, Position position, boolean ends) {
        String separator = quoted(run.separator());
        boolean first = i == 0 || !ends;
        int before = first ? 0 : gates(run, i);
        if (atPayload) {
            if (!first) {
                code.addStatement("in.skip($L)", separator);
            }
            return;
        }
        Line.Field field = java.util.Objects.requireNonNull(position.field());
        if (field.parameter().type() instanceof ValueType.BytesType bytes) {
            code.beginControlFlow("if ($L)", counted(bytes, first ? Truths.TRUE : CodeBlock.of("in.skip($L)", separator)));
        } else if (first) {
            code.beginControlFlow("if (in.filled($S))", position.stops());
        } else if (before != 0) {
            code.beginControlFlow("if ((shape & $L) == 0 ? in.filled($S) : in.next($L, $S))", before, position.stops(), separator, position.stops());
        } else {
            code.beginControlFlow("if (in.next($L, $S))", separator, position.stops());
        }
        content(position, false);
        otherwise(field);
        code.endControlFlow();
    }

    /** The groups that all positions before position {@code i} are in; 0 where one of them is always there. */
    private static int gates(Line.Part.Run run, int i) {
        int gates = 0;
        for (Position position : run.positions().subList(0, i)) {
            if (!(position.presence() instanceof Presence.Gated gated)) {
                return 0;
            }
            gates |= 1 << gated.group();
        }
        return gates;
    }

    /** Counted bytes are there if their separator and their count are. */
    private CodeBlock counted(ValueType.BytesType bytes, CodeBlock separator) {
        CodeBlock count = plan.line().fields().stream()
                .map(Line.Field::parameter)
                .filter(parameter -> parameter.name().equals(bytes.count()) && !plan.alwaysHas(parameter))
                .map(parameter -> CodeBlock.of("$N != null", plan.local(parameter)))
                .findFirst()
                .orElse(Truths.TRUE);
        return Truths.all(List.of(separator, count));
    }

    private void content(Position position, boolean declares) {
        literal(position.before());
        if (position.field() != null && !atPayload) {
            value(position, declares);
        }
        literal(position.after());
    }

    /** A position that allows one value alone may be absent only if the device uses that value then. An element that is not there is a hole. */
    private void otherwise(Line.@org.jspecify.annotations.Nullable Field field) {
        if (field != null && field.ofList() && kept.test(field.parameter())) {
            code.nextControlFlow("else");
            code.addStatement("$N.add(null)", plan.local(field.parameter()));
        } else if (field != null && field.fixed() != null && !field.fixed().equals(field.parameter().defaultValue())) {
            code.nextControlFlow("else");
            code.addStatement("in.expect(false, $L)", JavaTypes.string(FieldReader.expected(field, field.fixed())));
        }
    }

    private void value(Position position, boolean declares) {
        Line.Field field = java.util.Objects.requireNonNull(position.field());
        Parameter parameter = field.parameter();
        if (field.fixed() != null || !kept.test(parameter)) {
            code.add(fields.read(position, CodeBlock.of("")));
            return;
        }
        String local = plan.local(parameter);
        if (field.ofList()) {
            code.add(fields.read(position, CodeBlock.of("$N", local)));
            return;
        }
        code.add(fields.read(position, declares ? CodeBlock.of("$T $N", plan.type(field, parameter.none().isEmpty()), local) : CodeBlock.of("$N", local)));
        TypeName type = plan.types().apply(parameter);
        List<Value> spellings = parameter.none().stream().filter(none -> isText(type) || !isHole(none)).toList();
        if (!spellings.isEmpty()) {
            code.beginControlFlow("if ($L)", Equality.any(type, field.type(), CodeBlock.of("$N", local), spellings));
            code.addStatement("$N = null", local);
            code.endControlFlow();
        }
    }

    private static boolean isText(TypeName type) {
        return type.equals(ClassName.get(String.class));
    }

    /** Nothing at all is no spelling of a number, an address or the like: the position is a hole then. */
    private static boolean isHole(Value none) {
        return none instanceof Value.Octets octets && octets.bytes().isEmpty();
    }

    private void declare(Line.Field field) {
        if (!field.ofList() && kept.test(field.parameter())) {
            code.addStatement("$T $N = null", plan.type(field, false), plan.local(field.parameter()));
        }
    }

    /** The separator before position {@code i}, if any position before it is in. */
    private void separator(Line.Part.Run run, int i, int inside) {
        int mask = 0;
        boolean always = false;
        for (Position before : run.positions().subList(0, i)) {
            if (before.presence() instanceof Presence.Gated gated) {
                mask |= 1 << gated.group();
            } else {
                always = true;
            }
        }
        if (always || (mask & inside) != 0) {
            code.addStatement("in.separator($L)", quoted(run.separator()));
        } else if (mask != 0) {
            code.beginControlFlow("if ((shape & $L) != 0)", mask);
            code.addStatement("in.separator($L)", quoted(run.separator()));
            code.endControlFlow();
        }
    }

    /** Whether the line may end before position {@code i}: tails, and in lines of the device whatever may be a hole up to the end. */
    private boolean missable(Line.Part.Run run, int i) {
        if (run.positions().get(i).presence() instanceof Presence.Tail) {
            return true;
        }
        return i > 0 && plan.trimmed() && plan.isLastPart(run) && run.positions().subList(i, run.positions().size()).stream().allMatch(ReadCode::mayBeMissing);
    }

    private static boolean mayBeMissing(Position position) {
        Presence presence = position.presence();
        boolean plain = position.before().isEmpty() && position.after().isEmpty() && position.field() != null;
        return presence instanceof Presence.Tail
                || presence instanceof Presence.Slot
                || presence instanceof Presence.Required && plain && LinePlan.mayBeHole(position.field().parameter());
    }

    private void where(Line.Field field, boolean always) {
        Parameter parameter = field.parameter();
        for (Variant.Where where : plan.where()) {
            if (field.fixed() == null && kept.test(parameter) && where.parameter().name().equals(parameter.name())) {
                String local = plan.local(parameter);
                CodeBlock fits = Equality.any(plan.types().apply(parameter), parameter.type(), CodeBlock.of("$N", local), where.values());
                Value otherwise = parameter.defaultValue();
                boolean absentFits = otherwise != null && where.values().contains(otherwise);
                CodeBlock test = always ? fits : CodeBlock.of(absentFits ? "$N == null || $L" : "$N != null && ($L)", local, fits);
                code.addStatement("in.expect($L, $S)", test, "<" + parameter.name() + "> of this variant");
            }
        }
    }

    private static String quoted(char separator) {
        return separator == '\'' || separator == '\\' ? "'\\" + separator + "'" : "'" + separator + "'";
    }
}
