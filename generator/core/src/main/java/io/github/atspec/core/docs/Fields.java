package io.github.atspec.core.docs;

import io.github.atspec.core.model.Availability;
import io.github.atspec.core.model.NamedType;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Quoting;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters, columns and named types as rows of a table. */
final class Fields {
    private Fields() {}

    static Page.Field of(Parameter parameter) {
        return field("<" + parameter.name() + ">", parameter.summary(), parameter.type(), parameter.defaultValue(), remarks(parameter));
    }

    static Page.Field of(StateItem.Column column) {
        return field(column.name(), null, column.type(), column.initial(), List.of());
    }

    static Page.Field of(NamedType type) {
        Page.Field field = field(type.name(), type.summary(), type.type(), null, List.of());
        return new Page.Field(
                field.name(), field.summary(), Types.kinds(type.type()), field.range(), field.unit(), field.initial(), field.values(), field.remarks());
    }

    private static Page.Field field(String name, @Nullable String summary, ValueType type, @Nullable Value initial, List<Phrase> remarks) {
        List<Phrase> all = new ArrayList<>(Types.remarks(type));
        all.addAll(remarks);
        return new Page.Field(
                Printable.of(name),
                summary == null ? "" : Printable.sentence(summary),
                Types.title(type),
                Types.range(type),
                Printable.of(Types.unit(type)),
                initial == null ? Phrase.NONE : Values.code(initial, type),
                Types.values(type),
                List.copyOf(all));
    }

    private static List<Phrase> remarks(Parameter parameter) {
        List<Phrase> remarks = new ArrayList<>();
        if (parameter.type().stringLike()) {
            remarks.add(Phrase.of(quoting(parameter.quoting())));
        }
        if (parameter.defaultItem() != null) {
            remarks.add(Phrase.of("when absent, the stored value of ").code(parameter.defaultItem().name()).text(" is used"));
        }
        if (!parameter.none().isEmpty()) {
            remarks.add(Values.alternatives(parameter.none(), parameter.type()).text(" means no value"));
        }
        if (parameter.nullable()) {
            remarks.add(Phrase.of("may be left empty between its separators"));
        }
        if (parameter.secret()) {
            remarks.add(Phrase.of("secret: masked in logs and traces"));
        }
        if (!parameter.chips().isEmpty()) {
            remarks.add(Phrase.of(Printable.of(Availability.text(parameter.chips()))));
        }
        if (parameter.reserved()) {
            remarks.add(Phrase.of("reserved: documented, without effect yet"));
        }
        if (!parameter.when().isEmpty()) {
            remarks.add(Phrase.of("present ").then(Guards.whilst(parameter.when())).text(", absent otherwise"));
        }
        return remarks;
    }

    static String quoting(Quoting quoting) {
        return switch (quoting) {
            case ALWAYS -> "always in quotes";
            case NEVER -> "never in quotes";
            case OPTIONAL -> "in quotes only when it holds special characters";
        };
    }
}
