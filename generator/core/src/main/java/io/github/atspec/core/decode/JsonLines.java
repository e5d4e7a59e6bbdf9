package io.github.atspec.core.decode;

import io.github.atspec.core.decode.Decoded.Argument;
import io.github.atspec.core.decode.Decoded.Meaning;
import io.github.atspec.core.model.CommandSet;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what was decoded as JSON, one object a line; {@code atspec/schema/decoded-line.schema.json} describes it. */
public final class JsonLines implements Consumer<Decoded> {
    private final JsonFactory factory = new JsonFactory();
    private final Writer out;
    private final Secrets secrets;

    /** @param showSecrets whether secrets are written as they are */
    public JsonLines(CommandSet set, Writer out, boolean showSecrets) {
        this.out = out;
        this.secrets = new Secrets(set, showSecrets);
    }

    @Override
    public void accept(Decoded line) {
        java.io.StringWriter text = new java.io.StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, line);
        }
        try {
            out.append(text.getBuffer()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(JsonGenerator json, Decoded line) {
        json.writeStartObject();
        json.writeNumberProperty("line", line.line());
        if (!Double.isNaN(line.seconds())) {
            json.writeNumberProperty("seconds", line.seconds());
        }
        json.writeStringProperty("direction", line.direction().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringProperty("kind", Printed.kind(line.kind()));
        json.writeStringProperty("text", secrets.text(line));
        if (line.word() != null) {
            json.writeStringProperty("word", line.word());
        }
        meaning(json, line.meaning());
        if (!(line.meaning() instanceof Meaning.OfSeveral)) {
            arguments(json, line.arguments());
        }
        if (!line.undecided().isEmpty()) {
            json.writeArrayPropertyStart("undecided");
            line.undecided().forEach(json::writeString);
            json.writeEndArray();
        }
        if (line.problem() != null) {
            json.writeObjectPropertyStart("problem");
            json.writeStringProperty("id", line.problem().id());
            json.writeStringProperty("message", line.problem().message());
            json.writeNumberProperty("column", line.problem().column());
            json.writeEndObject();
        }
        if (line.erratum() != null) {
            json.writeObjectPropertyStart("erratum");
            json.writeNumberProperty("at", line.erratum().at());
            json.writeStringProperty("decided", line.erratum().decided());
            json.writeStringProperty("because", line.erratum().because());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void meaning(JsonGenerator json, @Nullable Meaning meaning) {
        if (meaning instanceof Meaning.OfCommand of) {
            json.writeStringProperty("command", of.command());
            if (!of.form().isEmpty()) {
                json.writeStringProperty("form", of.form());
            }
            if (of.variant() != null) {
                json.writeStringProperty("variant", of.variant());
            }
        } else if (meaning instanceof Meaning.OfSeveral of) {
            json.writeArrayPropertyStart("commands");
            for (Decoded.Together each : of.commands()) {
                json.writeStartObject();
                meaning(json, each.command());
                arguments(json, each.arguments());
                json.writeEndObject();
            }
            json.writeEndArray();
        } else if (meaning instanceof Meaning.OfEvent of) {
            json.writeStringProperty("event", of.event());
        }
    }

    private void arguments(JsonGenerator json, List<Argument> arguments) {
        if (arguments.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("parameters");
        for (Argument argument : arguments) {
            json.writeName(argument.parameter().name());
            if (secrets.hides(argument)) {
                json.writeString(io.github.atspec.runtime.trace.WireText.SECRET);
            } else {
                value(json, argument.parameter().type().single(), argument.value());
            }
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, ValueType type, @Nullable Value value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Value.Int number) {
            json.writeNumber(number.value());
        } else if (value instanceof Value.Flag flag) {
            json.writeBoolean(flag.value());
        } else if (value instanceof Value.Many many) {
            json.writeStartArray();
            many.elements().forEach(each -> value(json, type, each));
            json.writeEndArray();
        } else if (value instanceof Value.Choice choice) {
            named(json, choice);
        } else if (value instanceof Value.Either either) {
            json.writeStartObject();
            json.writeStringProperty("kind", either.kind().name());
            json.writeName("value");
            value(json, either.kind().type(), either.value());
            json.writeEndObject();
        } else if (value instanceof Value.Mask mask) {
            mask(json, type, mask);
        } else {
            json.writeString(Printed.text(type, value));
        }
    }

    private static void named(JsonGenerator json, Value.Choice choice) {
        json.writeStartObject();
        json.writeStringProperty("value", choice.wire());
        if (choice.name() != null) {
            json.writeStringProperty("name", choice.name());
        }
        json.writeEndObject();
    }

    private static void mask(JsonGenerator json, ValueType type, Value.Mask mask) {
        json.writeStartObject();
        json.writeNumberProperty("value", mask.bits());
        json.writeArrayPropertyStart("names");
        if (type instanceof ValueType.BitsType bits) {
            Printed.names(bits, mask).forEach(json::writeString);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
