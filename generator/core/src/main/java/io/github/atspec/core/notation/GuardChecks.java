package io.github.atspec.core.notation;

import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Line.Field;
import io.github.atspec.core.model.Line.Part;
import io.github.atspec.core.model.Line.Position;
import io.github.atspec.core.model.Line.Presence;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ValueType;
import java.util.List;
import java.util.Optional;

/** What must hold of fields that modes put into a line or leave out: each stands on its own and has a value when it is there. */
final class GuardChecks {
    private final Line line;
    private final Fields report;

    private GuardChecks(Line line, Fields report) {
        this.line = line;
        this.report = report;
    }

    static void check(Line line, Fields report) {
        GuardChecks checks = new GuardChecks(line, report);
        line.fields().stream().filter(field -> !field.guard().isEmpty()).forEach(checks::field);
        line.parts().stream().filter(Part.Run.class::isInstance).forEach(part -> checks.run(((Part.Run) part).positions()));
    }

    private void field(Field field) {
        Parameter parameter = field.parameter();
        if (field.ofList()) {
            error(parameter, "is a list");
        } else if (!parameter.nullable() && parameter.none().isEmpty() && field.fixed() == null) {
            outside(parameter);
        } else {
            error(parameter, field.fixed() != null ? "has one value alone here" : "may be without a value where it is there");
        }
    }

    private void outside(Parameter parameter) {
        boolean counts = line.fields().stream().anyMatch(f -> f.parameter().type() instanceof ValueType.BytesType bytes && parameter.name().equals(bytes.count()));
        if (parameter.type() instanceof ValueType.BytesType) {
            error(parameter, "is raw bytes");
        } else if (counts) {
            error(parameter, "counts raw bytes of the line");
        } else if (!gated(parameter)) {
            error(parameter, "stands in brackets");
        }
    }

    private boolean gated(Parameter parameter) {
        return line.parts().stream()
                .filter(Part.Run.class::isInstance)
                .flatMap(part -> ((Part.Run) part).positions().stream())
                .anyMatch(position -> guarded(position) && position.field().parameter().equals(parameter) && position.presence() instanceof Presence.Gated);
    }

    private static boolean guarded(Position position) {
        return position.field() != null && !position.field().guard().isEmpty();
    }

    /** A hole before a field that may vanish would look like the field's own. */
    private void run(List<Position> positions) {
        for (int i = 0; i < positions.size(); i++) {
            Optional<Field> hole = positions.subList(0, i).stream().filter(GuardChecks::mayBeHole).map(Position::field).findFirst();
            if (guarded(positions.get(i)) && hole.isPresent()) {
                error(positions.get(i).field().parameter(), "stands behind <" + hole.get().parameter().name() + ">, which may be without a value");
            }
        }
    }

    private static boolean mayBeHole(Position position) {
        return position.field() != null
                && (position.presence() instanceof Presence.Slot || position.presence() instanceof Presence.Tail || position.field().parameter().nullable());
    }

    private void error(Parameter parameter, String why) {
        int column = Math.max(0, line.source().indexOf("<" + parameter.name() + ">"));
        report.error("field-guard", column, "a guard on <" + parameter.name() + ">, which " + why, null);
    }
}
