package io.github.atspec.core.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.EvenLists;
import io.github.atspec.core.java.JavaComponent;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.runtime.codec.Check;
import io.github.atspec.runtime.codec.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a line field by field: statements over {@code out} and {@code value}. */
final class WriteCode {
    private final LinePlan plan;
    private final GuardCode guards;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private int runs;

    WriteCode(JavaTypes types, LinePlan plan) {
        this.plan = plan;
        this.guards = new GuardCode(types);
    }

    CodeBlock line() {
        plan.line().lists().forEach(this::count);
        if (plan.oneOfSeveral()) {
            plan.line().repeats().forEach(repeat -> code.add(EvenLists.check(repeat, this::list)));
        }
        locals(plan.line().parts(), true);
        plan.line().parts().forEach(this::part);
        return code.build();
    }

    /** The spellings of an event need not carry as many elements as the event has. */
    private void count(Parameter list) {
        ValueType.ListType type = (ValueType.ListType) list.type();
        Line.Elements carried = plan.line().elements(list);
        if (carried.least() > type.min() || carried.most() < type.max()) {
            String component = plan.component(list).orElseThrow().name();
            code.addStatement("$T.checkCount($S, value.$N(), $L, $L)", Elements.class, list.name(), component, carried.least(), carried.most());
        }
    }

    /** Values that may be absent are looked at more than once; one that this line needs must be there. */
    private void locals(List<Line.Part> parts, boolean in) {
        for (Line.Part part : parts) {
            if (part instanceof Line.Part.Run run) {
                run.positions().forEach(position -> local(position, in));
            } else if (part instanceof Line.Part.Group group) {
                locals(group.parts(), false);
            }
        }
    }

    private void local(Position position, boolean in) {
        if (position.field() == null || position.field().fixed() != null) {
            return;
        }
        Parameter parameter = position.field().parameter();
        JavaComponent component = plan.component(parameter).orElseThrow();
        if (position.field().ofList()) {
            element(position.field(), component, in && LinePlan.always(position));
        } else if (component.nullable()) {
            boolean needed = in && LinePlan.always(position);
            TypeName type = component.type();
            CodeBlock access = CodeBlock.of("value.$N()", component.name());
            CodeBlock checked = needed ? CodeBlock.of("$T.given($S, $L)", Check.class, parameter.name(), access) : access;
            code.addStatement("$T $N = $L", type, plan.local(parameter), checked);
        }
    }

    private void element(Line.Field field, JavaComponent component, boolean needed) {
        TypeName type = plan.type(field, needed);
        String list = component.name();
        if (needed) {
            code.addStatement("$T $N = $T.given($S, value.$N(), $L)", type, plan.local(field), Elements.class, field.parameter().name(), list, field.element());
        } else {
            code.addStatement("$T $N = $T.at(value.$N(), $L)", type, plan.local(field), Elements.class, list, field.element());
        }
    }

    private void part(Line.Part part) {
        if (part instanceof Line.Part.Literal literal) {
            literal(literal.text());
        } else if (part instanceof Line.Part.LineEnd) {
            code.addStatement("out.lineEnd()");
        } else if (part instanceof Line.Part.Group group) {
            List<Line.Field> fields = Line.fieldsOf(group.parts());
            code.beginControlFlow("if ($L)", in(fields));
            group.parts().forEach(inner -> given(inner, fields));
            group.parts().forEach(this::part);
            code.endControlFlow();
        } else if (part instanceof Line.Part.Repeat repeat) {
            repeat(repeat);
        } else {
            run((Line.Part.Run) part);
        }
    }

    /** In a group of several fields, one of them may be missing that the others need. */
    private void given(Line.Part part, List<Line.Field> fields) {
        if (part instanceof Line.Part.Run run && fields.stream().map(Line.Field::parameter).distinct().count() > 1) {
            run.positions().stream().filter(LinePlan::always).map(Position::field).forEach(field -> given(java.util.Objects.requireNonNull(field)));
        }
    }

    private void given(Line.Field field) {
        String name = field.parameter().name();
        if (field.ofList()) {
            code.addStatement("$N = $T.given($S, $L, $L)", plan.local(field), Elements.class, name, list(field.parameter()), field.element());
        } else if (field.fixed() == null) {
            code.addStatement("$T.given($S, $N)", Check.class, name, plan.local(field));
        }
    }

    /** As often as the longest list demands. */
    private void repeat(Line.Part.Repeat repeat) {
        Optional<Parameter> full = repeat.lists().stream().filter(list -> !((ValueType.ListType) list.type()).holes()).findFirst();
        CodeBlock size = full.map(list -> CodeBlock.of("$L.size()", list(list)))
                .orElseGet(() -> CodeBlock.of("$T.longest($L)", Elements.class, repeat.lists().stream().map(this::list).collect(CodeBlock.joining(", "))));
        code.beginControlFlow("for (int $1N = $2L; $1N < $3L; $1N++)", LinePlan.OCCURRENCE, repeat.first(), size);
        Line.fieldsOf(repeat.parts()).stream().filter(field -> field.parameter().nullable()).forEach(field -> code.addStatement(
                "$T $N = $T.at($L, $N)", plan.type(field, false), plan.local(field), Elements.class, list(field.parameter()), LinePlan.OCCURRENCE));
        repeat.parts().forEach(this::part);
        code.endControlFlow();
    }

    private CodeBlock list(Parameter list) {
        return CodeBlock.of("value.$N()", plan.component(list).orElseThrow().name());
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            code.addStatement("out.literal($L)", JavaTypes.string(text));
        }
    }

    private void run(Line.Part.Run run) {
        List<Integer> tails = new ArrayList<>();
        for (int i = 0; i < run.positions().size(); i++) {
            if (run.positions().get(i).presence() instanceof Presence.Tail) {
                tails.add(i);
            } else {
                position(run, i);
            }
        }
        tails(run, tails);
    }

    private void position(Line.Part.Run run, int i) {
        Position position = run.positions().get(i);
        if (position.presence() instanceof Presence.Gated) {
            code.beginControlFlow("if ($L)", in(group(run, position)));
            separator(run, i, position);
            content(position);
            code.endControlFlow();
            return;
        }
        separator(run, i, position);
        if (position.presence() instanceof Presence.Slot) {
            whenPresent(position);
        } else {
            mandatory(position);
        }
    }

    private void mandatory(Position position) {
        Line.Field field = position.field();
        if (field == null || field.fixed() != null || LinePlan.always(position)) {
            content(position);
            return;
        }
        literal(position.before());
        code.beginControlFlow("if ($N != null)", plan.local(field));
        code.add(FieldWriter.write(position, access(field), plan));
        if (!field.parameter().none().isEmpty()) {
            code.nextControlFlow("else");
            code.add(FieldWriter.none(position, plan));
        }
        code.endControlFlow();
        literal(position.after());
    }

    private void whenPresent(Position position) {
        Line.Field field = position.field();
        if (field == null || field.fixed() != null) {
            content(position);
            return;
        }
        code.beginControlFlow("if ($N != null)", plan.local(field));
        content(position);
        code.endControlFlow();
    }

    private void content(Position position) {
        literal(position.before());
        if (position.field() != null) {
            code.add(FieldWriter.write(position, access(position.field()), plan));
        }
        literal(position.after());
    }

    /** Optional positions at the end: written up to the last one with a value, holes as nothing. */
    private void tails(Line.Part.Run run, List<Integer> tails) {
        String last = "last" + (runs++ == 0 ? "" : runs);
        if (tails.size() > 1) {
            code.addStatement("int $N = $L", last, last(run, tails));
        }
        for (int i : tails) {
            Position position = run.positions().get(i);
            boolean atEnd = i == tails.get(tails.size() - 1);
            code.beginControlFlow("if ($L)", atEnd ? present(position) : CodeBlock.of("$N >= $L", last, i));
            separator(run, i, position);
            if (atEnd) {
                content(position);
            } else {
                whenPresent(position);
            }
            code.endControlFlow();
        }
    }

    private CodeBlock last(Line.Part.Run run, List<Integer> tails) {
        CodeBlock.Builder last = CodeBlock.builder();
        for (int k = tails.size() - 1; k >= 0; k--) {
            last.add("$L ? $L : ", present(run.positions().get(tails.get(k))), tails.get(k));
        }
        return last.add("$L", tails.get(0) - 1).build();
    }

    private CodeBlock present(Position position) {
        Line.Field field = position.field();
        return field == null || field.fixed() != null ? CodeBlock.of("true") : CodeBlock.of("$N != null", plan.local(field));
    }

    private void separator(Line.Part.Run run, int i, Position at) {
        List<Position> before = run.positions().subList(0, i);
        boolean always = before.stream().anyMatch(position -> !(position.presence() instanceof Presence.Gated) || position.presence().equals(at.presence()));
        if (always) {
            code.addStatement("out.separator($L)", quoted(run.separator()));
        } else if (!before.isEmpty()) {
            code.beginControlFlow("if ($L)", before.stream().map(position -> in(group(run, position))).distinct().collect(CodeBlock.joining(" || ")));
            code.addStatement("out.separator($L)", quoted(run.separator()));
            code.endControlFlow();
        }
    }

    private static List<Line.Field> group(Line.Part.Run run, Position member) {
        return run.positions().stream()
                .filter(position -> position.presence().equals(member.presence()) && position.field() != null)
                .map(Position::field)
                .toList();
    }

    /** Whether a group is in: one of its fields has a value, and no guard forbids it. */
    private CodeBlock in(List<Line.Field> fields) {
        CodeBlock any = fields.stream()
                .map(this::hasValue)
                .collect(CodeBlock.joining(" || "));
        List<CodeBlock> forbidding = fields.stream()
                .filter(field -> plan.ofDevice())
                .map(field -> field.guard().isEmpty() ? field.parameter().when() : field.guard())
                .filter(when -> !when.isEmpty())
                .map(guards::expected)
                .distinct()
                .toList();
        return forbidding.isEmpty() ? any : CodeBlock.of("($L) && ($L)", any, forbidding.stream().collect(CodeBlock.joining(") && (")));
    }

    private CodeBlock hasValue(Line.Field field) {
        if (plan.repeated(field)) {
            return CodeBlock.of("$T.present($L)", Elements.class, list(field.parameter()));
        }
        return field.fixed() != null ? CodeBlock.of("true") : CodeBlock.of("$N != null", plan.local(field));
    }

    private CodeBlock access(Line.Field field) {
        Parameter parameter = field.parameter();
        if (plan.repeated(field) && !parameter.nullable()) {
            return CodeBlock.of("$L.get($N)", list(parameter), LinePlan.OCCURRENCE);
        } else if (field.ofList()) {
            return CodeBlock.of("$N", plan.local(field));
        }
        return plan.component(parameter)
                .map(component -> component.nullable() ? CodeBlock.of("$N", plan.local(parameter)) : CodeBlock.of("value.$N()", component.name()))
                .orElse(CodeBlock.of(""));
    }

    private static String quoted(char separator) {
        return separator == '\'' || separator == '\\' ? "'\\" + separator + "'" : "'" + separator + "'";
    }
}
